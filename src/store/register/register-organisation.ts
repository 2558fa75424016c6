import { sql } from 'kysely'
import type { PersonId } from '../../domain/actor.ts'
import { NotFound } from '../../domain/thrown.ts'
import { type Db, withTransaction } from '../db.ts'
import { holding } from '../lists/like.ts'
import type { Schema } from '../schema.ts'
import { nextVersion } from './register-save.ts'

export type RegisterOrganisation = {
  n: number
  slug: string
  name: string
  kind: string | null
  partOf: string | null
  /** Ten digits. */
  number: string | null
  side: Schema['register_organisation']['side']
  /** The address part of the organisation that this name has been joined into. */
  joinedInto: string | null
}

/** The organisation with that part of an address; null when there is none. */
export async function findRegisterOrganisation(db: Db, slug: string): Promise<RegisterOrganisation | null> {
  return (await organisations(db).where('o.slug', '=', slug).executeTakeFirst()) ?? null
}

/** The other names that have been joined into it. */
export function listNames(db: Db, n: number): Promise<RegisterOrganisation[]> {
  return organisations(db).where('o.joined_into', '=', n).orderBy('o.name').execute()
}

type Asked = { text: string; limit: number; offset: number }

/** Organisations in order of name, those joined into another left out; and how many there are in all. */
export async function listRegisterOrganisations(
  db: Db,
  { text, limit, offset }: Asked,
): Promise<{ total: number; organisations: RegisterOrganisation[] }> {
  const like = holding(text)
  const digits = text.replace(/\D/g, '')
  const fits =
    text === ''
      ? sql<boolean>`true`
      : sql<boolean>`(o.name ilike ${like} or (${digits.length} >= 6 and o.organisation_number like ${`${digits}%`}))`
  const those = organisations(db).where('o.joined_into', 'is', null).where(fits)
  const [page, { total }] = await Promise.all([
    those.orderBy('o.name').orderBy('o.n').limit(limit).offset(offset).execute(),
    db
      .selectFrom('register_organisation as o')
      .select((row) => row.fn.countAll<number>().as('total'))
      .where('o.joined_into', 'is', null)
      .where(fits)
      .executeTakeFirstOrThrow(),
  ])
  return { total: Number(total), organisations: page }
}

/** Names that stay or go together are decided by a person, one pair at a time. */
export type Deciding = { by: PersonId; at: Date }

/** From now on the first is a name of the second. Names that were joined into the first follow along. */
export async function joinOrganisations(
  db: Db,
  { from, into, by, at }: Deciding & { from: string; into: string },
): Promise<void> {
  await withTransaction(db, async (trx) => {
    const version = await nextVersion(trx)
    const [one, other] = await Promise.all([getOne(trx, from), getOne(trx, into)])
    if (one.n === other.n || other.joinedInto !== null) throw new NotFound()
    await trx
      .updateTable('register_organisation')
      .set({ joined_into: other.n, joined_by: by, joined_at: at, changed_in: version })
      .where((row) => row.or([row('n', '=', one.n), row('joined_into', '=', one.n)]))
      .execute()
  })
}

/** The name stands for an organisation of its own again, and the two are not proposed anew. Gives which it was joined into. */
export async function separateOrganisation(db: Db, slug: string, deciding: Deciding): Promise<string> {
  return withTransaction(db, async (trx) => {
    const version = await nextVersion(trx)
    const { n, joinedInto } = await getOne(trx, slug)
    if (joinedInto === null) throw new NotFound()
    await trx
      .updateTable('register_organisation')
      .set({ joined_into: null, joined_by: deciding.by, joined_at: deciding.at, changed_in: version })
      .where('n', '=', n)
      .execute()
    await keepApart(trx, { one: slug, other: joinedInto, ...deciding })
    return joinedInto
  })
}

/** The two are not the same, and are not proposed again. */
export async function keepApart(
  db: Db,
  { one, other, by, at }: Deciding & { one: string; other: string },
): Promise<void> {
  const [a, b] = await Promise.all([getOne(db, one), getOne(db, other)])
  const [first, second] = [Math.min(a.n, b.n), Math.max(a.n, b.n)]
  await db
    .insertInto('register_organisation_apart')
    .values({ first_n: first, second_n: second, decided_by: by, decided_at: at })
    .onConflict((known) => known.doNothing())
    .execute()
}

async function getOne(db: Db, slug: string): Promise<RegisterOrganisation> {
  const found = await findRegisterOrganisation(db, slug)
  if (found === null) throw new NotFound()
  return found
}

function organisations(db: Db) {
  return db
    .selectFrom('register_organisation as o')
    .leftJoin('register_organisation as main', 'main.n', 'o.joined_into')
    .select(['o.n', 'o.slug', 'o.name', 'o.kind', 'o.part_of as partOf', 'o.organisation_number as number'])
    .select(['o.side', 'main.slug as joinedInto'])
}
