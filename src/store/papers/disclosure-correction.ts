import { z } from 'zod'
import type { PersonId } from '../../domain/actor.ts'
import { type Asker, channels, type DisclosureRequest } from '../../domain/disclosure.ts'
import { canonicalJson } from '../../kernel/canonical-json.ts'
import { newId } from '../../kernel/ids.ts'
import { dayInStockholm, type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import type { Db, Trx } from '../db.ts'

/** What can have been written wrong when a request was taken in, beside who asks. */
export type Written = Pick<DisclosureRequest, 'receivedOn' | 'channel' | 'wanted'>

/** What was put right: only what was changed, as it stood and as it stands. */
export type Correction = {
  before: Partial<Written>
  after: Partial<Written>
  /** Who asks was changed too. From what to what is kept nowhere, since it can be removed at any time. */
  askerChanged: boolean
  on: PlainDate
  by: string
}

/** What has been put right in a request, in order. */
export async function listCorrections(db: Db, requestId: string): Promise<Correction[]> {
  const rows = await db
    .selectFrom('disclosure_correction as c')
    .innerJoin('person as p', 'p.id', 'c.corrected_by')
    .select([
      'c.before',
      'c.after',
      'c.asker_changed as askerChanged',
      'c.corrected_at as at',
      'p.name as by',
    ])
    .where('c.request_id', '=', requestId)
    .orderBy('c.corrected_at')
    .execute()
  return rows.map(({ before, after, askerChanged, at, by }) => ({
    before: storedWords.parse(before),
    after: storedWords.parse(after),
    askerChanged,
    on: dayInStockholm(new Date(at)),
    by,
  }))
}

type Correcting = { written: Written; asker: Asker | null; by: PersonId; at: Date }

/** Puts right an open request that has been taken, with a trace of it. False when nothing was changed. */
export async function correctRequest(
  trx: Trx,
  request: DisclosureRequest,
  { written, asker, by, at }: Correcting,
): Promise<boolean> {
  const { before, after } = changedIn(request, written)
  const askerChanged = canonicalJson(request.asker ?? nobody) !== canonicalJson(asker ?? nobody)
  if (!askerChanged && Object.keys(after).length === 0) return false
  const { name, email, other } = asker ?? nobody
  await trx
    .updateTable('disclosure_request')
    .set({
      received_on: written.receivedOn,
      channel: written.channel,
      wanted: written.wanted,
      ...(askerChanged && { asker_name: name, asker_email: email, asker_other: other }),
    })
    .where('id', '=', request.id)
    .execute()
  await trx
    .insertInto('disclosure_correction')
    .values({
      id: newId(),
      request_id: request.id,
      public_body_id: request.bodyId,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
      asker_changed: askerChanged,
      corrected_at: at,
      corrected_by: by,
    })
    .execute()
  return true
}

const nobody: Asker = { name: null, email: null, other: null }

function changedIn(request: Written, written: Written): Pick<Correction, 'before' | 'after'> {
  const keys = (['receivedOn', 'channel', 'wanted'] as const).filter((key) => request[key] !== written[key])
  const only = (from: Written) => storedWords.parse(Object.fromEntries(keys.map((key) => [key, from[key]])))
  return { before: only(request), after: only(written) }
}

const storedWords = z.object({
  receivedOn: z.string().transform(plainDate).exactOptional(),
  channel: z.enum(channels).exactOptional(),
  wanted: z.string().exactOptional(),
})
