import type { StatedParty } from '../../domain/agreement.ts'
import type { Goal, Groups, Indicator, Periods, Statistic } from '../../domain/agreement-parts.ts'
import type { Language } from '../../domain/text.ts'
import { dateInWords } from '../../kernel/date-words.ts'
import { formatOrganisationNumber, parseOrganisationNumber } from '../../kernel/organisation-number.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { bullets, definitions, paragraph, strong, subheading, table } from '../blocks.ts'
import type { Block } from '../model.ts'
import { agreementWords } from './agreement-words.ts'

/** The parties side by side; companies with an agreement beside it stand apart. */
export function partyBlocks(parties: readonly StatedParty[], language: Language): Block[] {
  const t = agreementWords[language]
  const rows = (of: readonly StatedParty[]) =>
    of.map(({ name, number, side }) => [name, written(number) ?? (side === 'public' ? '' : t.noNumber)])
  const beside = parties.filter(({ side }) => side === 'associated')
  const equal = parties.filter(({ side }) => side !== 'associated')
  return [
    table(t.parties, [t.party, t.number], rows(equal)),
    ...(beside.length > 0 ? [table(t.beside, [t.company, t.number], rows(beside))] : []),
  ]
}

function written(number: string | null): string | null {
  const parsed = number === null ? null : parseOrganisationNumber(number)
  return parsed?.ok ? formatOrganisationNumber(parsed.value) : number
}

export function goalBlocks(goals: readonly Goal[], language: Language): Block[] {
  const t = agreementWords[language]
  if (goals.length === 0) return [paragraph(t.noGoals)]
  return goals.flatMap((goal, index) => [
    subheading(t.goal(index + 1, goal.text)),
    ...listed(t.subgoals, goal.subgoals),
    ...listed(t.activities, goal.activities),
    ...indicatorBlocks(goal.indicators, language),
  ])
}

function listed(title: string, items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [paragraph([strong(title)]), bullets(...items)]
}

function indicatorBlocks(indicators: readonly Indicator[], language: Language): Block[] {
  const t = agreementWords[language]
  if (indicators.length === 0) return []
  const rows = indicators.map(({ name, baseline, target, source, owner }) => [
    name,
    baseline,
    target,
    source,
    owner,
  ])
  return [table(t.indicators, t.indicatorHeader, rows)]
}

export function groupBlocks({ steering, working, coordinator }: Groups, language: Language): Block[] {
  const t = agreementWords[language]
  return [
    table(t.groups, t.groupHeader, [
      [t.steering, t.times(steering.perYear), steering.members],
      [t.working, t.times(working.perYear), working.members],
    ]),
    ...(coordinator === '' ? [] : [definitions([{ term: t.coordinator, text: coordinator }])]),
  ]
}

export function statisticBlocks(statistics: readonly Statistic[], language: Language): Block[] {
  const t = agreementWords[language]
  if (statistics.length === 0) return [paragraph(t.noStatistics)]
  const rows = statistics.map(({ what, how, often }) => [what, how, t.often[often]])
  return [table(t.statistics, t.statisticHeader, rows), paragraph(t.groupsOnly)]
}

export function periodBlocks({ start, end, shortReason }: Periods, language: Language): Block[] {
  const t = agreementWords[language]
  return [
    definitions([
      { term: t.start, text: dayOr(start, t.notYet, language) },
      { term: t.end, text: dayOr(end, t.notYet, language) },
      { term: t.shortReason, text: shortReason },
    ]),
  ]
}

export function learningBlocks(goals: readonly string[], language: Language): Block[] {
  return listed(agreementWords[language].learning, goals)
}

/** Something that shall be done between two days, or by one. */
export type ScheduledRow = { what: string; from: PlainDate | null; due: PlainDate | null }

export function scheduleBlocks(rows: readonly ScheduledRow[], language: Language): Block[] {
  const t = agreementWords[language]
  if (rows.length === 0) return [paragraph(t.noSchedule)]
  const cells = rows.map(({ what, from, due }) => [what, dayOr(from, '', language), dayOr(due, '', language)])
  return [table(t.schedule, t.scheduleHeader, cells)]
}

function dayOr(day: PlainDate | null, otherwise: string, language: Language): string {
  return day === null ? otherwise : dateInWords(day, language)
}
