import type { PublicBodyId } from '../../domain/actor.ts'
import type { DisclosureRequest } from '../../domain/disclosure.ts'
import { mailboxOf } from '../../kernel/mailbox.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db, Trx } from '../db.ts'
import { mostReceiptsADay } from '../people/initiative-receipt.ts'
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
  const mailed = email === null ? 0 : await countToMailbox(trx, email, today)
  return { ...added, mayMail: email !== null && mailed <= mostReceiptsADay }
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

/** How many were written here that day with the same mailbox, this one among them. */
async function countToMailbox(trx: Trx, email: string, today: PlainDate): Promise<number> {
  const rows = await trx
    .selectFrom('disclosure_request')
    .select('asker_email')
    .where('channel', '=', 'web')
    .where('received_on', '=', today)
    .where('asker_email', 'is not', null)
    .execute()
  const mailbox = mailboxOf(email)
  return rows.filter((row) => row.asker_email !== null && mailboxOf(row.asker_email) === mailbox).length
}
