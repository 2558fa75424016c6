import { sql } from 'kysely'
import { digestOf, newId } from '../../kernel/ids.ts'
import { mailboxOf } from '../../kernel/mailbox.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db, Trx } from '../db.ts'
import type { Row } from '../insert-rows.ts'

/** So many receipts a day are mailed to one mailbox, whoever writes: anybody can write anybody's address. */
export const mostReceiptsADay = 5
/** So many mails a day tell one official of what was written without an account. The list and the reminders have them all. */
const mostToldADay = 20

/** What the mail is about (a partnership, a request, a report), to whom, and on which day. */
type Receipt = { about: string; email: string; day: PlainDate }

/** The receiver as it is kept: it cannot be read back. */
export function receiverDigest(email: string): string {
  return digestOf(mailboxOf(email))
}

/**
 * The receipt as a row beside its case, when `before` have been mailed to the receiver that day. Two that are counted at once
 * cannot both be kept (isTaken).
 */
export function receiptRow({ about, email, day }: Receipt, before: number): Row<'mailed_receipt'> {
  const number = before < mostReceiptsADay ? before + 1 : null
  return { id: newId(), about, receiver: receiverDigest(email), day, number }
}

/** Counts the receipt, and says whether its mailbox is to have it. Of two at once, the second is counted after the first. */
export async function mayMailReceipt(trx: Trx, receipt: Receipt): Promise<boolean> {
  return isCounted(trx, { ...receipt, receiver: receiverDigest(receipt.email), most: mostReceiptsADay })
}

/** The same of a mail that tells an official of what has come in. */
export async function mayTellOfficial(trx: Trx, told: Receipt): Promise<boolean> {
  const receiver = digestOf(`answers ${mailboxOf(told.email)}`)
  return isCounted(trx, { ...told, receiver, most: mostToldADay })
}

type Counted = Omit<Receipt, 'email'> & { receiver: string; most: number }

/** Whoever comes upon a number that another has just taken waits until that is settled, and takes the next. */
async function isCounted(trx: Trx, { about, receiver, day, most }: Counted): Promise<boolean> {
  for (let attempt = 0; attempt <= most; attempt++) {
    const { rows } = await sql<{ number: number | null }>`
      insert into mailed_receipt (id, about, receiver, day, number)
      select ${newId()}, ${about}, ${receiver}, ${day}::date, case when coalesce(max(number), 0) < ${most}::int then coalesce(max(number), 0) + 1 end
      from mailed_receipt where receiver = ${receiver} and day = ${day}::date
      on conflict (receiver, day, number) do nothing
      returning number`.execute(trx)
    const [row] = rows
    if (row !== undefined) return row.number !== null
  }
  return false
}

/** Whether a receipt was not mailed, since its receiver had had enough that day. */
export async function isHeldBack(db: Db, about: string): Promise<boolean> {
  const held = await db
    .selectFrom('mailed_receipt')
    .select('about')
    .where('about', '=', about)
    .where('number', 'is', null)
    .executeTakeFirst()
  return held !== undefined
}

/** Those of the version before too, which wrote in a table of their own. */
export async function removeReceipts(db: Db, before: PlainDate): Promise<void> {
  await db.deleteFrom('mailed_receipt').where('day', '<', before).execute()
  await db.deleteFrom('initiative_receipt').where('day', '<', before).execute()
}
