import { sql } from 'kysely'
import { readOn } from '../../domain/register/register-facts.ts'
import type { RegisterFilter, RegisterOrder, RegisterPage, RegisterRecord } from '../../domain/register.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import { isChosen, type Selection, select } from './register-select.ts'

export { registerVersion } from './register-index.ts'

/**
 * One page of the published records that match, and how many match in all. Exact at any size: the filter is worked
 * out in memory (register-index.ts), the records are fetched by number.
 */
export async function queryRegister(
  db: Db,
  filter: RegisterFilter,
  page: RegisterPage,
): Promise<{ total: number; records: RegisterRecord[] }> {
  const selection = await select(db, filter)
  const numbers =
    'offset' in page
      ? numbersOn(selection, page)
      : numbersAfter(selection, page.limit, await placeOf(db, page.after))
  return { total: selection.total, records: await recordsBy(db, numbers, filter.today) }
}

/** All published records that match, in the order they were added, without a cap. */
export async function* streamRegister(db: Db, filter: RegisterFilter): AsyncGenerator<RegisterRecord> {
  const selection = await select(db, filter)
  const numbers = inOrder(selection, 'added').map((at) => numberAt(selection, at))
  for (let done = 0; done < numbers.length; done += batchSize)
    yield* await recordsBy(db, numbers.slice(done, done + batchSize), filter.today)
}

const batchSize = 500

/** The record with that id as it reads today; null when there is none or it has been withdrawn. */
export async function findRecord(db: Db, id: string, today: PlainDate): Promise<RegisterRecord | null> {
  const row = await db
    .selectFrom('register_partnership')
    .select((one) => one.ref('record').$castTo<RegisterRecord>().as('record'))
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? null : readOn(row.record, today)
}

function numbersOn(
  selection: Selection,
  { order, limit, offset }: Extract<RegisterPage, { offset: number }>,
): number[] {
  return inOrder(selection, order, offset + limit)
    .slice(offset)
    .map((at) => numberAt(selection, at))
}

/** In the order they were added, which is that of their numbers. */
function numbersAfter(selection: Selection, limit: number, last: number): number[] {
  const found: number[] = []
  for (const at of selection.columns.order('added')) {
    if (found.length >= limit) break
    if (!isChosen(selection, at)) continue
    const n = numberAt(selection, at)
    if (n > last) found.push(n)
  }
  return found
}

/** A record keeps its place when it is withdrawn, so that whoever reads on does not begin anew. */
async function placeOf(db: Db, id: string | null): Promise<number> {
  if (id === null) return 0
  const row = await db.selectFrom('register_partnership').select('n').where('id', '=', id).executeTakeFirst()
  return row?.n ?? 0
}

function numberAt({ index }: Selection, at: number): number {
  return index.entries[at]?.n ?? 0
}

/** Where the chosen entries stand in the index, the first `most` of them in the order asked for. */
function inOrder(selection: Selection, order: RegisterOrder, most = Number.POSITIVE_INFINITY): number[] {
  const { matches, columns } = selection
  const found: number[] = []
  if (order === 'relevance' && matches !== null)
    found.push(...matches.best.filter((at) => isChosen(selection, at)).slice(0, most))
  const before = new Set(found)
  const all = columns.order(order === 'relevance' ? 'newest' : order)
  for (const at of all) {
    if (found.length >= Math.min(most, selection.total)) break
    if (isChosen(selection, at) && !before.has(at)) found.push(at)
  }
  return found
}

async function recordsBy(db: Db, numbers: readonly number[], today: PlainDate): Promise<RegisterRecord[]> {
  if (numbers.length === 0) return []
  const rows = await db
    .selectFrom('register_partnership')
    .select((one) => ['n', one.ref('record').$castTo<RegisterRecord>().as('record')])
    .where(sql<boolean>`n = any(${numbers})`)
    .execute()
  const found = new Map(rows.map(({ n, record }) => [n, readOn(record, today)]))
  return numbers.flatMap((n) => found.get(n) ?? [])
}
