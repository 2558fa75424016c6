import { ok, type Result, refused } from '../../kernel/result.ts'
import { currentTrace } from '../../kernel/trace.ts'
import type { Mail, MailPort } from './port.ts'

type Settings = {
  /** smtp://user:password@host:587, or smtps:// for TLS from the start. */
  url: string
  /** "Handslag <iop@exempel.se>" */
  from: string
}

/** Mail by SMTP. Connections are kept and shared; a server that does not answer is given up after half a minute. */
export function smtpMail({ url, from }: Settings): MailPort {
  let opened: ReturnType<typeof openTransport> | undefined
  const domain = from.match(/@([^\s@<>]+)/)?.[1] ?? 'localhost'
  return {
    send: (mail) =>
      handOver(async () => {
        opened ??= openTransport(url)
        await (await opened).sendMail(messageOf(mail, from, domain))
      }),
    close: () => void opened?.then((transport) => transport.close()),
  }
}

async function openTransport(url: string) {
  const { createTransport } = await import('nodemailer')
  return createTransport({ url, pool: true, maxConnections: 3, ...patience, ...noReading })
}

const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 }
/** A message may hold no file or address of the server's own, whatever was typed. */
const noReading = { disableFileAccess: true, disableUrlAccess: true }

function messageOf(
  { id, to, calendar, attachments, language, ...words }: Mail,
  from: string,
  domain: string,
) {
  return {
    from,
    to: { name: to.name, address: to.email },
    subject: words.subject,
    text: words.text,
    html: words.html,
    messageId: `<${id}@${domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language, ...traced() },
    attachments: [...attachments],
    ...(calendar && { icalEvent: { method: calendar.method, content: calendar.text, filename: 'mote.ics' } }),
  }
}

/** By which whoever runs the service finds the mail's own lines in the log. */
function traced(): { 'X-Trace-Id'?: string } {
  const trace = currentTrace()
  return trace === undefined ? {} : { 'X-Trace-Id': trace.traceId }
}

async function handOver(send: () => Promise<unknown>): Promise<Result<void>> {
  try {
    await send()
    return ok(undefined)
  } catch (fault) {
    const answer = permanentAnswer(fault)
    if (answer === null) throw fault
    return refused(answer)
  }
}

/** What the server said when it refused this receiver for good (a code of 5xx to RCPT); null for all else. */
function permanentAnswer(fault: unknown): string | null {
  if (!(fault instanceof Error)) return null
  const { responseCode, command } = fault as Error & { responseCode?: number; command?: string }
  return command === 'RCPT TO' && responseCode !== undefined && responseCode >= 500 ? fault.message : null
}
