import { digestOf } from '../../kernel/ids.ts'
import { findSession } from '../../store/people/session.ts'
import type { WebContext } from '../context.ts'
import type { Deps } from '../deps.ts'
import { sessionSecret } from './cookie.ts'

export type Session = NonNullable<Awaited<ReturnType<typeof findSession>>> & {
  /** SHA-256 of the secret that the browser holds. */
  digest: string
}

/** The session that the cookie opens; null without one, and when it is over. */
export async function currentSession(c: WebContext, deps: Deps, now: Date): Promise<Session | null> {
  const secret = sessionSecret(c)
  if (secret === undefined) return null
  const digest = digestOf(secret)
  const session = await findSession(deps.db, digest, now)
  return session === null ? null : { ...session, digest }
}
