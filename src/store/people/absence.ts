import { sql } from 'kysely'
import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { PublicRole } from '../../domain/roles.ts'
import { newId } from '../../kernel/ids.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { arrayOf, type Ids } from '../array-of.ts'
import type { Db } from '../db.ts'

/** Days on which somebody is away and another acts in their place. */
export type Absence = {
  id: string
  personId: PersonId
  name: string
  role: PublicRole
  deputyId: PersonId
  deputyName: string
  from: PlainDate
  /** The last day that the deputy acts. */
  to: PlainDate
}

/** Who of these people are away on the day, and who stands in for them. One query. */
export function listAway(db: Db, personIds: readonly PersonId[], today: PlainDate): Promise<Absence[]> {
  return absences(db)
    .where(sql<boolean>`a.person_id = any(${arrayOf(personIds)})`)
    .where('a.from_day', '<=', today)
    .where('a.until_day', '>', today)
    .execute()
}

/** Everybody in the body who is away on the day. One query. */
export function listAwayIn(db: Db, bodyId: PublicBodyId, today: PlainDate): Promise<Absence[]> {
  return awayIn(db, arrayOf([bodyId]), today).execute()
}

/** Everybody in these bodies who is away on the day, as a query. */
export function awayIn(db: Db, bodies: Ids, today: PlainDate) {
  return absences(db)
    .where(sql<boolean>`a.public_body_id = any(${bodies})`)
    .where('a.from_day', '<=', today)
    .where('a.until_day', '>', today)
}

/** Everybody in the body who is away on the day or will be, the nearest first. */
export function listComingAbsences(db: Db, bodyId: PublicBodyId, today: PlainDate): Promise<Absence[]> {
  return absences(db)
    .where('a.public_body_id', '=', bodyId)
    .where('a.until_day', '>', today)
    .orderBy('a.from_day')
    .orderBy('who.name')
    .execute()
}

/** Those who act for anybody of these people on the day. */
export async function deputiesOf(
  db: Db,
  personIds: readonly PersonId[],
  today: PlainDate,
): Promise<PersonId[]> {
  return (await listAway(db, personIds, today)).map(({ deputyId }) => deputyId)
}

export type NewAbsence = {
  bodyId: PublicBodyId
  membershipId: string
  personId: PersonId
  deputyId: PersonId
  from: PlainDate
  to: PlainDate
  by: PersonId
  at: Date
}

export async function addAbsence(db: Db, absence: NewAbsence): Promise<void> {
  const { bodyId, membershipId, personId, deputyId, from, to, by, at } = absence
  await db
    .insertInto('absence')
    .values({
      id: newId(),
      public_body_id: bodyId,
      membership_id: membershipId,
      person_id: personId,
      deputy_id: deputyId,
      from_day: from,
      until_day: addDays(to, 1),
      recorded_by: by,
      recorded_at: at,
    })
    .execute()
}

/** Ends the absence of one of these people: from today on the deputy no longer acts. One that has not begun is taken away. */
export async function endAbsence(db: Db, { id, personIds, by, today, at }: Ended): Promise<boolean> {
  const own = sql<boolean>`id = ${id} and person_id = any(${[...personIds]}) and until_day > ${today}`
  const unbegun = await db.deleteFrom('absence').where(own).where('from_day', '>=', today).executeTakeFirst()
  if (unbegun.numDeletedRows > 0n) return true
  const ended = await db
    .updateTable('absence')
    .set({ until_day: today, ended_by: by, ended_at: at })
    .where(own)
    .executeTakeFirst()
  return ended.numUpdatedRows > 0n
}

type Ended = { id: string; personIds: readonly PersonId[]; by: PersonId; today: PlainDate; at: Date }

function absences(db: Db) {
  return db
    .selectFrom('absence as a')
    .innerJoin('person as who', 'who.id', 'a.person_id')
    .innerJoin('person as deputy', 'deputy.id', 'a.deputy_id')
    .innerJoin('body_membership as m', 'm.id', 'a.membership_id')
    .select([
      'a.id',
      'a.person_id as personId',
      'who.name',
      'm.role',
      'a.deputy_id as deputyId',
      'deputy.name as deputyName',
      'a.from_day as from',
      sql<PlainDate>`a.until_day - 1`.as('to'),
    ])
}
