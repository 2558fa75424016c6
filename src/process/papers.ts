import type { RequiredDocument } from './checklist-schema.ts'
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

/** Counts what is awaited of one organisation, or of all of them together when none is named or it is no party. */
export function countPapers(history: History, organisation?: string): PaperCount {
  const all = history.facts.papers ?? []
  const own = all.filter((one) => one.organisation === organisation)
  const counted = own.length > 0 ? own : all
  const ids = awaitedPapers(history).map(({ id }) => id)
  const missing = counted.flatMap((one) => ids.filter((id) => one.missing.includes(id)))
  return { missing: missing.length, total: ids.length * counted.length }
}
