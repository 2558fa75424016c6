import type { Payment } from '../../../../domain/budget.ts'
import type { Party } from '../../../../domain/partnership.ts'
import type { Language } from '../../../../domain/text.ts'
import { amountRefusalInWords, type Ore, parseKronor } from '../../../../kernel/money.ts'
import { compareDates } from '../../../../kernel/plain-date.ts'
import type { FormFields, Parsed, Problem } from '../../../form/form.ts'
import { typedDay } from '../../../form/typed-day.ts'
import { words } from './words.ts'

/** How many rows of payments there are on the page: those that are written, and three more. */
export function rowsToShow(written: number): number {
  return Math.min(written + 3, mostRows)
}

/** Monthly payments for ten years. */
const mostRows = 120

/** The payments typed in rows `on-0`, `amount-0`, `party-0` …, in the order of their days. Empty rows are left out. */
export function readPayments(
  fields: FormFields,
  payers: readonly Party[],
  language: Language,
): Parsed<readonly Payment[]> {
  const problems: Problem[] = []
  const payments: Payment[] = []
  for (let row = 0; row < mostRows; row++) {
    const typed = typedRow(fields, row)
    if (typed.on === '' && typed.amount === '') continue
    const read = readRow(typed, row, { payers, language })
    if ('problems' in read) problems.push(...read.problems)
    else payments.push(read)
  }
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, value: payments.toSorted((a, b) => compareDates(a.on, b.on)) }
}

type TypedRow = { on: string; amount: string; party: string }

function typedRow(fields: FormFields, row: number): TypedRow {
  const text = (name: string) => String(fields[`${name}-${row}`] ?? '').trim()
  return { on: text('on'), amount: text('amount'), party: text('party') }
}

type Reading = { payers: readonly Party[]; language: Language }

function readRow(typed: TypedRow, row: number, reading: Reading): Payment | { problems: Problem[] } {
  const t = words(reading.language)
  const on = typedDay(typed.on)
  const amount = readAmount(typed.amount, reading.language)
  const [only, ...others] = reading.payers
  const party = others.length === 0 ? only : reading.payers.find(({ id }) => id === typed.party)
  if (on !== null && typeof amount === 'number' && party !== undefined) return { on, amount, party: party.id }
  const wrong: (Problem | null)[] = [
    on === null ? { field: `on-${row}`, sentence: typed.on === '' ? t.dayMissing : t.dayWrong } : null,
    typeof amount === 'string' ? { field: `amount-${row}`, sentence: amount } : null,
    party === undefined ? { field: `party-${row}`, sentence: t.payerMissing } : null,
  ]
  return { problems: wrong.filter((problem) => problem !== null) }
}

function readAmount(text: string, language: Language): Ore | string {
  const read = parseKronor(text)
  if (!read.ok) return amountRefusalInWords(read.reason, language)
  return read.value > 0 ? read.value : words(language).amountMissing
}
