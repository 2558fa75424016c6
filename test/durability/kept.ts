import { sql } from 'kysely'
import type { Db } from '../../src/store/db.ts'
import { startEmbedded } from '../../src/store/postgres/embedded.ts'
import { openDatabase } from '../../src/store/postgres/open-database.ts'
import type { Schema } from '../../src/store/schema.ts'

/** What a stopped instance has in its database. */
export type Kept = {
  /** Titles of cases, by number. */
  titles: ReadonlyMap<string, string>
  messages: readonly string[]
  /** Titles of the cases that a receipt has been sent about or is yet to be. */
  receipts: readonly string[]
  /** Each board's series of a year: how far it has come, and the numbers that cases have. */
  series: readonly { last: number; numbers: readonly number[] }[]
}

export function keptIn(varDir: string): Promise<Kept> {
  return inDatabase(varDir, async (db) => {
    const cases = await db.selectFrom('partnership').select(['number', 'title']).orderBy('number').execute()
    const messages = await db.selectFrom('message').select('text').execute()
    const series = await db
      .selectFrom('registry_series as s')
      .innerJoin('registry_case as c', (join) =>
        join.onRef('c.board_id', '=', 's.board_id').onRef('c.year', '=', 's.year'),
      )
      .select((row) => [
        's.last',
        row.fn.agg<number[]>('array_agg', ['c.number']).orderBy('c.number').as('numbers'),
      ])
      .groupBy(['s.board_id', 's.year', 's.last'])
      .execute()
    return {
      titles: new Map(cases.map(({ number, title }) => [number, title])),
      messages: messages.map(({ text }) => text),
      receipts: await receiptsIn(db),
      series,
    }
  })
}

/** A mail that waits may have been sent already: it is the same one as long as its id is. */
async function receiptsIn(db: Db): Promise<string[]> {
  const { rows } = await sql<{ title: string }>`
    select id::text, regexp_replace(subject, '^Vi har tagit emot er idé: ', '') as title from outbox_mail
    union
    select payload ->> 'id', payload #>> '{content,caseTitle}'
    from (select payload from job_order union all select payload from graphile_worker._private_jobs) as waiting
    where payload #>> '{content,kind}' = 'initiativeReceipt'`.execute(db)
  return rows.map(({ title }) => title)
}

/** Works with the database of an instance that is stopped. */
export async function inDatabase<Made>(varDir: string, work: (db: Db) => Promise<Made>): Promise<Made> {
  const { url, stop } = await startEmbedded({ varDir, claim: 'join' })
  const db = openDatabase<Schema>(url)
  try {
    return await work(db)
  } finally {
    await db.destroy()
    await stop()
  }
}
