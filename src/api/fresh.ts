import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { digestOf } from '../kernel/ids.ts'
import { dayInStockholm } from '../kernel/plain-date.ts'
import { registerVersion } from '../store/register/register.ts'
import type { ApiContext, ApiDeps } from './deps.ts'

/** Caches on the way may answer for a minute without asking, and then ask whether anything is new. */
const shared = 'public, max-age=60'

/**
 * Answers 304 when the reader has the newest already, and otherwise with what `make` gives. What is said changes with
 * the register, the day (which agreements are over) and the address.
 */
export async function whenNew(
  c: ApiContext,
  deps: ApiDeps,
  make: () => Response | Promise<Response>,
): Promise<Response> {
  const version = await registerVersion(deps.db)
  const { pathname, search } = new URL(c.req.url)
  const told = [version, dayInStockholm(deps.clock()), pathname, search].join(' ')
  const etag = `W/"${digestOf(told).slice(0, 24)}"`
  const headers = { etag, 'cache-control': shared, vary: 'accept-encoding' }
  if (hasNewest(c.req.header('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  const response = await zipped(c, await make())
  if (response.ok) for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  return response
}

const zip = promisify(gzip)
const smallestWorthIt = 1400

/** The answer zipped for those who take it. A file that is kept is zipped on its way, if at all. */
async function zipped(c: ApiContext, response: Response): Promise<Response> {
  const { status, headers } = response
  if (!takesGzip(c) || headers.has('content-disposition') || status !== 200) return response
  const body = await response.arrayBuffer()
  if (body.byteLength < smallestWorthIt) return new Response(body, { status, headers })
  headers.set('content-encoding', 'gzip')
  return new Response(await zip(body, { level: 5 }), { status, headers })
}

export function takesGzip(c: ApiContext): boolean {
  return /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
}

function hasNewest(asked: string | undefined, etag: string): boolean {
  const weak = (tag: string) => tag.trim().replace(/^W\//, '')
  return asked !== undefined && (asked.trim() === '*' || asked.split(',').map(weak).includes(weak(etag)))
}
