import { type AmountPlace, lacksValuation, placeKey, type Written } from '../../domain/amount.ts'
import { type BudgetLine, budgetLines } from '../../domain/budget.ts'
import {
  type ContributionKind,
  type CostForm,
  contributionKinds,
  costForms,
  type PartyName,
  sharesYear,
} from '../../domain/contribution.ts'
import type { Language } from '../../domain/text.ts'
import { findPersonalNumbers } from '../../kernel/personal-number.ts'
import { moneyWords, partyInWords } from '../papers/money-words.ts'
import type { Cell, Sheet } from './open-sheet.ts'
import { amountIn, same, textIn } from './sheet-cell.ts'
import { type ColumnId, columnIds, type SheetBook, sheetWords } from './sheet-words.ts'

/** What a row says: a place, what is written there, and the version that it was written on. */
export type SheetRow = { line: number; place: AmountPlace; written: Written; seen: number }
export type SheetFault = { line: number; sentence: string }
export type ReadSheet = { rows: readonly SheetRow[]; faults: readonly SheetFault[] }

export type Reading = {
  parties: readonly PartyName[]
  years: readonly number[]
  language: Language
  /** The budget unless told. */
  book?: SheetBook
}

/** More rows than this no case has: 20 parties over 10 years make under 4,000. */
const mostRows = 5000

/**
 * Reads the first sheet that has the headings, in either language; null when none has. Where most of them are there
 * the fault names those that are missing. Lines count as in Excel.
 */
export function readBudgetSheet(sheets: readonly Sheet[], reading: Reading): ReadSheet | null {
  for (const sheet of sheets)
    for (const [index, row] of sheet.slice(0, mostRows).entries()) {
      const found = columnsIn(row, reading.book)
      if (found === null) continue
      if ('missing' in found) return missingColumns(found.missing, index + 1, reading)
      return readRows(sheet.slice(index + 1), { ...reading, columns: found, first: index + 2 })
    }
  return null
}

function missingColumns(missing: readonly ColumnId[], line: number, { language, book }: Reading): ReadSheet {
  const t = sheetWords(language, book)
  const names = missing.map((id) => t.columns[id]).join(', ')
  return { rows: [], faults: [{ line, sentence: t.faults.missingColumns(names) }] }
}

type Columns = Record<ColumnId, number>
type Fields = Record<ColumnId, Cell>

/** Where the headings stand; those that are missing when most are there; null for a row of something else. */
function columnsIn(
  row: readonly Cell[],
  book: SheetBook | undefined,
): Columns | { missing: ColumnId[] } | null {
  const titles = row.map((cell) => same(cell))
  const at = (id: ColumnId) => {
    const names = [sheetWords('sv', book).columns[id], sheetWords('en', book).columns[id]].map(same)
    return titles.findIndex((title) => names.includes(title))
  }
  const missing = columnIds.filter((id) => at(id) === -1)
  if (missing.length > 0) return missing.length < columnIds.length / 2 ? { missing } : null
  const [part, party, year, line] = [at('part'), at('party'), at('year'), at('line')]
  const [form, amount, hours] = [at('form'), at('amount'), at('hours')]
  return { part, party, year, line, form, amount, hours, valuation: at('valuation'), version: at('version') }
}

function readRows(rows: Sheet, reading: Reading & { columns: Columns; first: number }): ReadSheet {
  const read: SheetRow[] = []
  const faults: SheetFault[] = []
  const seen = new Map<string, number>()
  const { twice, tooManyRows } = sheetWords(reading.language).faults
  if (rows.length > mostRows) {
    const most = new Intl.NumberFormat(reading.language).format(mostRows)
    return { rows: [], faults: [{ line: reading.first + mostRows, sentence: tooManyRows(most) }] }
  }
  for (const [index, cells] of rows.entries()) {
    const line = reading.first + index
    const fields = fieldsOf(cells, reading.columns)
    if (Object.values(fields).every((cell) => same(cell) === '')) continue
    const row = readRow(fields, reading)
    if (Array.isArray(row)) {
      faults.push(...row.map((sentence) => ({ line, sentence })))
      continue
    }
    const before = seen.get(placeKey(row.place))
    if (before !== undefined) faults.push({ line, sentence: twice(before) })
    seen.set(placeKey(row.place), line)
    read.push({ line, ...row })
  }
  return { rows: read, faults }
}

function fieldsOf(cells: readonly Cell[], columns: Columns): Fields {
  const cell = (id: ColumnId) => cells[columns[id]] ?? null
  const [part, party, year, line, form] = [
    cell('part'),
    cell('party'),
    cell('year'),
    cell('line'),
    cell('form'),
  ]
  const [amount, hours, valuation] = [cell('amount'), cell('hours'), cell('valuation')]
  return { part, party, year, line, form, amount, hours, valuation, version: cell('version') }
}

