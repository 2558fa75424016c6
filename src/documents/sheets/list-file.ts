import writeSheets from 'write-excel-file/node'
import { withoutFormula } from './register-table.ts'

/** A list as rows of text; the first row names the columns. */
export type List = readonly (readonly string[])[]

/** Spreadsheets take the file for UTF-8 when it begins so. */
const byteOrderMark = '\uFEFF'

/** The list as spreadsheets in Sweden read it: semicolons, and nothing that is taken for a formula. */
export function listAsCsv(list: List): string {
  return byteOrderMark + list.map((row) => `${row.map(csvCell).join(';')}\r\n`).join('')
}

/** The list as a workbook (.xlsx). Every cell is text, so that nothing in it is reckoned. */
export function listAsWorkbook(list: List): Promise<Buffer> {
  const [names = [], ...rows] = list
  return writeSheets([
    {
      sheet: 'Lista',
      columns: names.map((name) => ({ width: Math.max(14, name.length + 2) })),
      stickyRowsCount: 1,
      data: [
        names.map((value) => ({ value, fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map((value) => ({ value, type: String }))),
      ],
    },
  ]).toBuffer()
}

function csvCell(value: string): string {
  const safe = withoutFormula(value)
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
