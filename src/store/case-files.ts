import type { Actor } from '../domain/actor.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { statusOn } from '../process/engine.ts'
import { listEventsOf } from './case-event.ts'
import { factsReader } from './case-facts.ts'
import { type CaseFile, seenBy } from './case-file.ts'
import { caseRulebook } from './case-rulebook.ts'
import type { Db } from './db.ts'
import { listOpenVisible } from './partnership.ts'

export type OpenFiles = {
  files: readonly CaseFile[]
  /** The actor sees more open cases than were read: these are the most urgent. */
  capped: boolean
}

/**
 * The open cases that the actor may see, whole: at most `most` of them, those that wait for the actor's role first,
 * then by the nearest day. Four queries, whatever the number of cases (and one more the first time a rulebook is met).
 */
export async function listOpenFiles(
  db: Db,
  actor: Actor,
  { today, most }: { today: PlainDate; most: number },
): Promise<OpenFiles> {
  const found = await listOpenVisible(db, actor, most + 1)
  const partnerships = found.slice(0, most)
  const ids = partnerships.map(({ id }) => id)
  const [eventsOf, facts] = await Promise.all([listEventsOf(db, ids), factsReader(db, ids, today)])
  const files = partnerships.map(async (partnership) => {
    const events = eventsOf.get(partnership.id) ?? []
    const read = await caseRulebook(db, partnership.rulebook, events)
    const history = { ...read, events, facts: facts(partnership, read.rulebook) }
    return seenBy(actor, { partnership, history, status: statusOn(history, today) }, today)
  })
  return { files: await Promise.all(files), capped: found.length > most }
}
