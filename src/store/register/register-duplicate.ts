import { sql } from 'kysely'
import type { PersonId } from '../../domain/actor.ts'
import type { RegisterRecord } from '../../domain/register.ts'
import { NotFound } from '../../domain/thrown.ts'
import { type Db, withTransaction } from '../db.ts'
import { type IndexEntry, type RegisterIndex, registerIndex } from './register-index.ts'
import { remember } from './register-memory.ts'
import { withdrawRecords } from './register-save.ts'

/** Two records that seem to tell of the same partnership. A person decides. */
export type Duplicate = { one: RegisterRecord; other: RegisterRecord }

const mostProposed = 25

/**
 * Records from different publishers in the same municipality, with the same idea-based parties (joined names count as
 * one), at times that overlap; those that have been decided left out. Source: domain 6.1 (rules).
 */
export async function proposeDuplicates(db: Db): Promise<Duplicate[]> {
  const index = await registerIndex(db)
  const pairs = await remember(index, 'duplicates', async () => alike(index))
  if (pairs.length === 0) return []
  const decided = await decidedPairs(db)
  const open = pairs.filter(([one, other]) => !decided.has(`${one} ${other}`))
  const records = await recordsOf(db, [...new Set(open.flat())])
  return open
    .flatMap(([first, second]) => {
      const [one, other] = [records.get(first), records.get(second)]
      const differ = one?.provenance.publisher !== other?.provenance.publisher
      return one && other && differ ? [{ one, other }] : []
    })
    .slice(0, mostProposed)
}

/** Pairs of ids, the lower first. A group of many is a name that says nothing, and is left to those who join names. */
function alike({ entries, joined }: RegisterIndex): [string, string][] {
  const keyOf = (entry: IndexEntry) => {
    const parties = entry.ideaBasedParties.map((n) => joined.get(n) ?? n)
    return `${entry.municipality} ${[...new Set(parties)].sort((a, b) => a - b).join(' ')}`
  }
  const groups = [...Map.groupBy(entries, keyOf).values()]
  return groups
    .filter(({ length }) => length > 1 && length <= 20)
    .flatMap((group) => group.flatMap((one, place) => pairsWith(one, group.slice(place + 1))))
}

function pairsWith(one: IndexEntry, others: readonly IndexEntry[]): [string, string][] {
  return others
    .filter((other) => (one.ends ?? '9') >= other.begins && (other.ends ?? '9') >= one.begins)
    .map(({ id }) => (one.id < id ? [one.id, id] : [id, one.id]))
}

async function decidedPairs(db: Db): Promise<Set<string>> {
  const rows = await db.selectFrom('register_duplicate').select(['first_id', 'second_id']).execute()
  return new Set(rows.map(({ first_id, second_id }) => `${first_id} ${second_id}`))
}

async function recordsOf(db: Db, ids: readonly string[]): Promise<Map<string, RegisterRecord>> {
  const rows = await db
    .selectFrom('register_partnership')
    .select((row) => ['id', row.ref('record').$castTo<RegisterRecord>().as('record')])
    .where(sql<boolean>`id = any(${ids})`)
    .where('withdrawn_at', 'is', null)
    .execute()
  return new Map(rows.map(({ id, record }) => [id, record]))
}

/** What is run in a case is published and withdrawn there: it is never the one to go. */
export function mayGo({ provenance }: RegisterRecord): boolean {
  return provenance.origin !== 'case'
}

export type Found = { one: string; other: string; kept: string | null }
type Deciding = { by: PersonId; bodyName: string; at: Date; reason: string }

/** Notes what a person has found. When they are the same, the one that is not kept leaves the register with the reason. */
export async function decideDuplicate(
  db: Db,
  { one, other, kept }: Found,
  deciding: Deciding,
): Promise<void> {
  const [first = '', second = ''] = [one, other].toSorted()
  await withTransaction(db, async (trx) => {
    const records = await recordsOf(trx, [one, other])
    const gone = kept === null ? undefined : records.get(kept === one ? other : one)
    if (records.size < 2 || (gone !== undefined && !mayGo(gone))) throw new NotFound()
    await trx
      .insertInto('register_duplicate')
      .values({
        ...{ first_id: first, second_id: second, kept_id: kept },
        ...{ decided_by: deciding.by, decided_at: deciding.at },
      })
      .onConflict((known) => known.doNothing())
      .execute()
    const { at, by: personId, bodyName: by, reason } = deciding
    if (gone !== undefined) await withdrawRecords(trx, [gone.id], { at, by, personId, reason })
  })
}

/** The record that stays in place of one that was found to be the same; null for any other. */
export async function findKept(db: Db, id: string): Promise<string | null> {
  const row = await db
    .selectFrom('register_duplicate')
    .select('kept_id')
    .where((where) => where.or([where('first_id', '=', id), where('second_id', '=', id)]))
    .where('kept_id', '<>', id)
    .orderBy('decided_at', 'desc')
    .executeTakeFirst()
  return row?.kept_id ?? null
}

/** Those of the ids that have been found to be the same as another, and are not taken in again. */
export async function replacedIds(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select case when kept_id = first_id then second_id else first_id end as id from register_duplicate
    where kept_id is not null
      and (case when kept_id = first_id then second_id else first_id end) = any(${ids})`.execute(db)
  return new Set(rows.map(({ id }) => id))
}
