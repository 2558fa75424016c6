import type { Config } from '../config.ts'
import { exportSpans, inTrace, traceIn } from '../kernel/trace.ts'
import type { Db } from '../store/db.ts'
import type { Fetch } from './listen.ts'
import type { Deps } from './parts.ts'

/** Every request in a trace of its own, or in that of whoever asks: its log lines, jobs and messages carry it. */
export function traced(fetch: Fetch): Fetch {
  return (request, env) => {
    const parent = traceIn(request.headers.get('traceparent'))
    const name = `${request.method} ${firstPart(request.url)}`
    const attributes = (answer: unknown): Record<string, string | number> =>
      answer instanceof Response ? { 'http.response.status_code': answer.status } : {}
    return inTrace(parent, { name, kind: 'server', attributes }, async () => fetch(request, env))
  }
}

/** What comes further down may name a case, a person or the secret of a link. */
function firstPart(url: string): string {
  const [, first = ''] = /^[^/]*\/\/[^/]+(\/[a-z-]*)/.exec(url) ?? []
  return first || '/'
}

/** Sends traces to a collector where one is named; only then is anything loaded for it. */
export async function exportTraces<Store extends Pick<Deps, 'db' | 'log'> & { dbOfJobs?: Db }>(
  store: Store,
  { tracesUrl }: Pick<Config, 'tracesUrl'>,
  stopping: AsyncDisposableStack,
): Promise<Store> {
  if (tracesUrl === null) return store
  const { otlpExporter } = await import('../outside/traces/otlp.ts')
  const { tracedQueries } = await import('../store/traced-queries.ts')
  const onFault = (reason: string) => store.log.warn({ reason }, 'The collector of traces does not answer')
  const exporter = otlpExporter({ url: tracesUrl, onFault })
  exportSpans(exporter.add)
  stopping.defer(async () => {
    exportSpans(null)
    await exporter.stop()
  })
  const watched = (db: Db): Db => db.withPlugin(tracedQueries())
  const { db, dbOfJobs } = store
  return { ...store, db: watched(db), ...(dbOfJobs && { dbOfJobs: watched(dbOfJobs) }) }
}
