import { sql } from 'kysely'
import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import { newId } from '../../kernel/ids.ts'
import type { Db } from '../db.ts'

/** Another system that may tell us what it has done. */
export type InboxKey = {
  id: string
  name: string
  secret: string
  createdByName: string
  createdAt: string
  endedAt: string | null
  applied: number
  waiting: number
  refused: number
}

/** The systems of a body that may tell us, those that still may first. */
export async function listInboxKeys(db: Db, bodyId: PublicBodyId): Promise<InboxKey[]> {
  const { rows } = await sql<InboxKey>`
    select k.id, k.name, k.secret, by.name as "createdByName", k.created_at as "createdAt", k.ended_at as "endedAt",
      count(m.applied_at)::int as applied,
      count(*) filter (where m.id is not null and coalesce(m.applied_at, m.refused_at, m.set_aside_at) is null)::int as waiting,
      count(*) filter (where m.refused_at is not null and coalesce(m.applied_at, m.set_aside_at) is null)::int as refused
    from inbox_key k join person by on by.id = k.created_by left join inbox_message m on m.inbox_key_id = k.id
    where k.public_body_id = ${bodyId} group by k.id, by.name
    order by k.ended_at is not null, k.created_at`.execute(db)
  return rows
}

type New = { bodyId: PublicBodyId; name: string; secret: string; by: PersonId; at: Date }

/** Lets a system tell us. Gives its id, which stands in the address that it posts to. */
export async function addInboxKey(db: Db, { bodyId, name, secret, by, at }: New): Promise<string> {
  const id = newId()
  const row = { id, public_body_id: bodyId, name, secret, created_by: by, created_at: at }
  await db.insertInto('inbox_key').values(row).execute()
  return id
}

/** Takes nothing more from it; what has been kept stays. False when it is not there or has ended. */
export async function endInboxKey(
  db: Db,
  { bodyId, id, by, at }: { bodyId: PublicBodyId; id: string; by: PersonId; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('inbox_key')
    .set({ ended_by: by, ended_at: at })
    .where('id', '=', id)
    .where('public_body_id', '=', bodyId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** A key that has not ended, with its body; null for any other. */
export async function findInboxKey(
  db: Db,
  id: string,
): Promise<{ id: string; bodyId: PublicBodyId; secret: string } | null> {
  const found = await db
    .selectFrom('inbox_key')
    .select(['id', 'public_body_id as bodyId', 'secret'])
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return found ?? null
}
