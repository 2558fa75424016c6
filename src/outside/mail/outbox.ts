import { ok } from '../../kernel/result.ts'
import type { Mail, MailPort } from './port.ts'

/** A mail as the demonstration's outbox keeps it. */
export type KeptMail = {
  id: string
  toName: string
  toAddress: string
  subject: string
  bodyText: string
  bodyHtml: string
  attachments: { filename: string; contentType: string; base64: string }[]
}

/** Mail that goes nowhere: each is given to `keep`, which must take the same id twice without harm. */
export function outboxMail(keep: (mail: KeptMail) => Promise<void>): MailPort {
  return {
    async send(mail) {
      await keep(keptOf(mail))
      return ok(undefined)
    },
    close: () => undefined,
  }
}

function keptOf({ id, to, subject, text, html, attachments, calendar }: Mail): KeptMail {
  const invitation = calendar && {
    filename: 'mote.ics',
    contentType: `text/calendar; method=${calendar.method}`,
    base64: Buffer.from(calendar.text).toString('base64'),
  }
  const files = attachments.map(({ filename, contentType, content }) => ({
    filename,
    contentType,
    base64: content.toString('base64'),
  }))
  return {
    id,
    toName: to.name,
    toAddress: to.email,
    subject,
    bodyText: text,
    bodyHtml: html,
    attachments: invitation ? [...files, invitation] : files,
  }
}
