import { setImmediate } from 'node:timers/promises'
import type { BoardId } from '../../domain/partnership.ts'
import { compareDates, type PlainDate, yearOf } from '../../kernel/plain-date.ts'
import { type Db, withTransaction } from '../../store/db.ts'
import { insertRows, type Row, type RowsByTable } from '../../store/insert-rows.ts'
import { makeCase, type Plan } from './case.ts'
import { makePlace, type Place } from './place.ts'
import { type Random, seededRandom } from './random.ts'
import { publish, publishedOf } from './register.ts'
import { rowsOf } from './rows.ts'
import { tellStory } from './story.ts'

type Filling = { count: number; today: PlainDate; say: (line: string) => void }
export type Added = Record<string, number>

const seed = 20261122
const batchSize = 250

/**
 * Fills the database with a body of sixteen boards and `count` cases in all states, all of it or nothing. The same
 * count on the same day gives the same cases. Gives how many rows were added to each table.
 */
export async function fillPlace(db: Db, { count, today, say }: Filling): Promise<Added> {
  const random = seededRandom(seed)
  return withTransaction(db, async (trx) => {
    const place = await makePlace(trx, random, Math.ceil(count / 5))
    const plans = planCases(random, place, { count, today })
    const numbering = numberIn()
    const published: ReturnType<typeof publishedOf> = []
    const make = (plan: Plan) => {
      const made = makeCase(place, random, plan, { position: numbering.next(plan), today })
      published.push(...publishedOf(made))
      return rowsOf(made)
    }
    const added: Added = {}
    let written = Promise.resolve()
    for (let done = 0; done < count; done += batchSize) {
      const rows = await gather(plans.slice(done, done + batchSize), make)
      const next = insertRows(trx, rows) // waits in the connection's queue, so that the database is never idle
      next.catch(() => {}) // heard of when it is awaited, or after the one before it has failed
      await written
      written = next
      countRows(added, rows)
      say(`${Math.min(done + batchSize, count)} av ${count} ärenden`)
    }
    await written
    await insertRows(trx, { registry_series: numbering.series() })
    await publish(trx, place, published)
    return added
  })
}

/** Makes the next rows while the database writes the last ones: between two cases the connection gets its turn. */
async function gather(plans: readonly Plan[], make: (plan: Plan) => RowsByTable): Promise<RowsByTable> {
  const gathered: Record<string, object[]> = {}
  for (const plan of plans) {
    for (const [table, rows] of Object.entries(make(plan))) {
      gathered[table] ??= []
      gathered[table].push(...rows)
    }
    await setImmediate()
  }
  return gathered
}

function countRows(added: Added, rows: RowsByTable): void {
  for (const [table, { length }] of Object.entries(rows)) added[table] = (added[table] ?? 0) + length
}

/** In the order that they were received, as a registry numbers them. */
function planCases(
  random: Random,
  { boards, organisations }: Place,
  { count, today }: { count: number; today: PlainDate },
): Plan[] {
  const plans = Array.from({ length: count }, () => {
    const told = tellStory(random, today)
    const received = told[0]?.on ?? today
    return { told, received, board: random.pick(boards), organisation: random.pick(organisations) }
  })
  return plans.sort((a, b) => compareDates(a.received, b.received))
}

/** Takes numbers in each board's series for the year, without gaps. */
function numberIn(): { next(plan: Plan): number; series(): Row<'registry_series'>[] } {
  const series = new Map<string, { board_id: BoardId; year: number; last: number }>()
  return {
    next({ board, received }) {
      const year = yearOf(received)
      const key = `${board.id} ${year}`
      const taken = series.get(key) ?? { board_id: board.id, year, last: 0 }
      taken.last += 1
      series.set(key, taken)
      return taken.last
    },
    series: () => [...series.values()],
  }
}
