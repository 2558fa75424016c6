import type { PartnershipId } from '../../domain/partnership.ts'
import { digestOf } from '../../kernel/ids.ts'
import { mailboxOf } from '../../kernel/mailbox.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import type { Row } from '../insert-rows.ts'

/** So many receipts a day are mailed to one receiver, whoever writes. */
export const mostReceiptsADay = 5

/** The receiver as it is kept: it cannot be read back. */
export function receiverDigest(email: string): string {
  return digestOf(mailboxOf(email))
}

/**
 * The receipt as a row beside its case, when `before` have been mailed to the receiver that day. Two that are counted at once
 * cannot both be kept (isTaken).
 */
export function receiptRow(
  receipt: { partnershipId: PartnershipId; email: string; day: PlainDate },
  before: number,
): Row<'initiative_receipt'> {
  const { partnershipId, email, day } = receipt
  const number = before < mostReceiptsADay ? before + 1 : null
  return { partnership_id: partnershipId, receiver: receiverDigest(email), day, number }
}

/** Whether the receipt of the case was not mailed, since its receiver had had enough that day. */
export async function isHeldBack(db: Db, partnershipId: PartnershipId): Promise<boolean> {
  const held = await db
    .selectFrom('initiative_receipt')
    .select('partnership_id')
    .where('partnership_id', '=', partnershipId)
    .where('number', 'is', null)
    .executeTakeFirst()
  return held !== undefined
}

export async function removeReceipts(db: Db, before: PlainDate): Promise<void> {
  await db.deleteFrom('initiative_receipt').where('day', '<', before).execute()
}
