import { type Actor, standsInFor } from '../../domain/actor.ts'
import { representsOtherSide } from '../../domain/case-roles.ts'
import type { EventMaker } from '../../domain/events.ts'
import type { Partnership } from '../../domain/partnership.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { asPartySees } from '../../process/case/as-party-sees.ts'
import type { History, Status } from '../../process/case/history.ts'
import { statusOn } from '../../process/engine.ts'
import type { Db } from '../db.ts'
import { factsFrom } from './case-facts.ts'
import { factRowsIn, readFactText } from './case-facts-rows.ts'
import { type CaseReading, readCase } from './case-reading.ts'
import { caseRulebook } from './case-rulebook.ts'
import { rememberedEvents } from './remembered-events.ts'

/** A case as the engine and the pages see it: who and where, the rulebook it keeps, and all that has happened. */
export type CaseFile = {
  partnership: Partnership
  history: History
  status: Status
  /** All that has happened, where the history leaves out an answer that the reader has not been sent. */
  whole?: History
}

/** The case by its number, inside what the actor may see. Throws NotFound. Costs a constant number of queries. */
export async function getCaseFile(
  db: Db,
  actor: Actor,
  { number, today }: { number: string; today: PlainDate },
): Promise<CaseFile> {
  return seenBy(actor, await caseFileFrom(db, await readCase(db, actor, { number, today }), today), today)
}

/** The file as the actor may know it: the idea-based side learns the outcome by the answer that is sent to it. */
export function seenBy(actor: Actor, file: CaseFile, today: PlainDate): CaseFile {
  if (actor.acting.side === 'public')
    return representsOtherSide(actor, file.partnership.scope) ? withConflict(file, actor) : file
  const history = asPartySees(file.history)
  if (history === file.history) return file
  const { partnership } = file
  const reviewStarted = history.events.some(({ type }) => type === 'reviewStarted')
  const scope = { ...partnership.scope, reviewStarted }
  return {
    partnership: { ...partnership, scope },
    history,
    status: statusOn(history, today),
    whole: file.history,
  }
}

/** The engine keeps whoever represents the other side from every step, as it does those who have declared a conflict. */
function withConflict(file: CaseFile, { personId }: Actor): CaseFile {
  const { facts } = file.history
  const conflicted = [...(facts.conflicted ?? []), personId]
  return { ...file, history: { ...file.history, facts: { ...facts, conflicted } } }
}

/** The whole case file of a partnership that has been looked up. */
export async function caseFileOf(db: Db, partnership: Partnership, today: PlainDate): Promise<CaseFile> {
  const [happened, facts] = await Promise.all([
    rememberedEvents(db, partnership, today),
    readFactText(db, partnership.id, today),
  ])
  return caseFileFrom(db, { partnership, happened, facts }, today)
}

type Read = Pick<CaseReading, 'partnership' | 'happened' | 'facts'>

/** The whole case file of what was just read. */
export async function caseFileFrom(
  db: Db,
  { partnership, happened: { events }, facts }: Read,
  today: PlainDate,
): Promise<CaseFile> {
  const read = await caseRulebook(db, partnership.rulebook, events)
  const known = factsFrom({ partnership, rulebook: read.rulebook, today }, factRowsIn(facts))
  const history = { ...read, events, facts: known }
  return { partnership, history, status: statusOn(history, today) }
}

/** The actor as the journal writes who did it. */
export function makerOf(actor: Actor): EventMaker {
  const { personId, name, acting, confirmation } = actor
  const inPlaceOf = standsInFor(acting)
  const { role, side } = acting
  return {
    personId,
    name,
    role,
    side,
    ...(inPlaceOf && { inPlaceOf }),
    ...(confirmation && { confirmation }),
  }
}
