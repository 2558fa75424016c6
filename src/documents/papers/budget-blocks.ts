import { type Budget, budgetLines, type PaymentTotal } from '../../domain/budget.ts'
import type { Language } from '../../domain/text.ts'
import { dateInWords } from '../../kernel/date-words.ts'
import { addOre, formatKronor } from '../../kernel/money.ts'
import { definitions, paragraph, table } from '../blocks.ts'
import type { Block } from '../model.ts'
import { moneyWords, partyInWords, partyNamed } from './money-words.ts'

/** Costs by line and year, what each party bears of them, and the payment plan. */
export function budgetBlocks(budget: Budget, language: Language): Block[] {
  const words = phrases[language]
  if (budget.years.length === 0) return [paragraph(words.none)]
  return [
    table(words.costs, [words.line, ...budget.years.map(String), words.total], costRows(budget, language)),
    table(words.financing, words.financingHeader, financingRows(budget, language)),
    definitions([
      { term: words.overhead, text: percent(budget.overhead, language) },
      { term: words.publicTotal, text: formatKronor(budget.publicContributed.total) },
    ]),
    ...paymentBlocks(budget, language),
  ]
}

function costRows({ costs, years, lines, cost, perYear }: Budget, language: Language): string[][] {
  const { lines: names } = moneyWords(language)
  const inYear = (line: string, year: number) =>
    addOre(...costs.filter((one) => one.line === line && one.year === year).map(({ amount }) => amount))
  const rows = budgetLines.map((line) => [
    names[line],
    ...years.map((year) => formatKronor(inYear(line, year))),
    formatKronor(addOre(...lines.filter((one) => one.line === line).map(({ amount }) => amount))),
  ])
  const sums = perYear.map((one) => formatKronor(one.cost))
  return [...rows, [phrases[language].total, ...sums, formatKronor(cost)]]
}

function financingRows({ shares }: Budget, language: Language): string[][] {
  return shares.map(({ party, cash, inKind, total, share }) => [
    partyInWords(party, language),
    formatKronor(cash),
    formatKronor(inKind),
    formatKronor(total),
    percent(share, language),
  ])
}

function paymentBlocks({ payments, paymentTotals, parties }: Budget, language: Language): Block[] {
  const words = phrases[language]
  if (payments.length === 0) return []
  const rows = payments.map(({ on, party, amount }) => [
    dateInWords(on, language),
    partyNamed(parties, party, language),
    formatKronor(amount),
  ])
  const sums = paymentTotals.map(({ party, planned }: PaymentTotal) => [
    words.total,
    partyInWords(party, language),
    formatKronor(planned),
  ])
  return [table(words.payments, words.paymentHeader, [...rows, ...sums])]
}

/** '12,5 %'; a dash while there is nothing to reckon it of. */
export function percent(share: number | null, language: Language): string {
  if (share === null) return '–'
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(share)
}

const phrases = {
  sv: {
    none: 'Budgeten är inte ifylld än.',
    costs: 'Kostnader',
    line: 'Kostnad',
    total: 'Summa',
    financing: 'Så delar parterna på det',
    financingHeader: ['Part', 'Kontant', 'Natura', 'Summa', 'Andel'],
    overhead: 'Administration av hela kostnaden',
    publicTotal: 'Offentliga parters bidrag, i löpande priser',
    payments: 'Betalningsplan',
    paymentHeader: ['Dag', 'Betalas av', 'Belopp'],
  },
  en: {
    none: 'The budget is not filled in yet.',
    costs: 'Costs',
    line: 'Cost',
    total: 'Total',
    financing: 'How the parties share it',
    financingHeader: ['Party', 'Cash', 'In kind', 'Total', 'Share'],
    overhead: 'Administration, of the whole cost',
    publicTotal: 'Contributions of the public parties, in nominal prices',
    payments: 'Payment plan',
    paymentHeader: ['Day', 'Paid by', 'Amount'],
  },
}
