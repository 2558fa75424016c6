import type { HttpBindings } from '@hono/node-server'
import type pg from 'pg'
import { type Config, isLoopback } from '../config.ts'
import { missingMigrations } from '../store/postgres/migrate.ts'
import type { Fetch } from './listen.ts'
import { metricsText } from './measure.ts'

/** Answers what those who run the service ask (alive? ready? how does it do?) and hands everything else on. */
export function withOperations(fetch: Fetch, config: Config, pool: pg.Pool): Fetch {
  const answers: Record<string, (request: Request, env: HttpBindings) => Promise<Response> | null> = {
    '/healthz': async () => Response.json({ status: 'ok' }),
    '/readyz': () => readiness(pool),
    '/metrics': (request, env) => (mayMeasure(config, request, env) ? metricsText() : null),
  }
  return (request, env) => answers[new URL(request.url).pathname]?.(request, env) ?? fetch(request, env)
}

async function readiness(pool: pg.Pool): Promise<Response> {
  const missing = await missingMigrations(pool).catch(() => null)
  if (missing === null)
    return Response.json({ status: 'unavailable', database: 'unreachable' }, { status: 503 })
  const migrated = missing.length === 0
  const answer = { status: migrated ? 'ok' : 'unavailable', database: 'ok', migrated }
  return Response.json(answer, { status: migrated ? 200 : 503 })
}

/** A request that a proxy handed on comes from this machine too, but carries its marks or the public name. */
function mayMeasure({ metrics, publicUrl }: Config, request: Request, { incoming }: HttpBindings): boolean {
  const from = incoming.socket.remoteAddress?.replace('::ffff:', '') ?? ''
  const proxied = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) =>
    request.headers.has(name),
  )
  const { host, hostname } = new URL(request.url)
  const named = publicUrl !== null && !isLoopback(hostname) && new URL(publicUrl).host === host
  return metrics === 'loopback' && isLoopback(from) && !proxied && !named
}
