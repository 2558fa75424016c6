import { type AmountPlace, nothingWritten, type Written } from '../../domain/amount.ts'
import { budgetLines } from '../../domain/budget.ts'
import {
  contributionKinds,
  costForms,
  formOf,
  type PartyName,
  sharesYear,
} from '../../domain/contribution.ts'
import type { Language } from '../../domain/text.ts'
import type { Ore } from '../../kernel/money.ts'
import { moneyWords, partyNamed } from '../papers/money-words.ts'
import { type PlanSheet, paymentTab } from './payment-sheet.ts'
import { columnIds, type SheetBook, sheetWords } from './sheet-words.ts'
import { bold, helpTab, writeSheets } from './write-sheets.ts'

export type BudgetSheet = {
  language: Language
  /** What the case is called. */
  title: string
  /** The day it is fetched, in words. */
  day: string
  parties: readonly PartyName[]
  years: readonly number[]
  /** What stands in a place now. */
  at: (place: AmountPlace) => { written: Written; version: number } | undefined
  /** For a sheet of outcomes: what was agreed in the place, to compare with. */
  agreed?: (place: AmountPlace) => Ore | null
  /** When the public parties pay, as a sheet of its own. */
  plan?: PlanSheet
}

/** Every place of a budget in the order of the sheet: by party and year in which it was one, what is put in and then what it costs. */
export function placesOf({ parties, years }: Pick<BudgetSheet, 'parties' | 'years'>): AmountPlace[] {
  return parties.flatMap(({ id: party, ...one }) =>
    years
      .filter((year) => sharesYear(one, year))
      .flatMap((year): AmountPlace[] => [
        ...contributionKinds.map((kind) => ({ of: 'contribution' as const, party, year, kind })),
        ...budgetLines.flatMap((line) =>
          costForms.map((form) => ({ of: 'cost' as const, party, year, line, form })),
        ),
      ]),
  )
}

/** The budget as a workbook (.xlsx): how to fill it in, and every amount on a row of its own. */
export async function writeBudgetSheet(sheet: BudgetSheet): Promise<Buffer> {
  const t = sheetWords(sheet.language, bookOf(sheet))
  return writeSheets([
    helpTab(t.help, t.explanation(sheet.title, sheet.day)),
    {
      sheet: t.sheet,
      columns: [17, 34, 8, 24, 20, 18, 10, 60, 20, 22].map((width) => ({ width })),
      stickyRowsCount: 1,
      data: [
        [...columnIds.map((id) => t.columns[id]), ...(sheet.agreed === undefined ? [] : [t.agreed])].map(
          bold,
        ),
        ...placesOf(sheet).map((place) => rowOf(sheet, place)),
      ],
    },
    ...(sheet.plan === undefined ? [] : [paymentTab(sheet.plan, sheet)]),
  ])
}

function bookOf({ agreed }: BudgetSheet): SheetBook {
  return agreed === undefined ? 'budget' : 'outcome'
}

function rowOf(sheet: BudgetSheet, place: AmountPlace) {
  const { language, parties, at, agreed } = sheet
  const t = sheetWords(language, bookOf(sheet))
  const { kinds, lines, forms } = moneyWords(language)
  const { written, version } = at(place) ?? { written: nothingWritten, version: 0 }
  const isCost = place.of === 'cost'
  return [
    { value: t.parts[place.of] },
    { value: partyNamed(parties, place.party, language) },
    { value: place.year },
    { value: isCost ? lines[place.line] : kinds[place.kind] },
    { value: forms[isCost ? place.form : formOf(place.kind)] },
    agreed === undefined && written.amount === 0 ? null : kronorCell(written.amount),
    written.hours === null ? null : { value: written.hours },
    written.valuation === '' ? null : { value: written.valuation, wrap: true },
    { value: version, textColor: '#767676' },
    ...(agreed === undefined ? [] : [kronorCell(agreed(place))]),
  ]
}

function kronorCell(amount: Ore | null) {
  return amount === null ? null : { value: amount / 100, format: '#,##0.00' }
}
