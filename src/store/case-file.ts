import type { Actor } from '../domain/actor.ts'
import type { EventMaker } from '../domain/events.ts'
import type { Partnership } from '../domain/partnership.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { statusOn } from '../process/engine.ts'
import type { History, Status } from '../process/history.ts'
import { listEvents } from './case-event.ts'
import { factsOf } from './case-facts.ts'
import type { Db } from './db.ts'
import { getVisible } from './partnership.ts'
import { getRulebook } from './rulebook-version.ts'

/** A case as the engine and the pages see it: who and where, the rulebook it keeps, and all that has happened. */
export type CaseFile = { partnership: Partnership; history: History; status: Status }

/** The case by its number, inside what the actor may see. Throws NotFound. Costs a constant number of queries. */
export async function getCaseFile(
  db: Db,
  actor: Actor,
  { number, today }: { number: string; today: PlainDate },
): Promise<CaseFile> {
  return caseFileOf(db, await getVisible(db, actor, number), today)
}

/** The case file of a partnership that has been looked up. */
export async function caseFileOf(db: Db, partnership: Partnership, today: PlainDate): Promise<CaseFile> {
  const rulebook = await getRulebook(db, partnership.rulebook)
  const [events, facts] = await Promise.all([
    listEvents(db, partnership.id),
    factsOf(db, { partnership, rulebook, today }),
  ])
  const history = { rulebook, events, facts }
  return { partnership, history, status: statusOn(history, today) }
}

/** The actor as the journal writes who did it. */
export function makerOf(actor: Actor): EventMaker {
  const { personId, name, acting } = actor
  return { personId, name, role: acting.role, side: acting.side }
}
