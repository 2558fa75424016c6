import type { Cell, Sheet } from '../../../../documents/sheets/open-sheet.ts'

/** A row with a number of the master diary, counted from 1 as spreadsheets do. */
export type SheetRow = { row: number; ours: string; number: string }

export type ReadSheet =
  | { kind: 'read'; rows: readonly SheetRow[] }
  | { kind: 'noHeader' }
  | { kind: 'tooMany' }

/** What a body registers in some years. */
export const mostRows = 2000

/** The first columns of the sheet that we give out; others may stand beside them. */
export const headings = {
  ours: ['nummer i handslag', 'number in handslag'],
  theirs: ['nummer i ', 'number in '],
}

/** The rows of the first sheet that has our columns. Rows without a number of the other system say nothing. */
export function readNumbers(sheets: readonly Sheet[]): ReadSheet {
  for (const sheet of sheets) {
    const head = sheet.findIndex((row) => columnsIn(row) !== null)
    const columns = columnsIn(sheet[head] ?? [])
    if (columns === null) continue
    const rows = sheet.slice(head + 1).flatMap((cells, index) => {
      const number = textIn(cells[columns.theirs])
      const ours = textIn(cells[columns.ours])
      return number === '' ? [] : [{ row: head + index + 2, ours, number }]
    })
    return rows.length > mostRows ? { kind: 'tooMany' } : { kind: 'read', rows }
  }
  return { kind: 'noHeader' }
}

function columnsIn(row: readonly Cell[]): { ours: number; theirs: number } | null {
  const titles = row.map((cell) => textIn(cell).toLowerCase())
  const ours = titles.findIndex((title) => headings.ours.includes(title))
  const theirs = titles.findIndex(
    (title, index) => index !== ours && headings.theirs.some((start) => title.startsWith(start)),
  )
  return ours === -1 || theirs === -1 ? null : { ours, theirs }
}

/** An apostrophe in front is how our own CSV keeps a text from being reckoned. */
function textIn(cell: Cell | undefined): string {
  return String(cell ?? '')
    .trim()
    .replace(/^'(?=[=+\-@])/, '')
}
