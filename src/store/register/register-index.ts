import { type InferResult, sql } from 'kysely'
import type { RegisterSide } from '../../domain/register.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { type Db, withTransaction } from '../db.ts'

/**
 * What the register is counted and filtered by, in memory: SQL that groups 200,000 rows in seven ways takes longer
 * than a reader waits. Each process keeps its own, in order of name, and adds what has changed since it last looked.
 */
export type RegisterIndex = {
  version: number
  entries: readonly IndexEntry[]
  /** Numbers of joined organisations, to the one that they are joined into. */
  joined: ReadonlyMap<number, number>
  /** What has been worked out from this version, by whoever works it out. */
  kept: Map<string, unknown>
}

export type IndexEntry = {
  readonly n: number
  readonly id: string
  readonly name: string
  readonly municipality: string
  readonly areas: readonly string[]
  readonly targetGroups: readonly string[]
  readonly years: readonly number[]
  readonly begins: PlainDate
  readonly ends: PlainDate | null
  readonly unknown: boolean
  readonly publicParties: readonly number[]
  readonly ideaBasedParties: readonly number[]
  readonly known: readonly string[]
  /** Years that the latest period touches; 0 where that is not known. */
  readonly lastLength: number
  readonly fundingOre: number | null
}

const indexes = new WeakMap<Db, Promise<RegisterIndex>>()
const followers = new WeakMap<Db, (index: RegisterIndex) => void>()

/** From now on `follow` is told each time that this process has read the register anew. */
export function followRegister(db: Db, follow: (index: RegisterIndex) => void): void {
  followers.set(db, follow)
}

/** The register as it is now. One small query when nothing has changed. */
export async function registerIndex(db: Db): Promise<RegisterIndex> {
  const [state, kept] = await Promise.all([stateOf(db), indexes.get(db)])
  if (kept?.version === state) return kept
  const latest = indexes.get(db)
  if (latest !== undefined && (await latest).version >= state) return latest
  const fresh = renew(db, await latest, state)
  indexes.set(db, fresh)
  fresh.catch(() => indexes.delete(db))
  return fresh
}

/** Changes with every change of the register. For entity tags and for whoever keeps what they have read. */
export async function registerVersion(db: Db): Promise<string> {
  return String(await stateOf(db))
}

async function stateOf(db: Db): Promise<number> {
  const state = await db.selectFrom('register_state').select('version').executeTakeFirst()
  return state?.version ?? 0
}

async function renew(db: Db, old: RegisterIndex | undefined, version: number): Promise<RegisterIndex> {
  const since = old?.version ?? 0
  const [changed, joined] = await Promise.all([readChanged(db, since), joinedOrganisations(db)])
  const gone = new Set(changed.map(({ n }) => n))
  const added = changed.flatMap(({ entry }) => entry ?? [])
  const stayed = (old?.entries ?? []).filter(({ n }) => !gone.has(n))
  const entries = stayed.length === 0 ? added : merged(stayed, added)
  const index = { version, entries, joined, kept: new Map() }
  followers.get(db)?.(index)
  return index
}

/** Two lists in order of name as one. */
function merged(stayed: readonly IndexEntry[], added: readonly IndexEntry[]): IndexEntry[] {
  const all: IndexEntry[] = []
  let next = 0
  for (const one of added) {
    for (
      let there = stayed[next];
      there && inSwedish.compare(there.name, one.name) <= 0;
      there = stayed[next]
    ) {
      all.push(there)
      next++
    }
    all.push(one)
  }
  return [...all, ...stayed.slice(next)]
}

const inSwedish = new Intl.Collator('sv')

type Change = { n: number; entry: IndexEntry | null }

const rowsAtOnce = 5000

/** As at one moment, but a piece at a time: the rows of a large register need several times the memory of its entries. */
function readChanged(db: Db, since: number): Promise<Change[]> {
  return withTransaction(db, async (trx) => {
    const changes: Change[] = []
    await sql`declare changed_records no scroll cursor for ${changedSince(trx, since)}`.execute(trx)
    const next = sql<Changed>`fetch ${sql.lit(rowsAtOnce)} from changed_records`
    for (let some = await next.execute(trx); some.rows.length > 0; some = await next.execute(trx))
      changes.push(...some.rows.map(changeOf))
    await sql`close changed_records`.execute(trx)
    return changes
  })
}

type Changed = InferResult<ReturnType<typeof changedSince>>[number]

function changedSince(db: Db, version: number) {
  return db
    .selectFrom('register_partnership as p')
    .select(['p.n', 'p.id', 'p.name', 'p.municipality_code', 'p.areas', 'p.target_groups', 'p.years'])
    .select(['p.begins', 'p.ends', 'p.still_unknown', 'p.known', 'p.last_length', 'p.funding_ore'])
    .select((row) => row('p.withdrawn_at', 'is not', null).as('withdrawn'))
    .select([partiesOn('public').as('public_parties'), partiesOn('ideaBased').as('idea_based_parties')])
    .where('p.changed_in', '>', version)
    .orderBy('p.name')
    .orderBy('p.n')
}

function partiesOn(side: RegisterSide) {
  return sql<
    number[]
  >`array(select organisation_n from register_party where partnership_n = p.n and side = ${side})`
}

function changeOf(row: Changed): Change {
  return { n: row.n, entry: row.withdrawn ? null : entryOf(row) }
}

function entryOf(row: Changed): IndexEntry {
  return {
    n: row.n,
    id: row.id,
    name: row.name,
    municipality: row.municipality_code,
    areas: shared(row.areas),
    targetGroups: shared(row.target_groups),
    years: shared(row.years),
    begins: sharedDay(row.begins),
    ends: row.ends === null ? null : sharedDay(row.ends),
    unknown: row.still_unknown,
    publicParties: row.public_parties,
    ideaBasedParties: row.idea_based_parties,
    known: shared(row.known),
    lastLength: row.last_length,
    fundingOre: row.funding_ore,
  }
}

const mostShared = 20_000
const lists = new Map<string, readonly unknown[]>()
const days = new Map<string, PlainDate>()

/** One list in memory for all that have the same codes or years. */
function shared<Item extends string | number>(list: readonly Item[]): readonly Item[] {
  const key = `${typeof list[0]} ${list.join(' ')}`
  const found = (lists.get(key) as readonly Item[] | undefined) ?? list
  if (lists.size < mostShared) lists.set(key, found)
  return found
}

function sharedDay(day: PlainDate): PlainDate {
  const found = days.get(day) ?? day
  if (days.size < mostShared) days.set(day, found)
  return found
}

async function joinedOrganisations(db: Db): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('register_organisation')
    .select(['n', 'joined_into'])
    .where('joined_into', 'is not', null)
    .execute()
  const into = new Map(rows.map((row) => [row.n, row.joined_into ?? row.n]))
  const last = (n: number, steps = 0): number => {
    const next = into.get(n)
    return next === undefined || steps > 20 ? n : last(next, steps + 1)
  }
  return new Map(rows.map(({ n }) => [n, last(n)]))
}
