import type { Logger } from 'pino'
import type { AskFeed, SourceFeed } from '../outside/feeds/port.ts'
import type { FileStore } from '../outside/files/port.ts'
import type { MailPort } from '../outside/mail/port.ts'
import type { Scanner } from '../outside/scan/port.ts'
import type { Seal } from '../outside/seal/port.ts'
import type { PostWebhook } from '../outside/webhooks/port.ts'
import type { Db } from '../store/db.ts'

/** What the jobs work with. */
export type JobDeps = {
  db: Db
  clock: () => Date
  log: Pick<Logger, 'info' | 'warn' | 'error'>
  mail: MailPort
  files: FileStore
  scanner: Scanner
  /** The seal of a public body, by its key; null while none is configured. */
  seal: (body: string) => Promise<Seal | null>
  /** The address that people write, without a slash at the end: the start of every link in a mail. */
  baseUrl: string
  /** Hands messages to other systems. */
  postWebhook: PostWebhook
  /** Other installations whose registers are fetched into this one. */
  feeds: readonly SourceFeed[]
  askFeed: AskFeed
}
