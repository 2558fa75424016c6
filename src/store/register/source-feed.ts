import { sql } from 'kysely'
import type { RegisterRecord } from '../../domain/register.ts'
import type { Db } from '../db.ts'

export type FeedState = {
  key: string
  name: string
  url: string
  etag: string | null
  /** ISO instants. */
  askedAt: string | null
  fetchedAt: string | null
  failedSince: string | null
  failure: string | null
  records: number
  refused: number
}

/** How it goes with every installation that is or has been fetched from. */
export function listFeedStates(db: Db): Promise<FeedState[]> {
  return db
    .selectFrom('register_source_feed')
    .select(['key', 'name', 'url', 'etag', 'failure', 'records', 'refused'])
    .select(['asked_at as askedAt', 'fetched_at as fetchedAt', 'failed_since as failedSince'])
    .orderBy('key')
    .execute()
}

/** The state of one, made when it is asked for the first time. A new address is asked for everything. */
export async function feedStateOf(db: Db, { key, url }: { key: string; url: string }): Promise<FeedState> {
  await db
    .insertInto('register_source_feed')
    .values({ key, url, name: new URL(url).host })
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet({ url, etag: null, name: new URL(url).host })
        .where('register_source_feed.url', '<>', url),
    )
    .execute()
  const found = (await listFeedStates(db)).find((state) => state.key === key)
  if (found === undefined) throw new Error(`No feed '${key}'`)
  return found
}

type Fetched = { etag: string | null; records: number; refused: number }

/** Notes that it answered; `fetched` when there was something new. */
export async function noteFeedAnswered(
  db: Db,
  key: string,
  { at, fetched }: { at: Date; fetched?: Fetched },
): Promise<void> {
  await db
    .updateTable('register_source_feed')
    .set({ asked_at: at, failed_since: null, failure: null })
    .set(fetched === undefined ? {} : { ...fetched, fetched_at: at })
    .where('key', '=', key)
    .execute()
}

/** Notes that nothing came of it, and why. Gives whether that is news. */
export async function noteFeedFailed(
  db: Db,
  key: string,
  { at, reason }: { at: Date; reason: string },
): Promise<boolean> {
  const before = await db
    .selectFrom('register_source_feed')
    .select('failure')
    .where('key', '=', key)
    .executeTakeFirst()
  await db
    .updateTable('register_source_feed')
    .set({ asked_at: at, failure: reason, failed_since: sql`coalesce(failed_since, ${at}::timestamptz)` })
    .where('key', '=', key)
    .execute()
  return before?.failure !== reason
}

/** What this register has from another installation now, by id. */
export async function recordsFrom(db: Db, key: string): Promise<Map<string, RegisterRecord>> {
  const rows = await db
    .selectFrom('register_partnership')
    .select((row) => ['id', row.ref('record').$castTo<RegisterRecord>().as('record')])
    .where('feed_id', '=', key)
    .where('withdrawn_at', 'is', null)
    .execute()
  return new Map(rows.map(({ id, record }) => [id, record]))
}

/** Those of the ids that ship with the product, as they stand here, by id; also what has been withdrawn here since. */
export async function shippedRecords(db: Db, ids: readonly string[]): Promise<Map<string, RegisterRecord>> {
  const rows = await db
    .selectFrom('register_partnership')
    .select((row) => ['id', row.ref('record').$castTo<RegisterRecord>().as('record')])
    .where(sql<boolean>`id = any(${ids})`)
    .where('feed_id', 'is', null)
    .execute()
  const shipped = rows.filter(({ record }) => record.provenance.origin === 'compiled')
  return new Map(shipped.map(({ id, record }) => [id, record]))
}
