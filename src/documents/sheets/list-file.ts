import { stringify } from 'csv-stringify/sync'
import { bold, writeSheets } from './write-sheets.ts'

/** A list as rows of text; the first row names the columns. */
export type List = readonly (readonly string[])[]

/** The list as spreadsheets in Sweden read it: semicolons, marked as UTF-8, and nothing that is taken for a formula. */
export function listAsCsv(list: List): string {
  const options = { delimiter: ';', record_delimiter: 'windows', bom: true, escape_formulas: true } as const
  return stringify([...list], options)
}

/** The list as a workbook (.xlsx). Every cell is text, so that nothing in it is reckoned. */
export function listAsWorkbook(list: List): Promise<Buffer> {
  const [names = [], ...rows] = list
  return writeSheets([
    {
      sheet: 'Lista',
      columns: names.map((name) => ({ width: Math.max(14, name.length + 2) })),
      stickyRowsCount: 1,
      data: [names.map(bold), ...rows.map((row) => row.map((value) => ({ value, type: String })))],
    },
  ])
}
