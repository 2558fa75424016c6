import { generateCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { NotFound } from '../../domain/thrown.ts'
import { digestOf, newSecret } from '../../kernel/ids.ts'
import type { Result } from '../../kernel/result.ts'
import type { IdentityPort, IdentityRefusal } from '../../outside/identity/port.ts'
import { keepAttempt, type SignInAttempt, takeAttempt } from '../../store/people/sign-in-attempt.ts'
import type { WebContext } from '../context.ts'
import { paths } from '../paths.ts'
import type { Visit } from '../visit.ts'

const minutes = 10
/** Holds an attempt to the browser that began it: nobody can make others sign in under a name that is not theirs. */
const cookie = 'handslag-svar'

const Content = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  target: z.string(),
})

/** The identity provider of this installation. Throws NotFound where there is none. */
export function providerOf({ deps: { identity } }: Visit): IdentityPort {
  if (identity === undefined) throw new NotFound()
  return identity
}

/** Sends the browser to the provider: to sign in, or, for somebody who has, to show anew who they are. */
export async function leaveForProvider(c: WebContext, at: Visit, target: string): Promise<Response> {
  const { leadsTo, attempt } = await providerOf(at).begin(orderOf(at, at.session !== null))
  const secret = newSecret()
  const asked = { personId: at.actor?.personId ?? null, sessionId: at.session?.id ?? null }
  const content = { ...attempt, target }
  await keepAttempt(at.db, {
    ...asked,
    content,
    kind: 'openId',
    digest: digestOf(secret),
    at: at.now,
    minutes,
  })
  setCookie(c, cookie, secret, { ...kept(at), maxAge: minutes * 60 })
  return c.redirect(leadsTo, 303)
}

export type BackFromProvider = {
  attempt: SignInAttempt
  target: string
  address: Result<string, IdentityRefusal>
}

/** What the provider answered to the attempt of this browser; null without one, or when it is over. */
export async function backFromProvider(c: WebContext, at: Visit): Promise<BackFromProvider | null> {
  const secret = getCookie(c, cookie)
  if (secret === undefined) return null
  const attempt = await takeAttempt(at.db, { kind: 'openId', digest: digestOf(secret), now: at.now })
  if (attempt === null) return null
  const { target, ...expected } = Content.parse(attempt.content)
  const order = orderOf(at, attempt.sessionId !== null)
  const returned = new URL(order.returnTo)
  returned.search = new URL(c.req.url).search
  return { attempt, target, address: await providerOf(at).finish(order, expected, returned) }
}

/** The answer to what came back: the browser no longer holds the attempt. */
export function withoutAttempt(response: Response, at: Visit): Response {
  response.headers.append('set-cookie', generateCookie(cookie, '', { ...kept(at), maxAge: 0 }))
  return response
}

function orderOf(at: Visit, anew: boolean) {
  return { returnTo: at.origin + paths.signInAnswer(), anew }
}

function kept(at: Visit) {
  return {
    path: paths.signInAnswer(),
    httpOnly: true,
    sameSite: 'Lax',
    secure: at.origin.startsWith('https:'),
  } as const
}
