import type { MiddlewareHandler } from 'hono'
import { digestOf } from '../../kernel/ids.ts'
import { htmlResponse } from '../answers/html.ts'
import type { WebContext, WebEnv } from '../context.ts'
import { tooManyPage } from '../pages/error/error.tsx'
import { sessionSecret } from '../session/cookie.ts'
import { visitOf } from '../visit.ts'
import type { Allowance } from './rate-limit.ts'

/** What one address may do before sign-in, by kind of route; more than any person does, also behind a shared address. */
const readAllowance: Allowance = { most: 1200, seconds: 60 }
/** A PDF is made for the reader, which takes fifty times as long as a page. */
const pdfAllowance: Allowance = { most: 120, seconds: 60 }
const writeAllowance: Allowance = { most: 120, seconds: 600 }
const signInAllowance: Allowance = { most: 30, seconds: 900 }
/** A session may do this; it is there to stop scripts. */
const sessionAllowance: Allowance = { most: 3000, seconds: 60 }

export const rateLimit: MiddlewareHandler<WebEnv> = async (c, next) => {
  const [key, allowance] = countedAs(c)
  const wait = c.get('limiter').count(key, allowance, c.get('deps').clock())
  if (wait === null) return next()
  return tooMany(c, wait)
}

/** 429, with how long to wait, in words and in a header. */
export async function tooMany(c: WebContext, seconds: number): Promise<Response> {
  const at = await visitOf(c, { params: {}, query: {} })
  const response = await htmlResponse(c, tooManyPage(at, seconds), 429)
  response.headers.set('retry-after', String(seconds))
  return response
}

function countedAs(c: WebContext): [key: string, allowance: Allowance] {
  const address = c.get('address')
  if (isSignIn(c)) return [`sign-in ${address}`, signInAllowance]
  const session = knownSession(c)
  if (session !== null) return [`session ${session} ${address}`, sessionAllowance]
  if (c.req.path.endsWith('.pdf')) return [`pdf ${address}`, pdfAllowance]
  const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
  return reads ? [`read ${address}`, readAllowance] : [`write ${address}`, writeAllowance]
}

/** The session of the cookie, once somebody has been found to hold it: one can invent any number of cookies. */
function knownSession(c: WebContext): string | null {
  const secret = sessionSecret(c)
  const digest = secret === undefined ? null : digestOf(secret)
  return digest !== null && c.get('limiter').knows(digest) ? digest : null
}

function isSignIn(c: WebContext): boolean {
  if (/^\/logga-in\/tjanst(\/|$)/.test(c.req.path)) return true
  return c.req.method === 'POST' && /^\/(logga-in|lank|mitt\/bekrafta)(\/|$)/.test(c.req.path)
}
