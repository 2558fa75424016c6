import { type Env, Hono } from 'hono'
import { answerThrown, noSuchPage } from './answers/failures.ts'
import { findAsset } from './assets.ts'
import type { WebContext, WebEnv } from './context.ts'
import type { Deps } from './deps.ts'
import { clientAddress } from './guard/client-address.ts'
import { createLimiter } from './guard/rate-limit.ts'
import { securityHeaders } from './guard/security-headers.ts'
import { rateLimit } from './guard/too-many.ts'
import { routes } from './routes.ts'

/** The whole web part as one Hono app; it listens nowhere by itself. Open data, when given, has its own rules below /api. */
export function createApp<OpenData extends Env>(
  deps: Deps,
  addresses = routes(deps.config),
  openData?: Hono<OpenData>,
): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  const limiter = createLimiter(deps.config.rateFactor)
  app.use(async (c, next) => {
    c.set('deps', deps)
    c.set('address', clientAddress(c))
    c.set('limiter', limiter)
    await next()
  })
  app.use(securityHeaders)
  app.get('/-/:asset', asset)
  if (openData !== undefined) app.route('/', openData)
  app.use(rateLimit)
  for (const [address, { get, post }] of Object.entries(addresses)) {
    if (get !== undefined) app.get(address, get)
    if (post !== undefined) app.post(address, post)
  }
  app.notFound(noSuchPage)
  app.onError((thrown, c) => answerThrown(thrown, c))
  return app
}

async function asset(c: WebContext): Promise<Response> {
  const found = await findAsset(c.req.path)
  if (found === null) return c.notFound() as Promise<Response>
  const accepted = c.req.header('accept-encoding') ?? ''
  const encoding = (['br', 'gzip'] as const).find((name) => accepted.includes(name) && found[name] !== null)
  const headers = new Headers({
    'content-type': found.type,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  })
  if (encoding !== undefined) headers.set('content-encoding', encoding)
  return new Response(Buffer.from((encoding === undefined ? null : found[encoding]) ?? found.plain), {
    headers,
  })
}
