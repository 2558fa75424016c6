import { stringify } from 'csv-stringify/sync'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { type At, loadStatistics } from './load.ts'
import { columnName, countInWords, groupName } from './naming.ts'
import { shownColumns } from './statistic-section.tsx'
import { words } from './words.ts'

/** All statistics as one list, with the same counts hidden as on the page. */
export const get = page(CaseParams, noQuery, show)

async function show(at: At): Promise<Response> {
  const t = words(at.language)
  const { file, tables } = await loadStatistics(at)
  const rows = tables.flatMap((found) =>
    shownColumns(found, at.today).flatMap((column) =>
      found.table.rows.map((row) => [
        found.statistic.what,
        columnName(found, column, at.language),
        groupName(found, row, at.language),
        countInWords(found.table.shown(row, column), at.language),
      ]),
    ),
  )
  const text = stringify([[t.title, t.period, t.group, t.count], ...rows], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  })
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${file.partnership.number}-statistik.csv"`,
    },
  })
}
