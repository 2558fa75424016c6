import type { PublicBodyId } from '../../domain/actor.ts'
import type { DisclosureRequest } from '../../domain/disclosure.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db, Trx } from '../db.ts'
import { mayMailReceipt } from '../people/mailed-receipt.ts'
import { addRequest, wantDecision } from './disclosure.ts'
import { followRequest } from './disclosure-change.ts'

type Asked = {
  bodyId: PublicBodyId
  wanted: string
  email: string | null
  other: string | null
  today: PlainDate
  at: Date
}

/**
 * A request that whoever asks has written here. `mayMail` is false without an address, and when its mailbox has had as many
 * receipts that day as one gets: anybody can write anybody's address.
 */
export async function addAskedRequest(
  trx: Trx,
  { bodyId, wanted, email, other, today, at }: Asked,
): Promise<{ id: string; number: string; mayMail: boolean }> {
  const asker = { name: null, email, other }
  const came = { receivedOn: today, channel: 'web', by: null, at } as const
  const added = await addRequest(trx, { bodyId, wanted, asker, ...came })
  const mayMail = email !== null && (await mayMailReceipt(trx, { about: added.id, email, day: today }))
  return { ...added, mayMail }
}

/** Notes that whoever asked wants a formal decision. Throws ChangedMeanwhile when the request has changed since. */
export async function askForDecision(
  db: Db,
  request: Pick<DisclosureRequest, 'id' | 'version'>,
  { at, tell }: { at: Date; tell: (trx: Trx) => Promise<void> },
): Promise<void> {
  await followRequest(db, { read: request, by: null, at }, async (trx) => {
    await wantDecision(trx, request.id, at)
    await tell(trx)
  })
}
