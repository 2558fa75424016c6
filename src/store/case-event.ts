import { sql } from 'kysely'
import type { EventMaker, EventType, NewEvent, ProcessEvent } from '../domain/events.ts'
import type { Partnership, PartnershipId } from '../domain/partnership.ts'
import { canonicalJson } from '../kernel/canonical-json.ts'
import { digestOf } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { arrayOf } from './array-of.ts'
import type { Db } from './db.ts'

/** Digests of what was written with an event, by id. */
export type Bound = { documents: Record<string, string>; entries: Record<string, string> }

/** An event as it stands in the chain. */
export type Link = {
  partnershipId: PartnershipId
  seq: number
  type: EventType
  on: PlainDate
  /** ISO instant with milliseconds. */
  recordedAt: string
  actor: EventMaker
  contentDigest: string
  bound: Bound
  prevHash: string
}

/** The hash that stands before a case's first event. */
export function firstHash(partnershipId: PartnershipId): string {
  return digestOf(partnershipId)
}

/** SHA-256 over the whole event, its content and what is bound to it by digest, and the hash before it. */
export function hashOf(link: Link): string {
  return digestOf(canonicalJson(link))
}

export function contentDigest(content: NewEvent['content']): string {
  return digestOf(canonicalJson(content))
}

/** All that has happened in a case, in order. Content that was disposed of by decision is empty. */
export async function listEvents(db: Db, partnershipId: PartnershipId): Promise<ProcessEvent[]> {
  return (await listEventsOf(db, [partnershipId])).get(partnershipId) ?? []
}

const mostRemembered = 200
const remembered = new WeakMap<Db, Map<PartnershipId, { lastSeq: number; events: ProcessEvent[] }>>()

/**
 * All that has happened up to the event that the case's row names as the last. Events are only ever added, disposal too is
 * one, so what has been read up to it is not read again, and what is reckoned from it can be kept with it. A transaction
 * remembers for itself alone: it may never have been.
 */
export async function rememberedEvents(
  db: Db,
  { id, lastSeq }: Pick<Partnership, 'id' | 'lastSeq'>,
): Promise<ProcessEvent[]> {
  const cases = remembered.get(db) ?? new Map<PartnershipId, { lastSeq: number; events: ProcessEvent[] }>()
  remembered.set(db, cases)
  const known = cases.get(id)
  if (known?.lastSeq === lastSeq) return known.events
  const events = await listEvents(db, id)
  cases.delete(id)
  if (events.at(-1)?.seq === lastSeq) cases.set(id, { lastSeq, events })
  const [oldest] = cases.size > mostRemembered ? cases.keys() : []
  if (oldest !== undefined) cases.delete(oldest)
  return events
}

/** All that has happened in each of the cases, in one query. */
export async function listEventsOf(
  db: Db,
  partnershipIds: readonly PartnershipId[],
): Promise<Map<PartnershipId, ProcessEvent[]>> {
  const rows = await db
    .selectFrom('case_event as e')
    .leftJoin('case_event_content as c', (join) =>
      join.onRef('c.partnership_id', '=', 'e.partnership_id').onRef('c.seq', '=', 'e.seq'),
    )
    .select([
      'e.partnership_id',
      'e.seq',
      'e.type',
      'e.on_date as on',
      'e.actor as by',
      'e.recorded_at as recordedAt',
      'c.content',
    ])
    .where(sql<boolean>`e.partnership_id = any(${arrayOf(partnershipIds)})`)
    .orderBy('e.partnership_id')
    .orderBy('e.seq')
    .execute()
  const events = new Map<PartnershipId, ProcessEvent[]>()
  for (const { partnership_id, content, ...row } of rows) {
    const ofCase = events.get(partnership_id) ?? []
    ofCase.push({ ...row, content: content ?? {} })
    events.set(partnership_id, ofCase)
  }
  return events
}
