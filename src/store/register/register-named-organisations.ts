import { sql } from 'kysely'
import { takeSlug } from '../../domain/register/register-id.ts'
import type { RegisterParty, RegisterRecord } from '../../domain/register.ts'
import type { Db } from '../db.ts'

type Named = Pick<RegisterParty, 'name' | 'partOf' | 'organisationNumber' | 'kind' | 'side'>

/** The organisations that the records name, new ones added. Gives the number of a party's organisation. */
export async function numbersOfOrganisations(
  trx: Db,
  records: readonly RegisterRecord[],
  version: number,
): Promise<(party: Named) => number> {
  const named = new Map(
    records.flatMap(({ parties }) => parties.map((party) => [keyOf(party), party] as const)),
  )
  const known = await findNamed(trx, named)
  const missing = [...named].filter(([key]) => !known.has(key)).map(([, party]) => party)
  const added = missing.length === 0 ? [] : await addNamed(trx, missing, version)
  for (const [key, n] of added) known.set(key, n)
  return (party) => {
    const n = known.get(keyOf(party))
    if (n === undefined) throw new Error(`No organisation for ${keyOf(party)}`)
    return n
  }
}

function keyOf({ name, partOf, organisationNumber }: Omit<Named, 'kind' | 'side'>): string {
  return JSON.stringify([name, partOf, organisationNumber])
}

async function findNamed(trx: Db, named: ReadonlyMap<string, Named>): Promise<Map<string, number>> {
  const found = await trx
    .selectFrom('register_organisation')
    .select(['n', 'name', 'part_of', 'organisation_number'])
    .where(sql<boolean>`name = any(${[...new Set([...named.values()].map(({ name }) => name))]})`)
    .execute()
  return new Map(found.map((row) => [rowKey(row), row.n]))
}

type Row = { name: string; part_of: string | null; organisation_number: string | null }

function rowKey({ name, part_of: partOf, organisation_number: organisationNumber }: Row): string {
  return keyOf({ name, partOf, organisationNumber })
}

async function addNamed(trx: Db, parties: readonly Named[], version: number): Promise<[string, number][]> {
  const taken = await takenSlugs(trx, parties)
  const rows = parties.map(({ name, partOf, kind, side, organisationNumber }) => ({
    ...{ name, kind, side, changed_in: version },
    part_of: partOf,
    organisation_number: organisationNumber,
    slug: takeSlug(partOf === null ? name : `${name} ${partOf}`, taken),
  }))
  const added = await trx
    .insertInto('register_organisation')
    .values(rows)
    .returning(['n', 'name', 'part_of', 'organisation_number'])
    .execute()
  return added.map((row) => [rowKey(row), row.n])
}

/** Slugs that begin as the new ones would: those with a number behind them too. */
async function takenSlugs(trx: Db, parties: readonly Named[]): Promise<Set<string>> {
  const starts = parties.map(({ name, partOf }) =>
    takeSlug(partOf === null ? name : `${name} ${partOf}`, new Set()),
  )
  const rows = await trx
    .selectFrom('register_organisation')
    .select('slug')
    .where(sql<boolean>`regexp_replace(slug, '-[0-9]+$', '') = any(${starts}) or slug = any(${starts})`)
    .execute()
  return new Set(rows.map(({ slug }) => slug))
}
