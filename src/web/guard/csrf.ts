import type { WebContext } from '../context.ts'
import type { Visit } from '../visit.ts'
import { ownOrigin } from './origin.ts'
import { seal, unseal } from './signed.ts'

export const csrfField = '_token'
const purpose = 'form'
const twelveHours = 12 * 60 * 60 * 1000

/** A token for the forms of one page. It differs each time, so that compressed pages do not give it away. */
export function csrfToken(at: Visit): string {
  const validUntil = at.now.getTime() + twelveHours
  const token = tokens.get(at) ?? seal(at.deps.config.secret, { purpose, text: ownerOf(at), validUntil })
  tokens.set(at, token)
  return token
}

/** Sealed once, however many forms the page has. */
const tokens = new WeakMap<Visit, string>()

export type TokenFault = 'stale' | 'otherAssignment'

/**
 * What is wrong with the token of a form; null when nothing is. Whoever has chosen another assignment in another window
 * meanwhile, or lost the one they had, is not taken to say for one what they wrote for the other.
 */
export function faultOfToken(at: Visit, token: unknown): TokenFault | null {
  const text =
    typeof token === 'string' ? unseal(at.deps.config.secret, { purpose, token, now: at.now }) : null
  if (text === ownerOf(at)) return null
  const [session, assignment] = text?.split(' ') ?? []
  if (session !== at.session?.id || assignment === undefined) return 'stale'
  return ofThePerson.test(at.address) ? null : 'otherAssignment'
}

/** What one does as oneself, whomever one acts for. */
const ofThePerson = /^\/(?:logga-ut|sprak|mitt\/byt)(?:[/?]|$)/

/** Whether the browser says that the form stood on one of our own pages. No Origin is a no. */
export function fromOwnPage(c: WebContext): boolean {
  if (c.req.header('sec-fetch-site') === 'cross-site') return false
  return c.req.header('origin') === ownOrigin(c, c.get('deps'))
}

function ownerOf(at: Visit): string {
  return at.session === null ? '' : `${at.session.id} ${at.session.actor.acting.id}`
}
