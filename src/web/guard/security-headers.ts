import type { MiddlewareHandler } from 'hono'
import type { WebContext, WebEnv } from '../context.ts'
import { ownOrigin } from './origin.ts'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const always = {
  'content-security-policy': policy,
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
}

const twoYears = 'max-age=63072000; includeSubDomains'

type Headings = Readonly<Record<string, string>>

/** Answers that carry them from the start. */
const safe = new WeakSet<Response>()

/** An answer with what the browser is told not to do: quicker to send than one that it is added to afterwards. */
export function safeResponse(
  c: WebContext,
  body: Uint8Array<ArrayBuffer>,
  status: number,
  headers: Headings,
) {
  const response = new Response(body, { status, headers: { ...headersFor(c, headers), ...headers } })
  safe.add(response)
  return response
}

/** What every answer tells the browser not to do. A page that may be framed has its own policy. */
export const securityHeaders: MiddlewareHandler<WebEnv> = async (c, next) => {
  await next()
  if (safe.has(c.res)) return
  const { headers } = c.res
  for (const [name, value] of Object.entries(headersFor(c, Object.fromEntries(headers))))
    if (!headers.has(name)) headers.set(name, value)
}

function headersFor(c: WebContext, own: Headings): Headings {
  const isSecure = ownOrigin(c, c.get('deps')).startsWith('https:')
  const strict = isSecure ? { 'strict-transport-security': twoYears } : {}
  // Older than the policy's frame-ancestors, and against it where a page may be framed.
  const { 'x-frame-options': _, ...framed } = always
  const mayBeFramed = own['content-security-policy']?.includes('frame-ancestors *') ?? false
  return { ...(mayBeFramed ? framed : always), ...strict }
}
