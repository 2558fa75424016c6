import { sql } from 'kysely'
import type { Text } from '../domain/text.ts'
import type { Db } from './db.ts'
import { matchesText, type RegisterFilter, type RegisterStatus } from './register.ts'

type Counted<Code extends string = string> = { code: Code; count: number }

/** How many partnerships match, and how many each other choice would leave. */
export type RegisterCounts = {
  total: number
  municipalities: (Counted & { name: string })[]
  categories: (Counted & { label: Text })[]
  statuses: Counted<RegisterStatus>[]
}

/** Partnerships that are alike in all that can be chosen. */
type Group = {
  municipality_code: string
  municipality: string
  status: RegisterStatus
  categories: string[]
  count: number
}

/**
 * Each facet counts as if nothing had been chosen in it, so that a reader can change the choice. Two queries.
 * Without words to search for the counts may be ten seconds old: then the whole register is counted.
 */
export async function countRegistered(db: Db, filter: RegisterFilter): Promise<RegisterCounts> {
  const [groups, labels] = await (filter.text === '' ? keptFor(db) : counted(db, filter.text))
  const fits = (group: Group, ignoring?: keyof RegisterFilter) =>
    (ignoring === 'municipality' || ['', group.municipality_code].includes(filter.municipality)) &&
    (ignoring === 'category' || ['', ...group.categories].includes(filter.category)) &&
    (ignoring === 'status' || ['', group.status].includes(filter.status))
  const count = (ignoring: keyof RegisterFilter | undefined, has: (group: Group) => boolean) =>
    groups.filter((group) => has(group) && fits(group, ignoring)).reduce((sum, group) => sum + group.count, 0)
  return {
    total: count(undefined, () => true),
    municipalities: placesIn(groups).map(([code, name]) => ({
      code,
      name,
      count: count('municipality', (group) => group.municipality_code === code),
    })),
    categories: labels.map(({ code, label }) => ({
      code,
      label,
      count: count('category', (group) => group.categories.includes(code)),
    })),
    statuses: statuses.map((code) => ({ code, count: count('status', (group) => group.status === code) })),
  }
}

const statuses = ['planned', 'active', 'ended', 'unknown'] as const

type CountedGroups = Promise<[Group[], { code: string; label: Text }[]]>

const tenSeconds = 10_000
const kept = new WeakMap<Db, { until: number; counted: CountedGroups }>()

function keptFor(db: Db): CountedGroups {
  const found = kept.get(db)
  if (found !== undefined && performance.now() < found.until) return found.counted
  const fresh = counted(db, '')
  kept.set(db, { until: performance.now() + tenSeconds, counted: fresh })
  fresh.catch(() => kept.delete(db))
  return fresh
}

function counted(db: Db, text: string): CountedGroups {
  return Promise.all([groupsMatching(db, text), categoryLabels(db)])
}

async function groupsMatching(db: Db, text: string): Promise<Group[]> {
  const rows = await db
    .selectFrom('register_partnership')
    .select((row) => ['municipality_code', 'municipality', 'status', row.fn.countAll<number>().as('count')])
    .select(joinedCategories.as('categories'))
    .where(matchesText(text))
    .groupBy(['municipality_code', 'municipality', 'status', joinedCategories])
    .orderBy('municipality')
    .execute()
  return rows.map((row) => ({ ...row, categories: row.categories.split(' ') }))
}

/** Text is grouped ten times faster than lists. */
const joinedCategories = sql<string>`array_to_string(categories, ' ') collate "C"`

function categoryLabels(db: Db) {
  return db
    .selectFrom('register_code')
    .select((word) => ['code', word.ref('label').$castTo<Text>().as('label')])
    .where('kind', '=', 'category')
    .orderBy('position')
    .execute()
}

function placesIn(groups: readonly Group[]): [code: string, name: string][] {
  return [...new Map(groups.map((group) => [group.municipality_code, group.municipality]))]
}
