import { stringify } from 'csv-stringify/sync'
import { parsePlainDate } from '../../kernel/plain-date.ts'
import { bold, writeSheets } from './write-sheets.ts'

/** What stands in one place of a list: text, or a number that can be reckoned with. */
export type ListCell = string | number

/** A list as rows; the first row names the columns. */
export type List = readonly (readonly ListCell[])[]

/** The list as spreadsheets in Sweden read it: semicolons, decimal commas, marked as UTF-8, and nothing that is taken for a formula. */
export function listAsCsv(list: List): string {
  const options = { delimiter: ';', record_delimiter: 'windows', bom: true, escape_formulas: true } as const
  return stringify([...list], { ...options, cast: { number: (count) => String(count).replace('.', ',') } })
}

/** The list as a workbook (.xlsx). Text is text there, so that nothing in it is taken for a formula; a day alone in its place is a date. */
export function listAsWorkbook(list: List): Promise<Buffer> {
  const [names = [], ...rows] = list
  return writeSheets([
    {
      sheet: 'Lista',
      columns: names.map((name) => ({ width: Math.max(14, String(name).length + 2) })),
      stickyRowsCount: 1,
      data: [names.map((name) => bold(String(name))), ...rows.map((row) => row.map(cellOf))],
    },
  ])
}

function cellOf(value: ListCell) {
  if (typeof value === 'number') return { value, type: Number }
  if (parsePlainDate(value) === null) return { value, type: String }
  return { value: new Date(value), type: Date, format: 'yyyy-mm-dd' }
}
