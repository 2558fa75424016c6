import type { Language } from '../../domain/text.ts'
import { findPersonalNumbers } from '../../kernel/personal-number.ts'
import type { CountPlace } from './count-sheet.ts'
import { type CountColumnId, countColumnIds, countSheetWords } from './count-sheet-words.ts'
import type { Cell, Sheet } from './open-sheet.ts'
import { isFormula, same, textIn } from './sheet-cell.ts'

export type CountRow = { line: number; place: CountPlace; count: number }
export type CountFault = { line: number; sentence: string }
type ReadCounts = { rows: readonly CountRow[]; faults: readonly CountFault[] }

type Reading = {
  language: Language
  /** Every count that may be filled in, with the version that holds now. */
  places: readonly CountPlace[]
}

/** More rows than this no agreement has: 30 groups of 20 statistics over four years by the quarter. */
const mostRows = 10_000

/** Reads the first sheet that has the headings, in either language; null when none has. Lines count as in Excel. */
export function readCountSheet(sheets: readonly Sheet[], reading: Reading): ReadCounts | null {
  const t = countSheetWords(reading.language).faults
  for (const sheet of sheets)
    for (const [index, row] of sheet.slice(0, 50).entries()) {
      const columns = columnsIn(row)
      const missing = needed.filter((id) => columns[id] === -1)
      if (missing.length > needed.length / 2) continue
      const names = missing.map((id) => countSheetWords(reading.language).columns[id]).join(', ')
      if (missing.length > 0) return fault(index + 1, t.missingColumns(names))
      const rows = sheet.slice(index + 1)
      const most = new Intl.NumberFormat(reading.language).format(mostRows)
      if (rows.length > mostRows) return fault(index + 2 + mostRows, t.tooManyRows(most))
      return readRows(rows, { ...reading, columns, first: index + 2 })
    }
  return null
}

/** What the period is called is there for the reader's eyes. */
const needed = countColumnIds.filter((id) => id !== 'period')

function fault(line: number, sentence: string): ReadCounts {
  return { rows: [], faults: [{ line, sentence }] }
}

type Columns = Record<CountColumnId, number>

function columnsIn(row: readonly Cell[]): Columns {
  const titles = row.map(same)
  const at = (id: CountColumnId) => {
    const names = [countSheetWords('sv').columns[id], countSheetWords('en').columns[id]].map(same)
    return titles.findIndex((title) => names.includes(title))
  }
  const [statistic, group, from] = [at('statistic'), at('group'), at('from')]
  return { statistic, group, from, period: at('period'), count: at('count'), version: at('version') }
}

function readRows(rows: Sheet, reading: Reading & { columns: Columns; first: number }): ReadCounts {
  const read: CountRow[] = []
  const faults: CountFault[] = []
  const seen = new Map<CountPlace, number>()
  const t = countSheetWords(reading.language).faults
  for (const [index, cells] of rows.entries()) {
    const line = reading.first + index
    if (same(cells[reading.columns.count] ?? null) === '') continue
    const row = readRow(cells, reading)
    if (Array.isArray(row)) {
      faults.push(...row.map((sentence) => ({ line, sentence })))
      continue
    }
    const before = seen.get(row.place)
    if (before !== undefined) faults.push({ line, sentence: t.twice(before) })
    seen.set(row.place, line)
    read.push({ line, ...row })
  }
  return { rows: read, faults }
}

/** The row, or what is wrong with it in sentences. */
function readRow(
  cells: readonly Cell[],
  reading: Reading & { columns: Columns },
): Omit<CountRow, 'line'> | string[] {
  const t = countSheetWords(reading.language).faults
  const cell = (id: CountColumnId) => cells[reading.columns[id]] ?? null
  const place = placeIn(cell, reading)
  const count = countIn(cell('count'), reading.language)
  const seen = same(cell('version')) === '' ? 0 : Number(cell('version'))
  const wrong = [
    ...(typeof place === 'string' ? [place] : []),
    ...(typeof count === 'string' ? [count] : []),
    ...(Number.isInteger(seen) && seen >= 0 ? [] : [t.version]),
  ]
  if (typeof place === 'string' || typeof count === 'string' || wrong.length > 0) return wrong
  return place.version > seen ? [t.stale] : { place, count }
}

function placeIn(cell: (id: CountColumnId) => Cell, { places, language }: Reading): CountPlace | string {
  const t = countSheetWords(language).faults
  const is = (name: string, id: CountColumnId) => same(name) === same(cell(id))
  const ofStatistic = places.filter(({ statistic }) => is(statistic.name, 'statistic'))
  if (ofStatistic.length === 0) return t.statistic(textIn(cell('statistic')))
  const ofGroup = ofStatistic.filter(({ group }) => is(group.name, 'group'))
  if (ofGroup.length === 0) return t.group(textIn(cell('group')))
  return ofGroup.find(({ period }) => is(period.from, 'from')) ?? t.period(textIn(cell('from')))
}

/** The count, or what is wrong with it in a sentence. */
function countIn(cell: Cell, language: Language): number | string {
  const t = countSheetWords(language).faults
  const text = textIn(cell)
  if (isFormula(cell)) return t.formula(text.slice(0, 40))
  if (findPersonalNumbers(text).length > 0) return t.personalNumber
  const bare = text.replaceAll(/\s/g, '')
  if (!/^\d+$/.test(bare)) return t.count(text.slice(0, 40))
  return Number(bare) > 1_000_000 ? t.large : Number(bare)
}
