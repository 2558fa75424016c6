import type { z } from 'zod'
import { digestOf } from '../kernel/ids.ts'
import type { View } from './answers/answer.ts'
import { htmlResponse } from './answers/html.ts'
import { listOfPage } from './answers/list-of-page.ts'
import { assetPath } from './assets.ts'
import type { Deps } from './deps.ts'
import { type Endpoint, parsed } from './handler.ts'
import { type Visit, visitOf } from './visit.ts'

type Sharing<At> = {
  show(at: At): View | Promise<View>
  /** Changes whenever what the page shows has changed; cheap to ask. */
  versionOf(at: At): Promise<string>
  /** What its answers say beside what every page says. */
  headers?: Readonly<Record<string, string>>
}

const started = Date.now().toString(36)

/**
 * A page for anybody that caches on the way may keep and share: before sign-in it is the same for all. It sets no
 * cookie, and whoever has it already gets 304 while its version stands. Signed in it is private, as any page.
 */
export function sharedPage<P, Q>(
  params: z.ZodType<P>,
  query: z.ZodType<Q>,
  { show, versionOf, headers = {} }: Sharing<Visit<P, Q>>,
): Endpoint {
  return async (c) => {
    const read = { params: parsed(params, c.req.param()), query: parsed(query, c.req.query()) }
    const at = await visitOf(c, read)
    const shown = () => listOfPage(c, at, show(at))
    if (at.session !== null || at.flash !== null) return htmlResponse(c, await shown(), 200, headers)
    const etag = `W/"${started}-${digest(at)}-${at.today}-${await versionOf(at)}"`
    if (hasAlready(c.req.header('if-none-match'), etag))
      return new Response(null, { status: 304, headers: { ...headersWith(etag), ...headers } })
    const key = `${appOf(at.deps)} ${etag} ${at.origin}${at.address} ${c.req.header('accept-encoding') ?? ''}`
    const again = kept.get(key)
    if (again !== undefined) return new Response(again.body, { headers: again.headers })
    const response = await htmlResponse(c, await shown(), 200, { ...headersWith(etag), ...headers })
    return response.status === 200 ? keep(key, response) : response
  }
}

/** Two apps of one process, as in tests, have nothing in common but the process. */
function appOf(deps: Deps): number {
  const number = apps.get(deps) ?? ++latestApp
  apps.set(deps, number)
  return number
}

const apps = new WeakMap<Deps, number>()
let latestApp = 0

type Kept = { body: Uint8Array<ArrayBuffer>; headers: Headers }

/** The last pages made, ready to be sent again while their version stands: so many bytes of them and no more. */
const kept = new Map<string, Kept>()
const mostBytes = 16_000_000
let keptBytes = 0

async function keep(key: string, response: Response): Promise<Response> {
  const { headers } = response
  const body = new Uint8Array(await response.arrayBuffer())
  forget(key)
  kept.set(key, { body, headers: new Headers(headers) })
  keptBytes += weightOf(key, body)
  for (const [oldest] of kept) {
    if (keptBytes <= mostBytes) break
    forget(oldest)
  }
  return new Response(body, { headers })
}

function forget(key: string): void {
  const known = kept.get(key)
  if (known === undefined) return
  kept.delete(key)
  keptBytes -= weightOf(key, known.body)
}

/** Addresses may be long, and headers take their place too. */
function weightOf(key: string, body: Uint8Array): number {
  return body.byteLength + 2 * key.length + 1000
}

function headersWith(etag: string): Record<string, string> {
  return {
    etag,
    'cache-control': 'public, max-age=60, stale-while-revalidate=600',
    vary: 'accept-encoding, cookie',
  }
}

/** A new theme, logo or stylesheet is another page, and so is one that says how far the demo has come. */
function digest({ deps: { config, demoPlay } }: Visit): string {
  const { theme, onlyBody, themes = {}, logos = {} } = config
  const sheets = [theme, ...Object.values(themes)].map((name) => assetPath(`${name}.css`))
  const playing = demoPlay === undefined ? '' : `-${demoPlay.told}`
  return digestOf(JSON.stringify([onlyBody, themes, logos, sheets])).slice(0, 12) + playing
}

function hasAlready(asked: string | undefined, etag: string): boolean {
  return asked?.split(',').some((one) => one.trim() === etag) ?? false
}
