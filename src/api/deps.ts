import type { Context } from 'hono'
import type { Logger } from 'pino'
import type { Db } from '../store/db.ts'

/** What open data needs. Nothing here is secret, and nothing is asked of who reads. */
export type ApiDeps = {
  db: Db
  clock: () => Date
  log: Pick<Logger, 'error'>
  config: { publicUrl: string | null; trustProxy: boolean }
}

type Allowance = { most: number; seconds: number }

/** What the app that these addresses are part of has found out about a request. */
export type ApiEnv = {
  Variables: {
    /** The network address of the reader. */
    address?: string
    limiter?: { count(key: string, allowance: Allowance, now: Date): number | null }
  }
}

export type ApiContext = Context<ApiEnv>

/** Where this installation is reached, such as https://iop.example.se: what is configured, otherwise what was asked. */
export function originOf(c: ApiContext, { config }: ApiDeps): string {
  if (config.publicUrl !== null) return new URL(config.publicUrl).origin
  const scheme = config.trustProxy ? c.req.header('x-forwarded-proto') : null
  return `${scheme ?? 'http'}://${new URL(c.req.url).host}`
}