/** The row, or what is wrong with it in sentences. */
function readRow(fields: Fields, reading: Reading): Omit<SheetRow, 'line'> | string[] {
  const t = sheetWords(reading.language).faults
  const isOutcome = reading.book === 'outcome'
  const place = placeIn(fields, reading)
  const amount = amountIn(fields.amount, reading.language)
  const hours = hoursIn(fields.hours)
  const valuation = textIn(fields.valuation)
  const version = same(fields.version) === '' ? 0 : Number(fields.version)
  const wrong = [
    ...(Array.isArray(place) ? place : []),
    ...(typeof amount === 'string' ? [amount] : []),
    ...(hours === undefined ? [t.hours] : []),
    ...(valuation.length > 1000 ? [t.tooLong] : []),
    ...(findPersonalNumbers(valuation).length > 0 ? [t.personalNumber] : []),
    ...(Number.isInteger(version) && version >= 0 ? [] : [t.version]),
  ]
  if (Array.isArray(place) || typeof amount === 'string' || hours === undefined || wrong.length > 0)
    return wrong
  if (place.of === 'cost' && hours !== null) return [t.hoursHere]
  const written = { amount, hours, valuation }
  return !isOutcome && lacksValuation(place, written) ? [t.valuation] : { place, written, seen: version }
}

function placeIn(fields: Fields, { parties, years, language, book }: Reading): AmountPlace | string[] {
  const t = sheetWords(language, book)
  const text = { party: textIn(fields.party), year: textIn(fields.year), part: textIn(fields.part) }
  const party = partyIn(text.party, parties)
  const own = years.filter((one) => party === undefined || sharesYear(party, one))
  const year = own.find((one) => String(one) === text.year)
  const of = named(
    ['contribution', 'cost'] as const,
    fields.part,
    (id, words) => sheetWords(words, book).parts[id],
  )
  const names = parties.map((one) => partyInWords(one, language)).join(', ')
  const missing = [
    ...(of === null ? [t.faults.part(text.part)] : []),
    ...(party === undefined ? [t.faults.party(text.party, names)] : []),
    ...(year === undefined ? [t.faults.year(text.year, own.join(', '))] : []),
  ]
  if (of === null || party === undefined || year === undefined) return missing
  const what = of === 'cost' ? costIn(fields, language) : contributionIn(fields, language)
  return Array.isArray(what) ? what : { party: party.id, year, ...what }
}

/** As it stands in the sheets, in either language; one that has left also by its bare name, where no other has it. */
function partyIn(text: string, parties: Reading['parties']): PartyName | undefined {
  const wordsOf = (one: PartyName) => [partyInWords(one, 'sv'), partyInWords(one, 'en')]
  const asWritten = parties.find((one) => wordsOf(one).some((words) => same(words) === same(text)))
  return asWritten ?? parties.find(({ name }) => same(name) === same(text))
}

type What = { of: 'contribution'; kind: ContributionKind } | { of: 'cost'; line: BudgetLine; form: CostForm }

function contributionIn(fields: Fields, language: Language): What | string[] {
  const kind = named(contributionKinds, fields.line, (id, words) => moneyWords(words).kinds[id])
  const all = contributionKinds.map((id) => moneyWords(language).kinds[id]).join(', ')
  if (kind === null) return [sheetWords(language).faults.line(textIn(fields.line), all)]
  return { of: 'contribution', kind }
}

function costIn(fields: Fields, language: Language): What | string[] {
  const t = sheetWords(language).faults
  const line = named(budgetLines, fields.line, (id, words) => moneyWords(words).lines[id])
  const form = named(costForms, fields.form, (id, words) => moneyWords(words).forms[id])
  const all = budgetLines.map((id) => moneyWords(language).lines[id]).join(', ')
  if (line !== null && form !== null) return { of: 'cost', line, form }
  return [
    ...(line === null ? [t.line(textIn(fields.line), all)] : []),
    ...(form === null ? [t.form(textIn(fields.form))] : []),
  ]
}

/** The id whose name stands in the cell, in either language. */
function named<Id>(
  ids: readonly Id[],
  cell: Cell,
  nameOf: (id: Id, language: Language) => string,
): Id | null {
  return (
    ids.find((id) => [nameOf(id, 'sv'), nameOf(id, 'en')].some((name) => same(name) === same(cell))) ?? null
  )
}

function hoursIn(cell: Cell): number | null | undefined {
  const bare = textIn(cell).replaceAll(/\s/g, '').replace(',', '.')
  if (bare === '') return null
  const hours = /^\d{1,6}(\.\d+)?$/.test(bare) ? Math.round(Number(bare) * 100) / 100 : undefined
  return hours
}
