import type { PersonId } from '../../domain/actor.ts'
import { canonicalJson } from '../../kernel/canonical-json.ts'
import { digestOf } from '../../kernel/ids.ts'
import type { Db, Trx } from '../db.ts'

/** One change of a request, as its chain has it. */
export type RequestLink = {
  requestId: string
  number: number
  changedAt: string
  /** Null when whoever asks did it themselves. */
  changedBy: PersonId | null
  stateDigest: string
  prevHash: string
}

/** SHA-256 over a change, the state it led to by its digest, and the hash before it. */
export function linkHashOf(link: RequestLink): string {
  return digestOf(canonicalJson(link))
}

/** The hash that stands before the first change of a request. */
export function firstLinkHash(requestId: string): string {
  return digestOf(requestId)
}

/** Adds what was done to a request to its chain, when all of it is written. */
export async function linkRequest(
  trx: Trx,
  requestId: string,
  { by, at }: { by: PersonId | null; at: Date },
): Promise<void> {
  const [state] = await requestStates(trx, [requestId])
  if (state === undefined) throw new Error(`There is no request ${requestId}`)
  const prevHash = (await newestLinkHash(trx, requestId)) ?? firstLinkHash(requestId)
  const { version: number, digest: stateDigest, bodyId } = state
  const link = { requestId, number, changedAt: at.toISOString(), changedBy: by, stateDigest, prevHash }
  await trx
    .insertInto('disclosure_link')
    .values({
      request_id: requestId,
      number,
      public_body_id: bodyId,
      changed_at: link.changedAt,
      changed_by: by,
      state_digest: stateDigest,
      prev_hash: prevHash,
      hash: linkHashOf(link),
    })
    .execute()
}

/** The hash of the newest change; null for a request from before they were chained. */
export async function newestLinkHash(db: Db, requestId: string): Promise<string | null> {
  const newest = await db
    .selectFrom('disclosure_link')
    .select('hash')
    .where('request_id', '=', requestId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return newest?.hash ?? null
}

/** What is kept of requests now, by its digest. A constant number of queries. */
export async function requestStates(db: Db, ids: readonly string[]) {
  const requests = await db
    .selectFrom('disclosure_request')
    .select([
      'id',
      'public_body_id',
      'year',
      'serial',
      'received_on',
      'channel',
      'wanted',
      'asker_removed_at',
    ])
    .select(['asker_removed_by', 'recorded_at', 'recorded_by', 'answered_at', 'answered_by', 'way_on'])
    .select(['answer_confirmed_by', 'answer_confirmed_at', 'closed_at', 'closed_by', 'closed_as'])
    .select(['close_reasons', 'decision_wanted_at', 'version'])
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...ids]))))
    .execute()
  const [items, corrections, steps] = await Promise.all([
    itemsOf(db, ids),
    correctionsOf(db, ids),
    stepsOf(db, ids),
  ])
  return requests.map(({ version, decision_wanted_at, ...kept }) => {
    // Left out while nobody wants one: so it stood in the chains from before one could be wanted here.
    const request = { ...kept, ...(decision_wanted_at !== null && { decision_wanted_at }) }
    const of = <Row extends { request_id: string }>(rows: readonly Row[]) =>
      rows.filter(({ request_id }) => request_id === request.id)
    const state = { request, items: of(items), corrections: of(corrections), steps: of(steps) }
    const { id, public_body_id: bodyId, year, serial } = request
    return { id, bodyId, year, serial, version, digest: digestOf(canonicalJson(state)) }
  })
}

function itemsOf(db: Db, ids: readonly string[]) {
  return db
    .selectFrom('disclosure_item')
    .select(['id', 'request_id', 'partnership_id', 'document_id', 'added_at', 'added_by', 'outcome'])
    .select(['provision', 'reasons', 'assessed_at', 'assessed_by', 'released_seq', 'copy_document_id'])
    .select('released')
    .where((eb) => eb('request_id', '=', eb.fn.any(eb.val([...ids]))))
    .orderBy('id')
    .execute()
}

function correctionsOf(db: Db, ids: readonly string[]) {
  return db
    .selectFrom('disclosure_correction')
    .select(['id', 'request_id', 'before', 'after', 'asker_changed', 'corrected_at', 'corrected_by'])
    .where((eb) => eb('request_id', '=', eb.fn.any(eb.val([...ids]))))
    .orderBy('id')
    .execute()
}

function stepsOf(db: Db, ids: readonly string[]) {
  return db
    .selectFrom('disclosure_step')
    .select(['id', 'request_id', 'number', 'kind', 'on_date', 'who', 'sent_on', 'outcome'])
    .select(['external_number', 'note', 'recorded_at', 'recorded_by'])
    .where((eb) => eb('request_id', '=', eb.fn.any(eb.val([...ids]))))
    .orderBy('id')
    .execute()
}
