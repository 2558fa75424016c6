import { NotFound } from '../../../../domain/thrown.ts'
import { listFile } from '../../../answers/list-file.ts'
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
  return listFile(`${t.file}-${at.params.number}`, 'csv', rows)
})
