import { getConnInfo } from '@hono/node-server/conninfo'
import type { WebContext } from '../context.ts'

/** Who is at the other end; behind a proxy of ours, whom the proxy names last. */
export function clientAddress(c: WebContext): string {
  const forwarded = c.get('deps').config.trustProxy
    ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    : null
  return forwarded ?? socketAddress(c)
}

function socketAddress(c: WebContext): string {
  // Requests made in tests without a socket have no connection to read.
  return c.env === undefined ? '' : (getConnInfo(c).remote.address ?? '')
}
