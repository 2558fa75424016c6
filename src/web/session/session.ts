import { getCookie } from 'hono/cookie'
import { digestOf } from '../../kernel/ids.ts'
import { findSession } from '../../store/session.ts'
import type { Deps } from '../deps.ts'
import type { WebContext } from '../visit.ts'

export const cookieName = 'handslag'

export type Session = NonNullable<Awaited<ReturnType<typeof findSession>>>

/** The session that the cookie opens; null without one, and when it is over. */
export async function currentSession(c: WebContext, deps: Deps, now: Date): Promise<Session | null> {
  const secret = getCookie(c, cookieName)
  if (secret === undefined) return null
  return findSession(deps.db, digestOf(secret), now)
}
