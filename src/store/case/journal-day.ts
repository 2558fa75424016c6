import { sql } from 'kysely'
import type { PartnershipId } from '../../domain/partnership.ts'
import { digestOf } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { type Db, withTransaction } from '../db.ts'

/** What was published of the journals on a day. */
export type JournalDay = {
  day: PlainDate
  /** The digest of the day published before; empty for the first one. */
  previous: string
  digest: string
  /** How many cases had something new. */
  heads: number
}

/**
 * Publishes the digests of the newest events that have not been published: once for a day, and nothing about which case
 * they belong to. Whoever has kept what was published can show that a journal has been rewritten since, also in full.
 */
export function publishJournal(db: Db, { day, at }: { day: PlainDate; at: Date }): Promise<void> {
  return withTransaction(db, async (trx) => {
    await sql`lock table journal_day in share row exclusive mode`.execute(trx)
    const newest = await trx
      .selectFrom('journal_day')
      .select(['day', 'digest'])
      .orderBy('day', 'desc')
      .executeTakeFirst()
    if (newest !== undefined && newest.day >= day) return
    const previous = newest?.digest ?? ''
    const row = { day, previous, digest: '', heads: 0, made_at: at }
    await trx.insertInto('journal_day').values(row).execute()
    await sql`insert into journal_head (hash, day) select distinct hash, ${day}::date from case_head
      on conflict do nothing`.execute(trx)
    const heads = await listHeads(trx, day)
    const digest = digestOf(publishedText({ previous, heads }))
    await trx.updateTable('journal_day').set({ digest, heads: heads.length }).where('day', '=', day).execute()
  })
}

/** The bytes whose SHA-256 is the digest of a day: the one before, then the heads in order, one a line. */
export function publishedText({ previous, heads }: { previous: string; heads: readonly string[] }): string {
  return [previous, ...heads].map((line) => `${line}\n`).join('')
}

/** The digests of events published on a day, in order. */
export async function listHeads(db: Db, day: PlainDate): Promise<string[]> {
  const rows = await db.selectFrom('journal_head').select('hash').where('day', '=', day).execute()
  return rows.map(({ hash }) => hash).toSorted()
}

/** The days that have been published, the newest first. */
export async function listJournalDays(db: Db, limit: number): Promise<JournalDay[]> {
  return db
    .selectFrom('journal_day')
    .select(['day', 'previous', 'digest', 'heads'])
    .orderBy('day', 'desc')
    .limit(limit)
    .execute()
}

export async function findJournalDay(db: Db, day: PlainDate): Promise<JournalDay | null> {
  const found = await db
    .selectFrom('journal_day')
    .select(['day', 'previous', 'digest', 'heads'])
    .where('day', '=', day)
    .executeTakeFirst()
  return found ?? null
}

/** What was last published of a case: the digest of its newest event then, and the day; null when nothing was. */
export async function lastPublished(
  db: Db,
  id: PartnershipId,
): Promise<{ day: PlainDate; hash: string } | null> {
  const found = await db
    .selectFrom('case_event as e')
    .innerJoin('journal_head as h', 'h.hash', 'e.hash')
    .select(['h.day', 'h.hash'])
    .where('e.partnership_id', '=', id)
    .orderBy('e.seq', 'desc')
    .executeTakeFirst()
  return found ?? null
}

export type PublishedBreak = { day: PlainDate; kind: 'digestChanged' | 'chainBroken' | 'eventGone' }

/** Days whose digest is not what it was made of, that do not follow the one before, or that name events no journal has. */
export async function breaksInPublished(db: Db): Promise<PublishedBreak[]> {
  const gone = new Set((await eventsGone.execute(db)).rows.map(({ day }) => day))
  const breaks: PublishedBreak[] = []
  let previous = ''
  for (const one of (await listJournalDays(db, 100_000)).reverse()) {
    const text = publishedText({ previous: one.previous, heads: await listHeads(db, one.day) })
    if (digestOf(text) !== one.digest) breaks.push({ day: one.day, kind: 'digestChanged' })
    else if (one.previous !== previous) breaks.push({ day: one.day, kind: 'chainBroken' })
    else if (gone.has(one.day)) breaks.push({ day: one.day, kind: 'eventGone' })
    previous = one.digest
  }
  return breaks
}

const eventsGone = sql<{ day: PlainDate }>`select distinct h.day from journal_head h
  where not exists (select from case_event e where e.hash = h.hash)`
