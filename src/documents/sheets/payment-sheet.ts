import type { Payment } from '../../domain/budget.ts'
import type { PartyName } from '../../domain/contribution.ts'
import type { Language } from '../../domain/text.ts'
import { compareDates, type PlainDate, parsePlainDate } from '../../kernel/plain-date.ts'
import type { Cell, Sheet } from './open-sheet.ts'
import { paymentSheetWords } from './payment-sheet-words.ts'
import type { SheetFault } from './read-budget-sheet.ts'
import { amountIn, same, textIn } from './sheet-cell.ts'
import { bold } from './write-sheets.ts'

export type PlanSheet = { payments: readonly Payment[]; version: number }
/** The plan as a sheet has it; `seen` is the version that it was fetched on. */
export type ReadPlan = { payments: readonly Payment[]; seen: number; faults: readonly SheetFault[] }

type Paying = { parties: readonly PartyName[]; language: Language }

/** More payments than this no plan has: monthly for ten years. */
const mostPayments = 120

/** The payment plan as a sheet of the workbook, one payment a row. */
export function paymentTab({ payments, version }: PlanSheet, { parties, language }: Paying) {
  const t = paymentSheetWords(language)
  const nameOf = (id: string) => parties.find((party) => party.id === id)?.name ?? ''
  const titles = [t.day, t.payer, t.amount, t.version(version)]
  return {
    sheet: t.sheet,
    columns: [14, 34, 18, 24].map((width) => ({ width })),
    stickyRowsCount: 1,
    data: [
      titles.map(bold),
      ...payments.map(({ on, party, amount }) => [
        { value: on },
        { value: nameOf(party) },
        { value: amount / 100, format: '#,##0.00' },
      ]),
    ],
  }
}

/** Reads the first sheet with the plan's headings, in either language; null when none has. Lines count as in Excel. */
export function readPaymentSheet(sheets: readonly Sheet[], paying: Paying): ReadPlan | null {
  for (const sheet of sheets)
    for (const [index, row] of sheet.slice(0, 50).entries()) {
      const columns = columnsIn(row)
      if (columns !== null) return readRows(sheet.slice(index + 1), { ...paying, columns, first: index + 2 })
    }
  return null
}

type Columns = { day: number; payer: number; amount: number; seen: number }

function columnsIn(row: readonly Cell[]): Columns | null {
  const titles = row.map((cell) => same(cell))
  const at = (id: 'day' | 'payer' | 'amount') => {
    const names = [same(paymentSheetWords('sv')[id]), same(paymentSheetWords('en')[id])]
    return titles.findIndex((title) => names.includes(title))
  }
  const [day, payer, amount] = [at('day'), at('payer'), at('amount')]
  const version = titles
    .map((title) => /^version (\d{1,6})\b/.exec(title)?.[1])
    .find((one) => one !== undefined)
  if (day === -1 || payer === -1 || amount === -1 || version === undefined) return null
  return { day, payer, amount, seen: Number(version) }
}

type Reading = Paying & { columns: Columns; first: number }

function readRows(rows: Sheet, reading: Reading): ReadPlan {
  const { columns, first, language } = reading
  const t = paymentSheetWords(language)
  const written = rows
    .map((cells, index) => ({ cells, line: first + index }))
    .filter(({ cells }) => cells.some((cell) => same(cell) !== ''))
  if (written.length > mostPayments)
    return { payments: [], seen: columns.seen, faults: [{ line: first, sentence: t.tooMany(mostPayments) }] }
  const read = written.map(({ cells, line }) => ({ line, row: readRow(cells, reading) }))
  return {
    payments: read
      .flatMap(({ row }) => ('on' in row ? [row] : []))
      .toSorted((a, b) => compareDates(a.on, b.on)),
    seen: columns.seen,
    faults: read.flatMap(({ line, row }) =>
      'on' in row ? [] : row.wrong.map((sentence) => ({ line, sentence: t.inSheet(sentence) })),
    ),
  }
}

function readRow(
  cells: readonly Cell[],
  { columns, parties, language }: Reading,
): Payment | { wrong: string[] } {
  const t = paymentSheetWords(language)
  const cell = (index: number) => cells[index] ?? null
  const on = dayIn(cell(columns.day))
  const payers = parties.filter(({ side }) => side !== 'party')
  const name = textIn(cell(columns.payer))
  const party = payers.find((one) => same(one.name) === same(name))
  const amount = amountIn(cell(columns.amount), language)
  if (on !== null && party !== undefined && typeof amount === 'number' && amount > 0)
    return { on, party: party.id, amount }
  return {
    wrong: [
      ...(on === null ? [t.dayWrong(textIn(cell(columns.day)))] : []),
      ...(party === undefined ? [t.payerWrong(name, payers.map((one) => one.name).join(', '))] : []),
      ...(typeof amount === 'string' ? [amount] : []),
      ...(amount === null || amount === 0 ? [t.amountMissing] : []),
    ],
  }
}

/** Excel may give a day as a number of days since 1899-12-30. */
function dayIn(cell: Cell): PlainDate | null {
  if (typeof cell !== 'number') return parsePlainDate(textIn(cell))
  if (!Number.isInteger(cell) || cell < 36_526 || cell > 73_050) return null
  return parsePlainDate(new Date(Date.UTC(1899, 11, 30) + cell * 86_400_000).toISOString().slice(0, 10))
}
