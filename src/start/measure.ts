import { collectDefaultMetrics, Histogram, register } from 'prom-client'
import type { Fetch } from './listen.ts'

const duration = new Histogram({
  name: 'handslag_http_request_seconds',
  help: 'How long requests took, by method and first digit of the status.',
  labelNames: ['method', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
})

/** The same answers, with the time of each written down. */
export function measured(fetch: Fetch): Fetch {
  return async (request, env) => {
    const begun = performance.now()
    const response = await fetch(request, env)
    const status = `${Math.floor(response.status / 100)}xx`
    duration.observe({ method: request.method, status }, (performance.now() - begun) / 1000)
    return response
  }
}

/** Begins to follow memory, processor and event loop of this process. */
export function measureProcess(): void {
  collectDefaultMetrics()
}

/** Everything measured, in Prometheus' text format. */
export async function metricsText(): Promise<Response> {
  return new Response(await register.metrics(), { headers: { 'content-type': register.contentType } })
}
