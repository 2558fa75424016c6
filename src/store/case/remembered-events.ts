import { sql } from 'kysely'
import type { ProcessEvent } from '../../domain/events.ts'
import type { Partnership, PartnershipId } from '../../domain/partnership.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { askedTogether } from '../asked-together.ts'
import type { Db } from '../db.ts'
import { instantIn, jsonRows } from '../json-rows.ts'
import { type ListedPaper, papersOf } from '../papers/document.ts'
import { eventsIn } from './case-event.ts'

/** All that has happened in a case, and the papers that came of it. */
export type Happened = { events: readonly ProcessEvent[]; papers: readonly ListedPaper[] }

type Known = Happened & { lastSeq: number }
type Case = Pick<Partnership, 'id' | 'lastSeq'>

const mostRemembered = 40
const remembered = new WeakMap<Db, Map<PartnershipId, Known>>()

/**
 * All that has happened up to the event that the case's row names as the last. Events are only ever added; disposal is one
 * too, and papers are written and shared with events only. So what has been read up to it is not read again, and what is
 * reckoned from it can be kept with it. A transaction remembers for itself alone: it may never have been.
 */
export async function rememberedEvents(db: Db, { id, lastSeq }: Case, today: PlainDate): Promise<Happened> {
  const cases = remembered.get(db) ?? new Map<PartnershipId, Known>()
  remembered.set(db, cases)
  const known = cases.get(id)
  if (known?.lastSeq === lastSeq) return known
  const happened = happenedIn(await readHappened(db, id, today))
  cases.delete(id)
  if (happened.events.at(-1)?.seq === lastSeq) cases.set(id, { ...happened, lastSeq })
  const [oldest] = cases.size > mostRemembered ? cases.keys() : []
  if (oldest !== undefined) cases.delete(oldest)
  return happened
}

const readHappened = askedTogether(({ db, id }) => {
  const cases = sql<string[]>`array[${id}]`
  const events = sql`select seq, type, "on", by, "recordedAt", coalesce(content, '{}') as content
    from (${eventsIn(db, cases)}) e`
  return sql`select json_build_object('events', ${jsonRows(events)}, 'papers', ${jsonRows(papersOf(cases))})`
})

function happenedIn(text: string): Happened {
  const { events, papers }: Happened = JSON.parse(text)
  return {
    events: events.map((event) => ({ ...event, recordedAt: instantIn(event.recordedAt) })),
    papers: papers.map((paper) => ({ ...paper, createdAt: instantIn(paper.createdAt) })),
  }
}
