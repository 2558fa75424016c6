import { compareDates, type PlainDate, yearOf } from '../../kernel/plain-date.ts'
import { type Db, type Trx, withTransaction } from '../../store/db.ts'
import { insertRows, type Row } from '../../store/insert-rows.ts'
import { makeCase, type Plan } from './case.ts'
import { makePlace, type Place } from './place.ts'
import { type Random, seededRandom } from './random.ts'
import { type Rows, rowsOf } from './rows.ts'
import { tellStory } from './story.ts'

/** In the order that rows may point at each other. */
const tables = [
  'partnership',
  'partnership_party',
  'partnership_unit',
  'partnership_person',
  'case_event',
  'case_event_content',
  'case_head',
  'registry_case',
  'document',
  'registry_entry',
  'meeting',
  'meeting_agenda_item',
  'meeting_attendance',
  'partnership_organisation_document',
  'checklist_answer',
  'assessment',
  'message',
  'register_partnership',
  'register_party',
  'register_agreement',
] as const satisfies readonly (keyof Rows)[]

type Table = (typeof tables)[number]
type Filling = { count: number; today: PlainDate; say: (line: string) => void }

const seed = 20261122
const batchSize = 250

/**
 * Fills the database with a body of sixteen boards and `count` cases in all states, all of it or nothing. The same
 * count on the same day gives the same cases. Gives how many rows were added to each table.
 */
export async function fillPlace(db: Db, { count, today, say }: Filling): Promise<Record<Table, number>> {
  const random = seededRandom(seed)
  return withTransaction(db, async (trx) => {
    const place = await makePlace(trx, random, Math.ceil(count / 5))
    const plans = planCases(random, place, { count, today })
    const numbering = numberIn()
    const added = Object.fromEntries(tables.map((table) => [table, 0])) as Record<Table, number>
    for (let done = 0; done < count; done += batchSize) {
      const batch = plans.slice(done, done + batchSize)
      const rows = batch.map((plan) =>
        rowsOf(makeCase(place, random, plan, { position: numbering.next(plan), today })),
      )
      for (const table of tables) added[table] += await addAll(trx, table, rows)
      say(`${Math.min(done + batchSize, count)} av ${count} ärenden`)
    }
    await insertRows(trx, 'registry_series', numbering.series())
    return added
  })
}

async function addAll(trx: Trx, table: Table, cases: readonly Rows[]): Promise<number> {
  const rows = cases.flatMap((one) => one[table] ?? [])
  await insertRows(trx, table, rows)
  return rows.length
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
function numberIn(): { next(plan: Plan): number; series(): Row[] } {
  const series = new Map<string, { board_id: string; year: number; last: number }>()
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
