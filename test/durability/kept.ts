import type { Db } from '../../src/store/db.ts'
import { startEmbedded } from '../../src/store/postgres/embedded.ts'
import { openDatabase } from '../../src/store/postgres/open-database.ts'
import type { Schema } from '../../src/store/schema.ts'

/** What a stopped instance has in its database. */
export type Kept = {
  /** Titles of cases, by number. */
  titles: ReadonlyMap<string, string>
  messages: readonly string[]
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
      series,
    }
  })
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
