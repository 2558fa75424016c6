import type { PersonId, PublicBodyId, UnitId } from '../../domain/actor.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import type { Side } from '../../domain/roles.ts'
import { newId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { type Db, withTransaction } from '../db.ts'
import { type NewParty, partyColumns } from './open-case.ts'
import { rewriteNames } from './party-names.ts'

/** Which case, with its lead body. */
export type Which = { partnershipId: PartnershipId; bodyId: PublicBodyId }

/** Adds a party from a day; `id` where what is recorded of it has named it already. */
export async function addParty(
  db: Db,
  which: Which,
  { from, id = newId(), ...party }: NewParty & { from: PlainDate; id?: string },
): Promise<void> {
  await withTransaction(db, async (trx) => {
    await trx
      .insertInto('partnership_party')
      .values({ ...row(which, from), id, ...partyColumns(party) })
      .execute()
    await rewriteNames(trx, [which.partnershipId])
  })
}

/** Ends a party, and the seats of its people in the groups; `until` is the first day that it no longer is one. */
export async function endParty(
  db: Db,
  which: Which,
  { partyId, until }: { partyId: string; until: PlainDate },
): Promise<void> {
  await withTransaction(db, async (trx) => {
    await trx
      .updateTable('partnership_party')
      .set({ until_day: until })
      .where('partnership_id', '=', which.partnershipId)
      .where('id', '=', partyId)
      .where('until_day', 'is', null)
      .execute()
    await endSeatsOf(trx, which.partnershipId, { partyId, until })
    await rewriteNames(trx, [which.partnershipId])
  })
}

/** Whoever sat in a group for a party sits there no longer when the party has left. */
async function endSeatsOf(
  db: Db,
  partnershipId: PartnershipId,
  { partyId, until }: { partyId: string; until: PlainDate },
): Promise<void> {
  await db
    .updateTable('group_member')
    .set({ until_day: until })
    .where('partnership_id', '=', partnershipId)
    .where('party_id', '=', partyId)
    .where('until_day', 'is', null)
    .execute()
}

/** Notes the last day as a party that it has given notice of; null where it stays after all. */
export async function noteLastDay(
  db: Db,
  { partnershipId }: Which,
  { partyId, lastDay }: { partyId: string; lastDay: PlainDate | null },
): Promise<void> {
  await db
    .updateTable('partnership_party')
    .set({ leaves_on: lastDay })
    .where('partnership_id', '=', partnershipId)
    .where('id', '=', partyId)
    .where('until_day', 'is', null)
    .execute()
}

/** Lets the case concern a unit from a day. */
export async function addUnitTo(
  db: Db,
  which: Which,
  unit: { unitId: UnitId; from: PlainDate },
): Promise<void> {
  await db
    .insertInto('partnership_unit')
    .values({ ...row(which, unit.from), unit_id: unit.unitId })
    .execute()
}

export async function endUnit(
  db: Db,
  which: Which,
  { unitId, until }: { unitId: UnitId; until: PlainDate },
): Promise<void> {
  await db
    .updateTable('partnership_unit')
    .set({ until_day: until })
    .where('partnership_id', '=', which.partnershipId)
    .where('unit_id', '=', unitId)
    .where('until_day', 'is', null)
    .execute()
}

export type NewPart = {
  personId: PersonId
  /** contact, coordinator, legal, deputy, or a part that the rulebook names. */
  part: string
  side: Side
  from: PlainDate
  by?: PersonId
}

/** Gives somebody a part of their own in the case from a day. */
export async function addPart(
  db: Db,
  which: Which,
  { personId, part, side, from, by }: NewPart,
): Promise<void> {
  await db
    .insertInto('partnership_person')
    .values({ ...row(which, from), person_id: personId, part, side, appointed_by: by ?? null })
    .execute()
}

/** Ends a part in the case, for everybody who has it or for one person. */
export async function endPart(
  db: Db,
  which: Which,
  { part, personId, until }: { part: string; personId?: PersonId; until: PlainDate },
): Promise<void> {
  await db
    .updateTable('partnership_person')
    .set({ until_day: until })
    .where('partnership_id', '=', which.partnershipId)
    .where('part', '=', part)
    .where('until_day', 'is', null)
    .$if(personId !== undefined, (qb) => qb.where('person_id', '=', personId ?? null))
    .execute()
}

/** Records jäv: the person is blocked from acting in the case from now on. */
export async function declareConflict(
  db: Db,
  which: Which,
  conflict: { personId: PersonId; ground: string; on: PlainDate; at: Date },
): Promise<void> {
  await db
    .insertInto('conflict_of_interest')
    .values({
      id: newId(),
      partnership_id: which.partnershipId,
      public_body_id: which.bodyId,
      person_id: conflict.personId,
      ground: conflict.ground,
      declared_on: conflict.on,
      declared_at: conflict.at,
    })
    .execute()
}

/** Ends a person's jäv in the case. */
export async function clearConflict(
  db: Db,
  which: Which,
  { personId, until }: { personId: PersonId; until: PlainDate },
): Promise<void> {
  await db
    .updateTable('conflict_of_interest')
    .set({ until_day: until })
    .where('partnership_id', '=', which.partnershipId)
    .where('person_id', '=', personId)
    .where('until_day', 'is', null)
    .execute()
}

/** Every jäv that has been declared in the case, past ones too. */
export async function listConflicts(db: Db, partnershipId: PartnershipId) {
  return db
    .selectFrom('conflict_of_interest as c')
    .innerJoin('person as who', 'who.id', 'c.person_id')
    .select([
      'c.id',
      'c.person_id as personId',
      'who.name',
      'c.ground',
      'c.declared_on as on',
      'c.until_day as until',
    ])
    .where('c.partnership_id', '=', partnershipId)
    .orderBy('c.declared_at')
    .execute()
}

function row({ partnershipId, bodyId }: Which, from: PlainDate) {
  return { id: newId(), partnership_id: partnershipId, public_body_id: bodyId, from_day: from }
}

/**
 * Who coordinates cases that the body leads and that are open, or closed while somebody is waited for in them; with the numbers
 * of the cases; the names in order.
 */
export async function listCoordinated(db: Db, bodyId: PublicBodyId) {
  return db
    .selectFrom('partnership_person as c')
    .innerJoin('partnership as p', 'p.id', 'c.partnership_id')
    .innerJoin('person as who', 'who.id', 'c.person_id')
    .select(['c.person_id as personId', 'who.name', 'p.number', 'p.title'])
    .where('c.part', '=', 'coordinator')
    .where('c.until_day', 'is', null)
    .where((eb) => eb.or([eb('p.closed_on', 'is', null), eb('p.waiting_side', 'is not', null)]))
    .where('p.public_body_id', '=', bodyId)
    .orderBy('who.name')
    .orderBy('p.title')
    .execute()
}
