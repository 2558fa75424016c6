import { sql } from 'kysely'
import type { PersonId } from '../../domain/actor.ts'
import type { Partnership } from '../../domain/partnership.ts'
import type { PublicRole, Role, Side } from '../../domain/roles.ts'
import type { Language } from '../../domain/text.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import { deputiesOf } from './absence.ts'
import { membershipsOn } from './membership.ts'

/** Somebody to tell, in their own language. People without an e-mail address are told in the product alone. */
export type Receiver = { personId: PersonId; name: string; email: string | null; language: Language }

/** Everybody who acts for the idea-based parties of the case on the day. */
export function partyReceivers(db: Db, { scope }: Partnership, today: PlainDate): Promise<Receiver[]> {
  return receivers(db, today)
    .where('m.side', '=', 'party')
    .where((eb) => eb('m.holder_id', '=', eb.fn.any(eb.val([...scope.organisationIds] as string[]))))
    .execute()
}

/** Those who have one of the roles in the lead body on the day; the staff unit unless told. */
export function officialReceivers(
  db: Db,
  { scope }: { scope: Pick<Partnership['scope'], 'leadBodyId'> },
  { roles = ['staffUnit'], today }: { roles?: readonly PublicRole[]; today: PlainDate },
): Promise<Receiver[]> {
  return receivers(db, today)
    .where('m.side', '=', 'public')
    .where('m.holder_id', '=', scope.leadBodyId)
    .where((eb) => eb('m.role', '=', eb.fn.any(eb.val([...roles] as Role[]))))
    .execute()
}

/** The heads of the core services that the case concerns. */
export function serviceReceivers(db: Db, { scope }: Partnership, today: PlainDate): Promise<Receiver[]> {
  return receivers(db, today)
    .where(sql<boolean>`(m.membership ->> 'unitId')::uuid = any(${[...scope.unitIds]})`)
    .where('m.role', 'in', ['departmentHead', 'unitHead', 'deputyUnitHead'])
    .execute()
}

/** These people, in whatever order; somebody who is hidden is left out. */
export function receiversWithIds(db: Db, personIds: readonly PersonId[]): Promise<Receiver[]> {
  return db
    .selectFrom('person')
    .select(['id as personId', 'name', 'email', 'language'])
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...personIds]))))
    .where('inactive_at', 'is', null)
    .execute()
}

function receivers(db: Db, today: PlainDate) {
  return db
    .selectFrom(membershipsOn(today).as('m'))
    .innerJoin('person', 'person.id', 'm.person_id')
    .select(['person.id as personId', 'person.name', 'person.email', 'person.language'])
    .distinct()
    .where('person.inactive_at', 'is', null)
}

/** Those of one side with a part of their own in the case, such as its coordinator, and the deputies of those away. */
export async function namedReceivers(
  db: Db,
  { people }: Partnership,
  { side, today }: { side: Side; today: PlainDate },
): Promise<Receiver[]> {
  const ids = people.filter((person) => person.side === side).map(({ personId }) => personId)
  return receiversWithIds(db, [...ids, ...(await deputiesOf(db, ids, today))])
}

/**
 * Who follows the case on one side, each once: on the party's the people who act for it; on the public side the staff
 * unit of every public party, the directors of those that do not lead, the heads of the services concerned, and those
 * with a part of their own.
 */
export async function followersOn(
  db: Db,
  side: Side,
  { partnership, today }: { partnership: Partnership; today: PlainDate },
): Promise<Receiver[]> {
  const found = [
    ...(side === 'party'
      ? await partyReceivers(db, partnership, today)
      : [...(await staffOfAll(db, partnership, today)), ...(await serviceReceivers(db, partnership, today))]),
    ...(await namedReceivers(db, partnership, { side, today })),
  ]
  return [...new Map(found.map((receiver) => [receiver.personId, receiver])).values()]
}

/** The lead body's director takes steps in the case and is told of those; another party's director just follows it. */
function staffOfAll(db: Db, { scope }: Partnership, today: PlainDate): Promise<Receiver[]> {
  const guests = scope.publicBodyIds.filter((id) => id !== scope.leadBodyId)
  return receivers(db, today)
    .where('m.side', '=', 'public')
    .where((eb) =>
      eb.or([
        eb.and([
          eb('m.role', '=', 'staffUnit'),
          eb('m.holder_id', '=', eb.fn.any(eb.val([...scope.publicBodyIds] as string[]))),
        ]),
        eb.and([
          eb('m.role', '=', 'director'),
          eb('m.holder_id', '=', eb.fn.any(eb.val(guests as string[]))),
        ]),
      ]),
    )
    .execute()
}
