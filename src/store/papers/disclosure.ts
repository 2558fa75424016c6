import { sql } from 'kysely'
import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { Confirmation } from '../../domain/confirmation.ts'
import type { Asker, Channel, ClosedAs, DisclosureRequest } from '../../domain/disclosure.ts'
import { ChangedMeanwhile } from '../../domain/thrown.ts'
import { isId, newId } from '../../kernel/ids.ts'
import { dayInStockholm, type PlainDate, yearOf } from '../../kernel/plain-date.ts'
import type { Db, Trx } from '../db.ts'
import { linkRequest } from './disclosure-link.ts'

export type NewRequest = {
  bodyId: PublicBodyId
  receivedOn: PlainDate
  channel: Channel
  wanted: string
  asker: Asker
  /** Null for whoever asks. */
  by: PersonId | null
  at: Date
}

/** Opens a request with the next number of its body and year. The body's row is locked, so that no number is left out. */
export async function addRequest(trx: Trx, request: NewRequest): Promise<{ id: string; number: string }> {
  const { bodyId, receivedOn, channel, wanted, asker, by, at } = request
  const year = yearOf(receivedOn)
  await trx.selectFrom('public_body').select('id').where('id', '=', bodyId).forNoKeyUpdate().execute()
  const { serial } = await trx
    .selectFrom('disclosure_request')
    .select(sql<number>`(coalesce(max(serial), 0) + 1)::int`.as('serial'))
    .where('public_body_id', '=', bodyId)
    .where('year', '=', year)
    .executeTakeFirstOrThrow()
  const id = newId()
  await trx
    .insertInto('disclosure_request')
    .values({
      id,
      public_body_id: bodyId,
      year,
      serial,
      received_on: receivedOn,
      channel,
      wanted,
      asker_name: asker.name,
      asker_email: asker.email,
      asker_other: asker.other,
      recorded_at: at,
      recorded_by: by,
    })
    .execute()
  await linkRequest(trx, id, { by, at })
  return { id, number: numberOf({ year, serial }) }
}

