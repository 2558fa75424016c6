import { sql } from 'kysely'
import type { Membership, PersonId } from '../../domain/actor.ts'
import type { Side } from '../../domain/roles.ts'
import type { Language } from '../../domain/text.ts'
import { NotFound } from '../../domain/thrown.ts'
import { newId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { type Db, withTransaction } from '../db.ts'
import { insertRows } from '../insert-rows.ts'
import { membershipsOn } from './membership.ts'
import { withRoleWords } from './role-words.ts'

export type Person = {
  id: PersonId
  name: string
  email: string | null
  phone: string | null
  language: Language
  inactiveAt: string | null
}

export type PersonDetails = { name: string; email: string | null; phone?: string | null; language?: Language }

/** The person with that address, compared without regard to case; a hidden person is not found. */
export async function findPersonByEmail(db: Db, email: string): Promise<Person | null> {
  const found = await people(db)
    .where((eb) => eb(eb.fn('lower', ['email']), '=', email.trim().toLowerCase()))
    .where('inactive_at', 'is', null)
    .executeTakeFirst()
  return found ?? null
}

/** Throws NotFound. */
export async function getPerson(db: Db, id: PersonId): Promise<Person> {
  const found = await people(db).where('id', '=', id).executeTakeFirst()
  if (found === undefined) throw new NotFound()
  return found
}

/** Adds a person. Throws when somebody else has the address. */
export async function addPerson(
  db: Db,
  { example = false, ...details }: PersonDetails & { example?: boolean },
): Promise<PersonId> {
  const id = newId<'PersonId'>()
  await insertRows(db, { person: [{ ...personRow(id, details), example }] })
  return id
}

/** Somebody new as a row, to be added together with what they do. */
export function personRow(id: PersonId, { name, email, phone = null, language = 'sv' }: PersonDetails) {
  return { id, name, email: email?.trim() ?? null, phone, language }
}

/** The person with that address, added when there is none. What is already known of somebody is not changed. */
export async function findOrAddPerson(db: Db, details: PersonDetails & { email: string }): Promise<PersonId> {
  const added = await db
    .insertInto('person')
    .values(personRow(newId<'PersonId'>(), details))
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  return added?.id ?? (await anyWithEmail(db, details.email))
}

async function anyWithEmail(db: Db, email: string): Promise<PersonId> {
  const { id } = await people(db)
    .where((eb) => eb(eb.fn('lower', ['email']), '=', email.trim().toLowerCase()))
    .executeTakeFirstOrThrow()
  return id
}

/** Changes a person's own details and keeps how they read before. */
export async function changePerson(
  db: Db,
  id: PersonId,
  { changes, by }: { changes: Partial<PersonDetails>; by: PersonId },
): Promise<void> {
  await withTransaction(db, async (trx) => {
    const earlier = await getPerson(trx, id)
    await trx
      .insertInto('person_history')
      .values({ id: newId(), person_id: id, earlier: JSON.stringify(earlier), changed_by: by })
      .execute()
    await trx.updateTable('person').set(changes).where('id', '=', id).execute()
  })
}

export type DemoPerson = {
  personId: PersonId
  name: string
  side: Side
  membership: Membership
  bodyOrOrganisationName: string
}

/** The invented people of the demonstration, one row for each of their assignments. */
export async function listDemoPersons(db: Db, today: PlainDate): Promise<DemoPerson[]> {
  const rows = await db
    .selectFrom(membershipsOn(today).as('m'))
    .innerJoin('person', 'person.id', 'm.person_id')
    .select([
      'person.id as personId',
      'person.name',
      'm.side',
      'm.membership',
      'm.holder_name as bodyOrOrganisationName',
    ])
    .where('person.example', '=', true)
    .where(sql<boolean>`m.membership ->> 'inPlaceOf' is null`)
    .where('person.inactive_at', 'is', null)
    .orderBy('m.side', 'desc')
    .orderBy('m.holder_name')
    .orderBy('person.name')
    .execute()
  return Promise.all(
    rows.map(async (row) => ({ ...row, membership: await withRoleWords(db, row.membership) })),
  )
}

function people(db: Db) {
  return db
    .selectFrom('person')
    .select(['id', 'name', 'email', 'phone', 'language', 'inactive_at as inactiveAt'])
}
