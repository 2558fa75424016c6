import type { WebContext } from '../context.ts'
import type { Deps } from '../deps.ts'

/** Where this installation is reached: what is configured, otherwise what this request asked. */
export function ownOrigin(c: WebContext, deps: Deps): string {
  if (deps.config.publicUrl !== null) return new URL(deps.config.publicUrl).origin
  const scheme = deps.config.trustProxy ? c.req.header('x-forwarded-proto') : null
  return `${scheme ?? 'http'}://${new URL(c.req.url).host}`
}
