import { stringify } from 'csv-stringify/sync'
import { NotFound } from '../../../../domain/thrown.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { words } from './granting-words.ts'
import { loadRegistration } from './registration-load.ts'
import { exportRecords } from './registration-record.ts'

/** The facts for the register as a file for a Swedish spreadsheet. */
export const get = page(CaseParams, noQuery, async (at) => {
  const t = words(at.language)
  const records = exportRecords(await loadRegistration(at), at.language)
  const [first] = records
  if (first === undefined) throw new NotFound()
  const rows = [
    first.map(([field]) => t.fields[field]),
    ...records.map((record) => record.map(([, value]) => value)),
  ]
  const text = stringify(rows, {
    delimiter: ';',
    record_delimiter: 'windows',
    bom: true,
    escape_formulas: true,
  })
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${t.file}-${at.params.number}.csv"`,
      'cache-control': 'private, no-store',
    },
  })
})