/** A request of the body; null when it has none with that id. */
export async function findRequest(
  db: Db,
  bodyId: PublicBodyId,
  id: string,
): Promise<DisclosureRequest | null> {
  if (!isId(id)) return null
  const row = await requestsOf(db)
    .where('r.public_body_id', '=', bodyId)
    .where('r.id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : fromRow(row)
}

/** A request of any body, for whoever asked: they have its sealed address. */
export async function findAskedRequest(db: Db, id: string): Promise<DisclosureRequest | null> {
  const row = await requestsOf(db).where('r.id', '=', id).executeTakeFirst()
  return row === undefined ? null : fromRow(row)
}

/** Removes what the one who asked has said of themselves. What was asked for and what was answered stays. */
export async function forgetAsker(
  trx: Trx,
  id: string,
  { by, at }: { by: PersonId; at: Date },
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('disclosure_request')
    .set({
      asker_name: null,
      asker_email: null,
      asker_other: null,
      asker_removed_at: at,
      asker_removed_by: by,
      version: sql`version + 1`,
    })
    .where('id', '=', id)
    .where('asker_removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows > 0n) await linkRequest(trx, id, { by, at })
}

type Read = Pick<DisclosureRequest, 'id' | 'version'>

/**
 * Takes an open request for a change, as it was when it was read. Throws ChangedMeanwhile when somebody has changed,
 * answered or closed it since.
 */
export async function takeRequest(trx: Trx, read: Read): Promise<void> {
  await demandTaken(taking(trx, read).where('answered_at', 'is', null).where('closed_at', 'is', null))
}

/** The same for one that has been answered, to record what follows. */
export async function takeAnswered(trx: Trx, read: Read): Promise<void> {
  await demandTaken(taking(trx, read).where('answered_at', 'is not', null))
}

function taking(trx: Trx, { id, version }: Read) {
  return trx
    .updateTable('disclosure_request')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
}

async function demandTaken(taking: { executeTakeFirst(): Promise<{ numUpdatedRows: bigint }> }) {
  const { numUpdatedRows } = await taking.executeTakeFirst()
  if (numUpdatedRows === 0n) throw new ChangedMeanwhile()
}

type Answered = { wayOn: string | null; by: PersonId; at: Date; confirmation?: Confirmation | undefined }

/** Answers a request that has been taken. */
export async function answerRequest(
  trx: Trx,
  id: string,
  { wayOn, by, at, confirmation }: Answered,
): Promise<void> {
  await trx
    .updateTable('disclosure_request')
    .set({
      answered_at: at,
      answered_by: by,
      way_on: wayOn,
      answer_confirmed_by: confirmation?.by ?? null,
      answer_confirmed_at: confirmation?.at ?? null,
    })
    .where('id', '=', id)
    .execute()
}

/** Notes that whoever asked wants a formal decision, on an answered request that has been taken. */
export async function wantDecision(trx: Trx, id: string, at: Date): Promise<void> {
  await trx.updateTable('disclosure_request').set({ decision_wanted_at: at }).where('id', '=', id).execute()
}

/** Closes a request that has been taken without an answer from here. */
export async function closeRequest(
  trx: Trx,
  id: string,
  { as, reasons, by, at }: { as: ClosedAs; reasons: string; by: PersonId; at: Date },
): Promise<void> {
  await trx
    .updateTable('disclosure_request')
    .set({ closed_at: at, closed_by: by, closed_as: as, close_reasons: reasons })
    .where('id', '=', id)
    .execute()
}

/** Requests with the names of those who have done something with them. */
export function requestsOf(db: Db) {
  return db
    .selectFrom('disclosure_request as r')
    .innerJoin('public_body as b', 'b.id', 'r.public_body_id')
    .leftJoin('person as recorder', 'recorder.id', 'r.recorded_by')
    .leftJoin('person as answerer', 'answerer.id', 'r.answered_by')
    .leftJoin('person as closer', 'closer.id', 'r.closed_by')
    .selectAll('r')
    .select([
      'b.name as body_name',
      'recorder.name as recorded_by_name',
      'answerer.name as answered_by_name',
      'closer.name as closed_by_name',
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof requestsOf>['executeTakeFirstOrThrow']>>

export function fromRow(row: Row): DisclosureRequest {
  return {
    id: row.id,
    bodyId: row.public_body_id,
    bodyName: row.body_name,
    number: numberOf(row),
    receivedOn: row.received_on,
    channel: row.channel,
    wanted: row.wanted,
    asker: askerIn(row),
    askerRemovedOn: dayOf(row.asker_removed_at),
    version: row.version,
    recordedBy: row.recorded_by_name,
    answer: answerIn(row),
    decisionWantedOn: dayOf(row.decision_wanted_at),
    closing: closingIn(row),
  }
}

function answerIn(row: Row): DisclosureRequest['answer'] {
  const on = dayOf(row.answered_at)
  if (on === null) return null
  const { answered_by_name: by, way_on: wayOn, answer_confirmed_by: confirmedBy } = row
  return { on, by: by ?? '', wayOn, confirmedBy }
}

function closingIn({ closed_at, closed_as: as, closed_by_name: by, close_reasons: reasons }: Row) {
  const on = dayOf(closed_at)
  return on === null || as === null ? null : { as, on, by: by ?? '', reasons: reasons ?? '' }
}

function dayOf(instant: string | null): PlainDate | null {
  return instant === null ? null : dayInStockholm(new Date(instant))
}

function askerIn({ asker_name: name, asker_email: email, asker_other: other }: Row): Asker | null {
  return name === null && email === null && other === null ? null : { name, email, other }
}

export function numberOf({ year, serial }: { year: number; serial: number }): string {
  return `ub-${year}-${serial}`
}
