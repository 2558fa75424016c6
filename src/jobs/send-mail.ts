import { buffer } from 'node:stream/consumers'
import { writeMail } from '../documents/mails/write-mail.ts'
import type { MailOrder } from '../domain/mails.ts'
import type { JobDeps } from './deps.ts'

/**
 * Words the mail and hands it over. Throws when a later attempt may succeed, and is then tried again under the same
 * message id. A receiver that is refused for good is noted, without their address, and not tried again.
 */
export async function sendMail(
  order: MailOrder,
  { mail, files, log }: Pick<JobDeps, 'mail' | 'files' | 'log'>,
) {
  const { id, to, language, content } = order
  const attachments = await Promise.all(
    (order.attachments ?? []).map(async ({ filename, contentType, sha256 }) => ({
      filename,
      contentType,
      content: await buffer(await files.get(sha256)),
    })),
  )
  const outcome = await mail.send({ id, to, language, attachments, ...writeMail(order) })
  if (!outcome.ok) log.warn({ mail: id, kind: content.kind }, 'The mail server refuses the receiver for good')
}
