import type { Receiver } from '../../domain/meeting-invitation.ts'
import type { Language } from '../../domain/text.ts'
import type { Result } from '../../kernel/result.ts'

/** A mail ready to go. The same `id` is the same mail, however often it is handed over. */
export type Mail = {
  id: string
  to: Receiver
  language: Language
  subject: string
  text: string
  html: string
  attachments: readonly { filename: string; contentType: string; content: Buffer }[]
  calendar?: { method: 'REQUEST' | 'CANCEL'; text: string } | undefined
}

export type MailPort = {
  /**
   * Hands the mail over. Refused, with the answer, when the server will never take it (no such receiver);
   * throws when a later attempt may succeed.
   */
  send(mail: Mail): Promise<Result<void>>
  close(): void
}
