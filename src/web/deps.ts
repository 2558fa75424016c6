import type { Logger } from 'pino'
import type { FileStore } from '../outside/files/port.ts'
import type { IdentityPort } from '../outside/identity/port.ts'
import type { SigningPort } from '../outside/signing/port.ts'
import type { BodyLogo } from '../store/bodies/public-body.ts'
import type { Db } from '../store/db.ts'

/** What the web part reads of the configuration; src/config.ts gives more. */
export type WebConfig = {
  /** The address that people write, such as https://iop.example.se; null takes the request's own host. */
  publicUrl: string | null
  demo: boolean
  /** Signs form tokens and messages between two pages. */
  secret: string
  /** Believe X-Forwarded-For and X-Forwarded-Proto, because a proxy of ours sets them. */
  trustProxy: boolean
  /** What the pages that all share look like: the name of a file in src/web/themes. */
  theme: string
  /** The public body whose look they have instead: the only one there is. */
  onlyBody?: string | null
  /** The same for a public body, by its id or the code of its municipality. */
  themes?: Readonly<Record<string, string>>
  /** The logo of each public body, by its id. */
  logos?: Readonly<Record<string, BodyLogo | null>>
  varDir: string
  /** How many times the ordinary number of requests an address may make; 0 counts nothing. */
  rateFactor: number
  /** How whoever finds a weakness reaches us, such as mailto:…; otherwise the page of contacts. */
  securityContact?: string | null
  /** What people must have confirmed lately that it is they before: decisions and signatures, or nothing. */
  confirm?: 'off' | 'decisions'
}

export type Deps = {
  db: Db
  config: WebConfig
  clock: () => Date
  files: FileStore
  /** How people sign; a fresh link in the mail unless told. */
  signing?: SigningPort
  /** Another way to sign in, where one is set up. */
  identity?: IdentityPort
  /** Where messages to other systems may lead; not asked before they are sent unless told. */
  receivers?: { leadsInside(url: string): Promise<boolean> }
  log: Logger
  /** How many of the demonstration's cases have been played so far. */
  demoPlay?: { told: number; of: number }
  /** The addresses of open data, for the page that describes them. */
  openData?: { operations(): readonly { path: string; summary: string; parameters: readonly string[] }[] }
}
