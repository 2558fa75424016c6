import { sql } from 'kysely'
import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import { newId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { arrayOf } from '../array-of.ts'
import { type Db, withTransaction } from '../db.ts'
import { secrecyOf } from '../papers/secrecy-provision.ts'

export type Webhook = {
  id: string
  url: string
  secret: string
  createdByName: string
  createdAt: string
  /** When it was taken away; null while it is told. */
  endedAt: string | null
  delivered: number
  waiting: number
  givenUp: number
}

/** The other systems that a body tells, and has told, with how it goes: those that are told now first. */
export async function listWebhooks(db: Db, bodyId: PublicBodyId): Promise<Webhook[]> {
  const { rows } = await sql<Webhook>`
    select w.id, w.url, w.secret, p.name as "createdByName", w.created_at as "createdAt", w.ended_at as "endedAt",
      count(d.delivered_at)::int as delivered, count(d.given_up_at)::int as "givenUp",
      (count(d.id) - count(d.delivered_at) - count(d.given_up_at))::int as waiting
    from webhook w join person p on p.id = w.created_by left join webhook_delivery d on d.webhook_id = w.id
    where w.public_body_id = ${bodyId} group by w.id, p.name
    order by w.ended_at desc nulls first, w.created_at desc`.execute(db)
  return rows
}

type NewWebhook = { bodyId: PublicBodyId; url: string; secret: string; by: PersonId; at: Date }

/** Tells another system from now on what is recorded. What has been recorded before is not told. */
export function addWebhook(db: Db, { bodyId, url, secret, by, at }: NewWebhook): Promise<string> {
  const id = newId()
  return withTransaction(db, async (trx) => {
    const row = { id, public_body_id: bodyId, url, secret, created_by: by, created_at: at }
    await trx.insertInto('webhook').values(row).execute()
    await sql`insert into webhook_position (webhook_id, partnership_id, seq)
      select ${id}, p.id, p.last_seq from partnership p where p.public_body_id = ${bodyId}`.execute(trx)
    return id
  })
}

/** Tells it no more, not what waits either. False when it is not there or is told no more. */
export async function endWebhook(
  db: Db,
  { bodyId, id, by, at }: { bodyId: PublicBodyId; id: string; by: PersonId; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('webhook')
    .set({ ended_by: by, ended_at: at })
    .where('id', '=', id)
    .where('public_body_id', '=', bodyId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Lets what was given up be tried again from now. */
export async function retryGivenUp(db: Db, id: string, at: Date): Promise<void> {
  await db
    .updateTable('webhook_delivery')
    .set({ given_up_at: null, attempts: 0, next_try_at: at })
    .where('webhook_id', '=', id)
    .where('given_up_at', 'is not', null)
    .execute()
}

type Told = { webhook: string; partnership: PartnershipId; seq: number }

/**
 * Puts every event that has been recorded since in the queue of each webhook of its body: once, at most `limit` at a time.
 * Reads the journals, so that whoever records something does nothing more than before.
 */
export function queueDeliveries(db: Db, { at, limit }: { at: Date; limit: number }): Promise<number> {
  return withTransaction(db, async (trx) => {
    await sql`lock table webhook_position in share row exclusive mode`.execute(trx)
    const { rows } = await sql<Told>`
      select w.id as webhook, p.id as partnership, e.seq
      from webhook w join partnership p on p.public_body_id = w.public_body_id
      left join webhook_position told on told.webhook_id = w.id and told.partnership_id = p.id
      join case_event e on e.partnership_id = p.id and e.seq > coalesce(told.seq, 0)
      where w.ended_at is null and p.last_seq > coalesce(told.seq, 0)
      order by p.id, w.id, e.seq limit ${limit}`.execute(trx)
    if (rows.length === 0) return 0
    await trx
      .insertInto('webhook_delivery')
      .values(
        rows.map(({ webhook, partnership, seq }) => ({
          ...{ id: newId(), webhook_id: webhook, partnership_id: partnership, seq, next_try_at: at },
        })),
      )
      .execute()
    await sql`insert into webhook_position (webhook_id, partnership_id, seq)
      select webhook, partnership, max(seq) from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as told(webhook uuid, partnership uuid, seq int) group by webhook, partnership
      on conflict (webhook_id, partnership_id) do update set seq = excluded.seq`.execute(trx)
    return rows.length
  })
}

export type DueDelivery = {
  id: string
  webhookId: string
  url: string
  secret: string
  attempts: number
  body: string
  seq: number
  type: string
  on: PlainDate
  recordedAt: string
  caseNumber: string
  registryNumber: string
  externalNumber: string | null
  title: string
  documents: readonly {
    registryNumber: string
    externalNumber: string | null
    direction: string
    on: PlainDate
    correspondent: string
    /** Null where the entry is flagged as secret. */
    subject: string | null
  }[]
}

/**
 * Takes what is due, each with what it tells. Nobody else takes it until `until`. An event waits for the one before it in
 * its case, so that they come in order.
 */
export async function takeDueDeliveries(
  db: Db,
  { at, until, limit }: { at: Date; until: Date; limit: number },
): Promise<DueDelivery[]> {
  const { rows } = await sql<DueDelivery>`
    with taken as (
      update webhook_delivery set next_try_at = ${until}, attempts = attempts + 1 where id in (
        select d.id from webhook_delivery d join webhook w on w.id = d.webhook_id and w.ended_at is null
        where d.delivered_at is null and d.given_up_at is null and d.next_try_at <= ${at}
          and not exists (select from webhook_delivery earlier where earlier.webhook_id = d.webhook_id
            and earlier.partnership_id = d.partnership_id and earlier.seq < d.seq
            and earlier.delivered_at is null and earlier.given_up_at is null)
        order by d.next_try_at, d.id limit ${limit} for update of d skip locked)
      returning *)
    select t.id, w.id as "webhookId", w.url, w.secret, t.attempts, b.key as body, t.seq, e.type, e.on_date as on,
      e.recorded_at as "recordedAt", p.number as "caseNumber", p.registry_number as "registryNumber",
      p.external_number as "externalNumber", p.title,
      coalesce((select json_agg(json_build_object('registryNumber', c.registry_number || '-' || r.document_number,
          'externalNumber', r.external_number,
          'direction', r.direction, 'on', r.on_date, 'correspondent', r.correspondent,
          'subject', case when (r.document_id is null and r.secret) or ${secrecyOf} is not null then null
            else r.subject end) order by r.document_number)
        from registry_entry r join registry_case c on c.id = r.registry_case_id left join document d on d.id = r.document_id
        where r.partnership_id = t.partnership_id and r.event_seq = t.seq
          and r.public_body_id = w.public_body_id), '[]') as documents
    from taken t join webhook w on w.id = t.webhook_id join partnership p on p.id = t.partnership_id
    join public_body b on b.id = p.public_body_id
    join case_event e on e.partnership_id = t.partnership_id and e.seq = t.seq
    order by p.number, t.seq`.execute(db)
  return rows
}

type Outcome = { id: string; answer: string } & (
  | { taken: true; at: Date }
  | { taken: false; again: Date | null; at: Date }
)

/** How it went: taken, to be tried again at an instant, or given up. */
export async function noteDelivery(db: Db, outcome: Outcome): Promise<void> {
  const { id, answer, at } = outcome
  const next = outcome.taken
    ? { delivered_at: at }
    : outcome.again === null
      ? { given_up_at: at }
      : { next_try_at: outcome.again }
  await db
    .updateTable('webhook_delivery')
    .set({ answer, ...next })
    .where('id', '=', id)
    .execute()
}

/** What was taken and not tried is due again. */
export async function putBack(db: Db, { ids, at }: { ids: readonly string[]; at: Date }): Promise<void> {
  await sql`update webhook_delivery set next_try_at = ${at}, attempts = attempts - 1
    where id = any(${arrayOf(ids)})`.execute(db)
}

/** Lets all that waits for another system wait until an instant: what was taken has not been tried. */
export async function holdDeliveries(
  db: Db,
  webhookId: string,
  { taken, until }: { taken: readonly string[]; until: Date },
): Promise<void> {
  const isTaken = sql`id = any(${arrayOf(taken)})`
  await sql`
    update webhook_delivery set next_try_at = ${until}, attempts = attempts - (${isTaken})::int
    where webhook_id = ${webhookId} and delivered_at is null and given_up_at is null
      and (next_try_at < ${until} or ${isTaken})`.execute(db)
}

export type ListedDelivery = {
  caseNumber: string
  seq: number
  attempts: number
  nextTryAt: string
  deliveredAt: string | null
  givenUpAt: string | null
  answer: string | null
}

/** What has been sent to a webhook and what waits, the latest first. */
export async function listDeliveries(db: Db, id: string, limit: number): Promise<ListedDelivery[]> {
  return db
    .selectFrom('webhook_delivery as d')
    .innerJoin('partnership as p', 'p.id', 'd.partnership_id')
    .select(['p.number as caseNumber', 'd.seq', 'd.attempts', 'd.next_try_at as nextTryAt'])
    .select(['d.delivered_at as deliveredAt', 'd.given_up_at as givenUpAt', 'd.answer'])
    .where('d.webhook_id', '=', id)
    .orderBy('d.id', 'desc')
    .limit(limit)
    .execute()
}

/** Forgets what was taken before an instant. */
export async function removeDelivered(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('webhook_delivery').where('delivered_at', '<', before.toISOString()).execute()
}
