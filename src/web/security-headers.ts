import type { MiddlewareHandler } from 'hono'
import { ownOrigin } from './origin.ts'
import type { WebEnv } from './visit.ts'

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

const headers = Object.entries({
  'content-security-policy': policy,
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
})

const twoYears = 'max-age=63072000; includeSubDomains'

/** What every answer tells the browser not to do. A page that may be framed sets its own policy. */
export const securityHeaders: MiddlewareHandler<WebEnv> = async (c, next) => {
  await next()
  // Older than the policy's frame-ancestors, and against it where a page may be framed.
  const mayBeFramed = c.res.headers.get('content-security-policy')?.includes('frame-ancestors *') ?? false
  for (const [name, value] of headers)
    if (!c.res.headers.has(name) && !(mayBeFramed && name === 'x-frame-options'))
      c.res.headers.set(name, value)
  if (ownOrigin(c, c.get('deps')).startsWith('https:'))
    c.res.headers.set('strict-transport-security', twoYears)
}
