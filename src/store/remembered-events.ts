import type { ProcessEvent } from '../domain/events.ts'
import type { Partnership } from '../domain/partnership.ts'
import { listEvents } from './case-event.ts'
import type { Db } from './db.ts'

type Known = { lastSeq: number; events: readonly ProcessEvent[] }
type Upto = Pick<Partnership, 'number' | 'lastSeq'>

const mostRemembered = 200
const remembered = new WeakMap<Db, Map<string, Known>>()

/**
 * All that has happened up to the event that the case's row names as the last. Events are only ever added, disposal too is
 * one, so what has been read up to it is not read again, and what is reckoned from it can be kept with it. A transaction
 * remembers for itself alone: it may never have been.
 */
export async function rememberedEvents(
  db: Db,
  partnership: Upto & Pick<Partnership, 'id'>,
): Promise<readonly ProcessEvent[]> {
  const known = remembered.get(db)?.get(partnership.number)
  if (known?.lastSeq === partnership.lastSeq) return known.events
  return rememberEvents(db, partnership, await listEvents(db, partnership.id))
}

/** The last event of a case that is remembered, by the case's number; null when none is. */
export function lastRemembered(db: Db, number: string): Known | null {
  return remembered.get(db)?.get(number) ?? null
}

/** Keeps what was read up to the last event; the case that was read longest ago goes. */
export function rememberEvents(
  db: Db,
  { number, lastSeq }: Upto,
  events: readonly ProcessEvent[],
): readonly ProcessEvent[] {
  const cases = remembered.get(db) ?? new Map<string, Known>()
  remembered.set(db, cases)
  cases.delete(number)
  if (events.at(-1)?.seq === lastSeq) cases.set(number, { lastSeq, events })
  const [oldest] = cases.size > mostRemembered ? cases.keys() : []
  if (oldest !== undefined) cases.delete(oldest)
  return events
}
