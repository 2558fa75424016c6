import type { MailOrder } from './mails.ts'
import type { BoardId } from './partnership.ts'

/** Every job that can be put in the queue, with what it needs. */
export type JobPayloads = {
  /** Words the mail in the receiver's language and sends it. */
  sendMail: MailOrder
  /** Gathers what each person should be reminded of and orders at most one mail to each. */
  dailyDigest: Record<string, unknown>
  /** Reckons the days of partnerships in force anew: all of them, or those of a board whose calendar has changed. */
  recountDays: { boardId?: BoardId }
  /** Removes what has run out: sessions, one-time links, drafts nobody came back to. */
  cleanUp: Record<string, unknown>
  /** Publishes the digests of the newest events, once a day. */
  publishJournal: Record<string, unknown>
  /** Tells other systems what has been recorded. */
  sendWebhooks: Record<string, unknown>
  /** Applies what another system has told. */
  applyInbox: { messageId: string }
  /** Lets the virus scanner read every file that waits for it. */
  scanFiles: Record<string, unknown>
  /** Reads what the files say that the virus scanner has let through. */
  readFiles: Record<string, unknown>
  /** Seals every agreement that everybody has signed. */
  sealAgreements: Record<string, unknown>
  /** Fetches what other installations have published. */
  harvestFeeds: Record<string, unknown>
  /** Reads, publishes or undoes a body's list, as its state says. */
  registerImport: { importId: string }
  /** Writes the names and addresses that a body has chosen from a day on, when the day has come. */
  bringIntoForce: Record<string, unknown>
  /** Starts signed partnerships whose start day has come. */
  startPartnerships: Record<string, unknown>
  closePartnerships: Record<string, unknown>
  /** Lets every party go whose last day, by the notice that it gave, has passed. */
  endLeavings: Record<string, unknown>
}

export type JobName = keyof JobPayloads
