import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { holding } from '../lists/like.ts'

/** A mail that the demonstration shows instead of sending. */
export type OutboxMail = {
  id: string
  toName: string
  toAddress: string
  subject: string
  bodyText: string
  bodyHtml: string
  attachments: readonly Attachment[]
}

export type Attachment = { filename: string; contentType: string; base64: string }

/** Keeps the mail. The same id again changes nothing. */
export async function keepOutboxMail(db: Db, mail: OutboxMail): Promise<void> {
  await db
    .insertInto('outbox_mail')
    .values({
      id: mail.id,
      to_name: mail.toName,
      to_address: mail.toAddress,
      subject: mail.subject,
      body_text: mail.bodyText,
      body_html: mail.bodyHtml,
      attachments: JSON.stringify(mail.attachments),
    })
    .onConflict((on) => on.doNothing())
    .execute()
}

/** What was attached to a mail, by its place; null when there is no such mail or place. */
export async function findAttachment(db: Db, mailId: string, place: number): Promise<Attachment | null> {
  const mail = await db
    .selectFrom('outbox_mail')
    .select(sql<OutboxMail['attachments']>`attachments`.as('attachments'))
    .where('id', '=', mailId)
    .executeTakeFirst()
  return mail?.attachments[place] ?? null
}

/** The newest mails, with when each was made; with `to`, those whose name or address holds it. */
export async function listOutboxMail(
  db: Db,
  { to = '', limit = 100 }: { to?: string; limit?: number } = {},
): Promise<(OutboxMail & { madeAt: string })[]> {
  const like = holding(to)
  return db
    .selectFrom('outbox_mail')
    .select([
      'id',
      'made_at as madeAt',
      'to_name as toName',
      'to_address as toAddress',
      'subject',
      'body_text as bodyText',
      'body_html as bodyHtml',
      sql<OutboxMail['attachments']>`attachments`.as('attachments'),
    ])
    .where((is) => is.or([is('to_name', 'ilike', like), is('to_address', 'ilike', like)]))
    .orderBy('made_at', 'desc')
    .limit(limit)
    .execute()
}
