import type { Block } from '../../../../documents/model.ts'
import { figureWords } from '../../../../documents/papers/report-figure-words.ts'
import {
  type CountedStatistic,
  type Explaining,
  economyBlocks,
  givenBlocks,
  indicatorResultBlocks,
  statisticTableBlocks,
} from '../../../../documents/papers/report-figures.ts'
import type { Goal } from '../../../../domain/agreement-parts.ts'
import type { PartnershipId } from '../../../../domain/partnership.ts'
import type { ReportFill } from '../../../../domain/report.ts'
import type { ActivityResult } from '../../../../domain/results.ts'
import { totalId } from '../../../../domain/suppression.ts'
import type { Language } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { dayInStockholm, yearOf } from '../../../../kernel/plain-date.ts'
import { economyOf } from '../../../../store/agreement/economy.ts'
import { resultsOf } from '../../../../store/agreement/indicator.ts'
import { type StatisticTable, statisticsOf } from '../../../../store/agreement/statistic.ts'
import type { Db } from '../../../../store/db.ts'
import { words as resultWords } from '../results/words.ts'
import type { Span } from './span.ts'

type Figures = { goals: readonly Goal[]; ready: Partial<Record<ReportFill, readonly Block[]>> }

/** Goals with how far their activities have come, and the figures of a period in tables: money, contributions, indicators, counts. */
export async function loadFigures(
  db: Db,
  id: PartnershipId,
  { span, language, explaining }: { span: Span; language: Language; explaining?: Explaining },
): Promise<Figures> {
  const [economies, results, statistics] = await Promise.all([
    economyOf(db, id),
    resultsOf(db, id),
    statisticsOf(db, id),
  ])
  const inSpan = ({ year }: { year: number }) => year >= yearOf(span.from) && year <= yearOf(span.to)
  const years = economies.flatMap(({ economy }) => economy.years).filter(inSpan)
  const given = economies.flatMap((economy) => economy.given).filter(inSpan)
  const goals = results
    .filter(({ agreement }) => isWithin(agreement, span))
    .flatMap((result) => result.goals)
    .map((goal) => ({ ...goal, indicators: goal.indicators.map((one) => withinSpan(one, span)) }))
  return {
    goals: goals.map(({ activities, ...goal }) => ({
      ...goal,
      activities: activities.map((activity) => activityIn(activity, span, language)),
      indicators: [],
    })),
    ready: {
      economy: economyBlocks(years, language, explaining),
      contributions: givenBlocks(given, language),
      indicators: indicatorResultBlocks(goals, language),
      statistics: statisticTableBlocks(
        statistics.map((one) => countedIn(one, span, language)),
        language,
      ),
    },
  }
}

/** The activity with how far it has come, where somebody has said so before the end of the period. */
function activityIn({ text, state, note, at }: ActivityResult, { to }: Span, language: Language): string {
  if (state === null || at === null || dayInStockholm(new Date(at)) > to) return text
  const come = `${text}: ${resultWords(language).states[state]}`
  return note === '' ? come : `${come}. ${note}`
}

function isWithin({ start, end }: { start: string | null; end: string | null }, { from, to }: Span): boolean {
  return start !== null && end !== null && start <= to && end >= from
}

function withinSpan<One extends { values: readonly { on: string }[] }>(
  indicator: One,
  { from, to }: Span,
): One {
  return { ...indicator, values: indicator.values.filter(({ on }) => on >= from && on <= to) }
}

function countedIn(
  { statistic, setup, periods, table }: StatisticTable,
  span: Span,
  language: Language,
): CountedStatistic {
  const shown = periods.filter(({ from, to }) => from <= span.to && to >= span.from)
  const years = new Set(shown.map(({ year }) => `year-${year}`))
  const isFull = (id: string) => table.rows.some((row) => table.shown(row, id) !== null)
  const names = new Map(setup?.groups.map(({ id, name }) => [id, name]))
  return {
    name: statistic.what,
    groups: table.rows.map((id) => ({
      id,
      name: id === totalId ? figureWords[language].everybody : (names.get(id) ?? ''),
    })),
    columns: table.columns
      .filter(({ id }) => (years.has(id) && isFull(id)) || shown.some(({ from }) => from === id))
      .map(({ id }) => {
        const period = shown.find(({ from }) => from === id)
        return { id, name: period === undefined ? id.replace('year-', '') : periodName(period, language) }
      }),
    table,
  }
}

function periodName({ from, to }: { from: Span['from']; to: Span['to'] }, language: Language): string {
  return `${dateInWords(from, language)} – ${dateInWords(to, language)}`
}
