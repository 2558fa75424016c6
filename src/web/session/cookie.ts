import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { SessionChange } from '../answer.ts'
import type { Visit, WebContext } from '../visit.ts'

const name = 'handslag'

/** The secret that the browser holds, if any. */
export function sessionSecret(c: WebContext): string | undefined {
  return getCookie(c, name)
}

/** The only cookie there is, and only while somebody is signed in. */
export function changeSession(c: WebContext, at: Visit, change: SessionChange): void {
  const kept = { path: '/', httpOnly: true, sameSite: 'Lax', secure: at.origin.startsWith('https:') } as const
  if (change === 'over') deleteCookie(c, name, kept)
  else setCookie(c, name, change.secret, { ...kept, expires: change.expiresAt })
}
