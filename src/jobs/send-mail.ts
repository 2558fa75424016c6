import { buffer } from 'node:stream/consumers'
import { writeMail } from '../documents/mails/write-mail.ts'
import { storedToPdf } from '../documents/stored-model.ts'
import type { MailAttachment, MailOrder } from '../domain/mails.ts'
import { mailWordsIn, type OwnMailWords } from '../domain/own-words.ts'
import { dayInStockholm } from '../kernel/plain-date.ts'
import { findOwnWords } from '../store/bodies/own-words.ts'
import { renderedPdf } from '../store/papers/rendered.ts'
import { channelFor } from '../store/people/notice.ts'
import type { JobDeps } from './deps.ts'

type MailDeps = Pick<JobDeps, 'mail' | 'files' | 'log' | 'db' | 'clock'>

/**
 * Words the mail and hands it over, unless the receiver has chosen otherwise for what it is about. Throws when a later
 * attempt may succeed, and is then tried again under the same message id. A receiver that is refused for good is noted,
 * without their address, and not tried again.
 */
export async function sendMail(order: MailOrder, deps: MailDeps) {
  const { id, to, language, content } = order
  if (!(await isWantedNow(order, deps))) return
  const attachments = await Promise.all((order.attachments ?? []).map((one) => attached(one, deps)))
  const own = await ownWordsFor(order, deps)
  const outcome = await deps.mail.send({ id, to, language, attachments, ...writeMail(order, own) })
  if (!outcome.ok)
    deps.log.warn({ mail: id, kind: content.kind }, 'The mail server refuses the receiver for good')
}

/** What a person wants gathered comes in the daily mail instead; what they never want, in the product alone. */
async function isWantedNow({ to, content }: MailOrder, { db }: MailDeps): Promise<boolean> {
  const channel = await channelFor(db, to.email, content.kind)
  return channel === null || channel === 'now'
}

/** Those of the body that leads the case that the mail is about, as they hold today. */
async function ownWordsFor(
  { content, language, to }: MailOrder,
  { db, clock }: MailDeps,
): Promise<OwnMailWords | undefined> {
  if (!('caseNumber' in content)) return undefined
  const found = await findOwnWords(db, content.caseNumber, dayInStockholm(clock()))
  if (found === null) return undefined
  const facts = { ...found.facts, name: to.name }
  return mailWordsIn(found.texts, { kind: content.kind, language, facts })
}

async function attached(attachment: MailAttachment, { db, files }: MailDeps) {
  const { filename } = attachment
  if ('sha256' in attachment) {
    const { contentType, sha256 } = attachment
    return { filename, contentType, content: await buffer(await files.get(sha256)) }
  }
  const pdf = await renderedPdf(db, { files, toPdf: storedToPdf }, attachment.documentId)
  return { filename, contentType: 'application/pdf', content: await buffer(await pdf.open()) }
}
