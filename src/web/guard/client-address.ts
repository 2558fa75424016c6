import { isIPv6 } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { WebContext } from '../context.ts'

/** Who is at the other end, to count by; behind a proxy of ours, whom the proxy names last. */
export function clientAddress(c: WebContext): string {
  const forwarded = c.get('deps').config.trustProxy
    ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    : null
  return networkOf(forwarded ?? socketAddress(c))
}

function socketAddress(c: WebContext): string {
  // Requests made in tests without a socket have no connection to read.
  return c.env === undefined ? '' : (getConnInfo(c).remote.address ?? '')
}

/**
 * What one subscriber has: an address of IPv4, or all that begin with the same 64 bits of IPv6, of which each of us may take
 * a new one for every request. Some proxies write the port too.
 */
export function networkOf(written: string): string {
  const address = written
    .replace(/^\[(.+)\](:\d+)?$/, '$1')
    .replace(/^(::ffff:)?(\d+(?:\.\d+){3})(:\d+)?$/i, '$2')
  if (!isIPv6(address)) return address
  const [left = [], right = []] = address.split('::').map((half) => half.split(':').filter(Boolean))
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => '0')
  const groups = [...left, ...zeros, ...right].slice(0, 4)
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}
