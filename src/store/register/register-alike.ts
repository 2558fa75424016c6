import type { Db } from '../db.ts'
import type { RegisterOrganisation } from './register-organisation.ts'

type Named = Pick<RegisterOrganisation, 'n' | 'slug' | 'name' | 'partOf' | 'number'>

/** Two names that may stand for one organisation, and why we think so. A person decides. */
export type Alike = { one: Named; other: Named; why: 'number' | 'name' | 'partOfName' }

const mostProposed = 50

/** Pairs that have the same number, the same name but for signs and legal form, or where one name holds the other. */
export async function proposeJoins(db: Db): Promise<Alike[]> {
  const [all, apart] = await Promise.all([named(db), keptApart(db)])
  const proposed = new Map<string, Alike>()
  const propose = (why: Alike['why'], a: Named, b: Named) => {
    const [one, other] = a.n < b.n ? [a, b] : [b, a]
    const key = `${one.n} ${other.n}`
    const differ = one.number !== null && other.number !== null && one.number !== other.number
    if (a.n !== b.n && !differ && !apart.has(key) && !proposed.has(key))
      proposed.set(key, { one, other, why })
  }
  eachPair(
    all,
    ({ number }) => number ?? '',
    (a, b) => propose('number', a, b),
  )
  eachPair(
    all,
    ({ name, partOf }) => `${plain(name)}|${plain(partOf ?? '')}`,
    (a, b) => propose('name', a, b),
  )
  for (const [whole, part] of holding(all)) propose('partOfName', whole, part)
  return [...proposed.values()].slice(0, mostProposed)
}

function named(db: Db): Promise<Named[]> {
  return db
    .selectFrom('register_organisation')
    .select(['n', 'slug', 'name', 'part_of as partOf', 'organisation_number as number'])
    .where('joined_into', 'is', null)
    .orderBy('name')
    .execute()
}

async function keptApart(db: Db): Promise<Set<string>> {
  const rows = await db.selectFrom('register_organisation_apart').select(['first_n', 'second_n']).execute()
  return new Set(rows.map(({ first_n, second_n }) => `${first_n} ${second_n}`))
}

function eachPair(
  all: readonly Named[],
  keyOf: (one: Named) => string,
  pair: (a: Named, b: Named) => void,
): void {
  for (const [key, [first, ...others]] of Map.groupBy(all, keyOf))
    if (key !== '' && first !== undefined) for (const other of others) pair(first, other)
}

/** Idea-based names whose words all stand in a longer name, such as a national organisation in its local branch. */
function holding(all: readonly Named[]): [whole: Named, part: Named][] {
  const own = all.filter(({ partOf }) => partOf === null)
  const words = new Map(own.map((one) => [one.n, new Set(plain(one.name).split(' '))]))
  const byWord = new Map<string, Named[]>()
  for (const one of own)
    for (const word of words.get(one.n) ?? []) byWord.set(word, [...(byWord.get(word) ?? []), one])
  return own.flatMap((part) => {
    const mine = words.get(part.n) ?? new Set()
    const rarest =
      [...mine].map((word) => byWord.get(word) ?? []).toSorted((a, b) => a.length - b.length)[0] ?? []
    if (mine.size < 2 || rarest.length > 20) return []
    const wholes = rarest.filter(({ n }) => n !== part.n && mine.isSubsetOf(words.get(n) ?? new Set()))
    return wholes.map((whole): [Named, Named] => [whole, part])
  })
}

const idle = /\b(ideella?|föreningen|förening|stiftelsen|stiftelse|ek|ab|i|för|och)\b/g

function plain(name: string): string {
  const bare = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(idle, ' ')
  return bare.replace(/\s+/g, ' ').trim()
}
