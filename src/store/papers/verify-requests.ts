import { sql } from 'kysely'
import type { PersonId } from '../../domain/actor.ts'
import type { Break } from '../case/verify-case.ts'
import type { Db } from '../db.ts'
import { firstLinkHash, linkHashOf, type RequestLink, requestStates } from './disclosure-link.ts'

type KeptLink = RequestLink & { hash: string }
type State = Awaited<ReturnType<typeof requestStates>>[number]

export type VerifiedRequests = {
  requests: number
  /** Those from before changes were chained, that nobody has changed since. */
  unlinked: number
  breaks: Break[]
}

const batchSize = 500

/**
 * Walks the chain of every request for documents. Finds changes that were altered, taken away or put in, a request that is
 * not what its newest change led to, and a number that is missing among the requests of a body.
 */
export async function verifyRequests(db: Db): Promise<VerifiedRequests> {
  const verified: VerifiedRequests = { requests: 0, unlinked: 0, breaks: await missingNumbers(db) }
  const names = await bodyNames(db)
  let last = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const ids = await idsAfter(db, last)
    last = ids.at(-1) ?? last
    if (ids.length === 0) return verified
    const links = Map.groupBy(await linksOf(db, ids), ({ requestId }) => requestId)
    for (const state of await requestStates(db, ids)) {
      const where = `${names.get(state.bodyId)} ub-${state.year}-${state.serial}`
      const own = links.get(state.id) ?? []
      verified.requests += 1
      if (own.length === 0) verified.unlinked += 1
      else verified.breaks.push(...breaksIn(state, own).map((kind) => ({ where, seq: null, kind })))
    }
  }
}

/** The first of what does not hold in one request. */
function breaksIn(state: State, links: readonly KeptLink[]): Break['kind'][] {
  for (const [index, { hash, ...link }] of links.entries()) {
    const before = links[index - 1]
    const follows = before === undefined || link.number === before.number + 1
    const isChained = link.prevHash === (before?.hash ?? firstLinkHash(state.id))
    if (!follows || !isChained || linkHashOf(link) !== hash) return ['requestLinkChanged']
  }
  const newest = links.at(-1)
  if (newest?.number !== state.version) return ['requestLinkChanged']
  return newest.stateDigest === state.digest ? [] : ['requestChanged']
}

async function idsAfter(db: Db, last: string): Promise<string[]> {
  const rows = await db
    .selectFrom('disclosure_request')
    .select('id')
    .where('id', '>', last)
    .orderBy('id')
    .limit(batchSize)
    .execute()
  return rows.map(({ id }) => id)
}

async function linksOf(db: Db, ids: readonly string[]): Promise<KeptLink[]> {
  return db
    .selectFrom('disclosure_link')
    .select(['request_id as requestId', 'number', 'changed_at as changedAt'])
    .select(sql<PersonId | null>`changed_by`.as('changedBy'))
    .select(['state_digest as stateDigest', 'prev_hash as prevHash', 'hash'])
    .where((eb) => eb('request_id', '=', eb.fn.any(eb.val([...ids]))))
    .orderBy('request_id')
    .orderBy('number')
    .execute()
}

async function bodyNames(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('public_body').select(['id', 'name']).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Requests of a body are numbered without gaps within each year. */
async function missingNumbers(db: Db): Promise<Break[]> {
  const { rows } = await sql<{ where: string }>`
    select b.name || ' ub-' || taken.year || '-' || n as where
    from (select public_body_id, year, max(serial) as last from disclosure_request group by 1, 2) taken
    join public_body b on b.id = taken.public_body_id
    cross join lateral generate_series(1, taken.last) n
    left join disclosure_request r
      on r.public_body_id = taken.public_body_id and r.year = taken.year and r.serial = n
    where r.id is null
    order by 1`.execute(db)
  return rows.map(({ where }) => ({ where, seq: null, kind: 'numberMissing' }))
}
