import {
  type EconomyLine,
  type EconomyYear,
  type ExplainLimit,
  type GivenContribution,
  needsExplanation,
} from '../../domain/economy.ts'
import type { GoalResult } from '../../domain/results.ts'
import type { SuppressedTable } from '../../domain/suppression.ts'
import type { Language } from '../../domain/text.ts'
import { dateInWords } from '../../kernel/date-words.ts'
import { addOre, formatKronor, type Ore, ore } from '../../kernel/money.ts'
import { type PlainDate, yearOf } from '../../kernel/plain-date.ts'
import { definitions, paragraph, table } from '../blocks.ts'
import type { Block } from '../model.ts'
import { moneyWords, partyInWords } from './money-words.ts'
import { figureWords } from './report-figure-words.ts'

// The figures of a report: money, contributions, indicators and counts, as they may be shown to anybody.

/** From how large a difference an explanation is asked for, and the day on which it is said. */
export type Explaining = { limit: ExplainLimit | null; today: PlainDate }

/** Each year line by line, and when there are several also the years beside each other with their total. */
export function economyBlocks(
  years: readonly EconomyYear[],
  language: Language,
  explaining?: Explaining,
): Block[] {
  const known = years.filter(({ lines }) => lines.length > 0)
  return [
    ...(known.length > 1 ? wholePeriod(known, language) : []),
    ...known.flatMap((year) => economyOfYear(year, language, explaining)),
  ]
}

/** Two agreements may share a year: it stands once. */
function wholePeriod(all: readonly EconomyYear[], language: Language): Block[] {
  const words = figureWords[language]
  const years = [...Map.groupBy(all, ({ year }) => year)]
  const missing = years
    .filter(([, of]) => of.some(({ outcome }) => outcome === null))
    .map(([year]) => String(year))
  return [
    table(words.wholePeriod, words.wholeHeader, [
      ...years.map(([year, of]) => [String(year), ...sumCells(of)]),
      [words.wholeTotal, ...sumCells(all)],
    ]),
    table(words.fundsPeriod, words.fundsHeader, [
      ...years.map(([year, of]) => [String(year), ...fundCells(of)]),
      [words.wholeTotal, ...fundCells(all)],
    ]),
    ...(missing.length > 0 ? [paragraph(words.outcomeMissing(missing.join(', ')))] : []),
  ]
}

function sumCells(years: readonly EconomyYear[]): string[] {
  const all = [(one: EconomyYear) => one.budget, (one: EconomyYear) => one.outcome, differenceIn]
  return all.map((of) => money(sumOf(years.map(of))))
}

function differenceIn({ budget, outcome }: EconomyYear): Ore | null {
  return outcome === null ? null : ore(outcome - budget)
}

function fundCells(years: readonly EconomyYear[]): string[] {
  const parts = ['promised', 'paid', 'used', 'repaid', 'unspent'] as const
  return parts.map((part) => money(sumOf(years.map(({ funds }) => funds[part]))))
}

/** Of what is known; null where nothing is. */
function sumOf(amounts: readonly (Ore | null)[]): Ore | null {
  const known = amounts.filter((amount) => amount !== null)
  return known.length === 0 ? null : addOre(...known)
}

function economyOfYear(of: EconomyYear, language: Language, explaining?: Explaining): Block[] {
  const { year, lines, budget, outcome, funds } = of
  const words = figureWords[language]
  const { lines: names, forms } = moneyWords(language)
  const rows = lines.map(({ party, line, form, ...one }) => [
    `${names[line]}, ${forms[form].toLowerCase()}`,
    partyInWords(party, language),
    formatKronor(one.budget),
    money(one.outcome),
    money(one.difference),
    one.explanation || lacking(one, { year, explaining, language }),
  ])
  return [
    table(words.economy(year), words.economyHeader, [
      ...rows,
      [words.total, '', formatKronor(budget), money(outcome), money(differenceIn(of)), ''],
    ]),
    definitions([
      { term: words.promised, text: formatKronor(funds.promised) },
      { term: words.paid, text: formatKronor(funds.paid) },
      { term: words.used, text: money(funds.used) },
      { term: words.repaid, text: formatKronor(funds.repaid) },
      { term: words.unspent, text: money(funds.unspent) },
    ]),
  ]
}

type Asked = { year: number; explaining: Explaining | undefined; language: Language }

/** What stands where a large difference has no explanation: until the year is over nobody has been asked for one. */
function lacking(
  line: Pick<EconomyLine, 'budget' | 'difference'>,
  { year, explaining, language }: Asked,
): string {
  if (explaining === undefined || explaining.limit === null) return ''
  if (!needsExplanation(line, explaining.limit)) return ''
  const { explainedLater, unexplained } = figureWords[language]
  return yearOf(explaining.today) > year ? unexplained : explainedLater
}

/** Promised beside given, every party with the same weight. */
export function givenBlocks(given: readonly GivenContribution[], language: Language): Block[] {
  const words = figureWords[language]
  if (given.length === 0) return []
  const worth = (one: { amount: Ore | null; hours: number | null } | null) =>
    one === null
      ? ''
      : [
          one.amount === null ? '' : formatKronor(one.amount),
          one.hours === null ? '' : words.hours(one.hours),
        ]
          .filter(Boolean)
          .join(', ')
  const rows = given.map(({ party, year, kind, promised, given }) => [
    partyInWords(party, language),
    String(year),
    moneyWords(language).kinds[kind],
    worth(promised),
    given === null ? words.notWritten : worth(given),
  ])
  return [table(words.contributions, words.contributionHeader, rows)]
}

/** Each goal's indicators with their start, their target and what they have shown in the period. */
export function indicatorResultBlocks(goals: readonly GoalResult[], language: Language): Block[] {
  const words = figureWords[language]
  const rows = goals.flatMap(({ indicators }) =>
    indicators.map(({ name, baseline, target, source, values }) => [
      name,
      baseline,
      target,
      values.map(({ on, value }) => `${shown(value, language)} (${dateInWords(on, language)})`).join('; ') ||
        words.notWritten,
      source,
    ]),
  )
  return rows.length === 0 ? [] : [table(words.indicators, words.indicatorHeader, rows)]
}

export type CountedStatistic = {
  name: string
  groups: readonly { id: string; name: string }[]
  columns: readonly { id: string; name: string }[]
  table: SuppressedTable
}

/** Counts of groups; those that could tell of an individual are hidden, in whichever cell. */
export function statisticTableBlocks(statistics: readonly CountedStatistic[], language: Language): Block[] {
  const words = figureWords[language]
  return statistics
    .filter(({ columns, groups }) => columns.length > 0 && groups.length > 0)
    .flatMap(({ name, groups, columns, table: counts }) => [
      table(
        name,
        [words.group, ...columns.map((column) => column.name)],
        groups.map((group) => [
          group.name,
          ...columns.map((column) => shown(counts.shown(group.id, column.id), language)),
        ]),
      ),
      ...(counts.hasHidden ? [paragraph(words.hiddenMeans)] : []),
    ])
}

function shown(value: number | 'hidden' | null, language: Language): string {
  if (value === null) return figureWords[language].notWritten
  return value === 'hidden' ? figureWords[language].hidden : new Intl.NumberFormat(language).format(value)
}

function money(amount: Ore | null): string {
  return amount === null ? '–' : formatKronor(amount)
}
