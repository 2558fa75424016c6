import type { Text } from '../../domain/text.ts'
import { addMonthsClamped, isBefore, type PlainDate } from '../../kernel/plain-date.ts'
import { citedRules } from '../duties/duties-agreement.ts'
import { sourceOf } from '../duties/duties-words.ts'
import type { RequiredDocument } from '../rulebook/checklist-schema.ts'
import type { Rulebook } from '../rulebook/rulebook-schema.ts'
import type { History } from './history.ts'

/** How many of the documents that are awaited now are missing: "2 av 6 saknas". */
export type PaperCount = { missing: number; total: number }

/** What a party is asked for now: what the first meeting needs, and after the director's yes what the review needs too. */
export function awaitedPapers({
  rulebook,
  events,
}: Pick<History, 'rulebook' | 'events'>): RequiredDocument[] {
  const reviewIsNear = events.some(({ type }) => type === 'directorProceeded')
  return rulebook.documents.filter(
    ({ required, stage }) => required && (stage === 'firstMeeting' || reviewIsNear),
  )
}

/** The own day of each paper that an organisation has shown; null where it has none such and has said so. */
export type PaperDays = Readonly<Record<string, PlainDate | null>>

/** Whether each paper that grows old has been shown and none is older than the rulebook lets it be. */
export function areFresh(documents: readonly RequiredDocument[], days: PaperDays, today: PlainDate): boolean {
  return documents.every(({ id, required, freshMonths }) => {
    if (!required || freshMonths === undefined || days[id] === null) return true
    const day = days[id]
    return day !== undefined && !isBefore(addMonthsClamped(day, freshMonths), today)
  })
}

/** How old the papers may be, with the rule that says so. */
export function freshnessRule(rulebook: Rulebook): Text | null {
  const rule = citedRules(rulebook).find(
    (one) => 'within' in one && one.within.of.includes('partyDocumentsDated'),
  )
  return rule === undefined ? null : sourceOf(rule)
}

/** Counts what is awaited of one organisation, or of all of them together when none is named or it is no party. */
export function countPapers(history: History, organisation?: string): PaperCount {
  const all = history.facts.papers ?? []
  const own = all.filter((one) => one.organisation === organisation)
  const counted = own.length > 0 ? own : all
  const ids = awaitedPapers(history).map(({ id }) => id)
  const missing = counted.flatMap((one) => ids.filter((id) => one.missing.includes(id)))
  return { missing: missing.length, total: ids.length * counted.length }
}
