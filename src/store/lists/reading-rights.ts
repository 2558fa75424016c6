import { type RawBuilder, sql } from 'kysely'
import { type Actor, personInCases } from '../../domain/actor.ts'
import { coreService, leaders } from '../../domain/case-roles.ts'
import type { EventType } from '../../domain/events.ts'
import { legalEvents, readByPoliticians } from '../../domain/permissions/document-permissions.ts'
import type { Role } from '../../domain/roles.ts'
import { openingEvents } from '../case/partnership-parts.ts'

// What an actor reads of a case `partnership as p` that they see, as conditions of a query: nothing is found first and
// checked later. Each says what the predicate of the same name says; a test compares them for every kind of actor.

type Condition = RawBuilder<boolean>

const always: Condition = sql<boolean>`true`
const never: Condition = sql<boolean>`false`

/** As canSeeShared. */
export function sharesAll(actor: Actor): Condition {
  const { role } = actor.acting
  return role === 'politician' || role === 'boardSecretary' ? hasPart(actor, 'deputy') : always
}

/** As canSeeReported. */
export function readsReported(actor: Actor): Condition {
  return actor.acting.role === 'politician' ? always : sharesAll(actor)
}

const working: readonly Role[] = [...leaders, ...coreService, 'coordinator', 'partySignatory', 'partyRep']

/** As takesPart: others, such as a lawyer, do where they are deputies in the drafting. */
function takesPartIn(actor: Actor): Condition {
  return working.includes(actor.acting.role) ? always : hasPart(actor, 'deputy')
}

/** As canSeeConsiderationDraft and canSeeMemoDraft: what the public side writes before it is handed over. */
export function readsDrafts(actor: Actor): Condition {
  const writing: readonly Role[] = [...leaders, 'auditor', ...coreService, 'coordinator']
  if (actor.acting.side === 'party') return never
  return writing.includes(actor.acting.role) ? always : hasPart(actor, 'deputy')
}

/** As canSeeReviewWork. */
export function readsReview(actor: Actor): Condition {
  return sql`(${readsDrafts(actor)} or ${readsLegal(actor)})`
}

/** As canSeeStances. */
export function readsStances(actor: Actor): Condition {
  return ['registrar', 'legal'].includes(actor.acting.role) ? hasPart(actor, 'deputy') : always
}

/** As canSeeReconciliations, on the page of the stances. */
export function readsReconciliations({ acting }: Actor): Condition {
  return [...leaders, 'auditor', 'boardSecretary', 'politician'].includes(acting.role) ? always : never
}

/** As canSeeMessages, and as canSeeNotesOf their own side. */
export function readsMessages(actor: Actor): Condition {
  return actor.acting.role === 'auditor' ? always : takesPartIn(actor)
}

/**
 * As canSeeDocument, of `document as d`. Where an answer has not been sent, the idea-based side finds the papers from before it.
 */
export function readsPaper(actor: Actor): Condition {
  if (actor.acting.side === 'party')
    return sql`(d.shared_with_party and not d.internal and ${wasTold(sql`d.event_seq`, actor)})`
  return sql`(case when d.internal then ${readsMessages(actor)} else ${readsOrdinary(actor)} end)`
}

const registered: Condition = sql`exists (select from registry_entry r where r.document_id = d.id)`

/** Of what is no working material. Nothing that lawyers are asked, or answer, goes to the board. */
function readsOrdinary(actor: Actor): Condition {
  const { role } = actor.acting
  if (role === 'registrar') return registered
  if ([...leaders, 'auditor'].includes(role)) return always
  const shared = sql<boolean>`(not ${isMadeAt(legalEvents)} or ${readsLegal(actor)})`
  if (role !== 'politician' && role !== 'boardSecretary') return shared
  return sql`(${registered} and ${isReadAtBoard(role)} or ${sharesAll(actor)} and ${shared})`
}

/** As canSeeLegalOpinions, of those who do not see everything. */
function readsLegal(actor: Actor): Condition {
  return actor.acting.role === 'legal' ? hasPart(actor, 'legal') : never
}

/** What elected representatives and their secretary read, the agreed text and the memo with the case to the board. */
function isReadAtBoard(role: Role): Condition {
  const sent = role === 'boardSecretary' ? always : sql`(d.shared_with_party or d.share_waits)`
  const opened = sql`exists (select from case_event e where e.partnership_id = p.id and e.type = any(${listed(openingEvents)}))`
  return sql`(${isMadeAt(readByPoliticians)} or ${opened}
    and (${isMadeAt(['draftAgreed'])} or ${sent} and ${isMadeAt(['memoApproved'])}))`
}

function isMadeAt(types: readonly EventType[]): Condition {
  return sql`exists (select from case_event e where e.partnership_id = d.partnership_id and e.seq = d.event_seq
    and e.type = any(${listed(types)}))`
}

/** Outcomes that the idea-based side is told of by a letter, each with the event that says that it has gone. */
const outcomes: readonly (readonly [told: EventType, EventType[]])[] = [
  ['assessmentFeedbackGiven', ['directorProceeded', 'directorDeclined', 'redirected']],
  ['reviewFeedbackGiven', ['reviewPassed', 'reviewPassedWithConditions', 'reviewFailed']],
]

/** What happened is no outcome that the idea-based side has not been told of, and came before any such. */
export function wasTold(seq: RawBuilder<unknown>, { acting }: Actor): Condition {
  if (acting.side === 'public') return always
  const untold = outcomes.map(
    ([told, types]) => sql`(e.type = any(${listed(types)}) and not exists (select from case_event t
      where t.partnership_id = p.id and t.type = ${sql.lit(told)} and t.seq > e.seq))`,
  )
  return sql`(not p.untold or ${seq} < (select min(e.seq) from case_event e
    where e.partnership_id = p.id and (${sql.join(untold, sql` or `)})))`
}

/** As canWriteReportOf the party `party`, an id. */
export function writesReportOf(party: RawBuilder<unknown>, actor: Actor): Condition {
  const { acting, personId } = actor
  const writes = ['staffUnit', 'departmentHead', 'unitHead', 'partySignatory', 'partyRep'].includes(
    acting.role,
  )
  const may = acting.role === 'coordinator' ? hasPart(actor, 'coordinator') : writes ? always : never
  const own =
    acting.side === 'party'
      ? sql`pp.side = 'party' and pp.organisation_id = ${acting.organisationId}`
      : sql`pp.side = 'public' and pp.body_id = ${acting.bodyId}`
  return sql`(${may} and exists (select from partnership_party pp
      where pp.id = ${party} and pp.until_day is null and ${own})
    and not exists (select from conflict_of_interest c
      where c.partnership_id = p.id and c.person_id = ${personId} and c.until_day is null)
    and not ${representsOtherSide(actor)})`
}

function representsOtherSide({ acting, memberships }: Actor): Condition {
  const organisations = memberships.flatMap((one) => (one.side === 'party' ? one.organisationId : []))
  if (acting.side === 'party' || organisations.length === 0) return never
  return sql`exists (select from partnership_party pp where pp.partnership_id = p.id and pp.side = 'party'
    and pp.until_day is null and pp.organisation_id = any(${organisations}::uuid[]))`
}

function hasPart(actor: Actor, part: string): Condition {
  return sql`p.id = any(array(select partnership_id from partnership_person
    where person_id = ${personInCases(actor)} and part = ${sql.lit(part)} and until_day is null))`
}

export function listed(types: readonly EventType[]): RawBuilder<unknown> {
  return sql`array[${sql.join(types.map((type) => sql.lit(type)))}]`
}
