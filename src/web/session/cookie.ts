import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { digestOf } from '../../kernel/ids.ts'
import type { SessionChange } from '../answers/answer.ts'
import type { WebContext } from '../context.ts'

const name = 'handslag'

/** The secret that the browser holds, if any. */
export function sessionSecret(c: WebContext): string | undefined {
  return getCookie(c, name)
}

type At = { origin: string; now: Date }

/** The only cookie beside that of somebody who is on their way at the identity provider, and only while somebody is signed in. */
export function changeSession(c: WebContext, { origin, now }: At, change: SessionChange): void {
  const kept = { path: '/', httpOnly: true, sameSite: 'Lax', secure: origin.startsWith('https:') } as const
  if (change === 'over') return void deleteCookie(c, name, kept)
  // A span and not a day: the clock of the browser may be wrong.
  const maxAge = Math.floor((change.expiresAt.getTime() - now.getTime()) / 1000)
  setCookie(c, name, change.secret, { ...kept, maxAge })
  c.get('limiter').remember(digestOf(change.secret))
}
