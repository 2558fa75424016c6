import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

export type SentSpan = {
  traceId: string
  spanId: string
  parentSpanId?: string
  name: string
  attributes: readonly { key: string; value: Record<string, string> }[]
}
type Sent = { resourceSpans: { scopeSpans: { spans: SentSpan[] }[] }[] }

export type Collector = {
  url: string
  received: Sent[]
  spans(): SentSpan[]
  close(): void
}

/** A collector of traces on this machine that takes all it is sent at /v1/traces. */
export async function aCollector(): Promise<Collector> {
  const received: Sent[] = []
  const server = createServer(async (request, response) => {
    if (request.url !== '/v1/traces') return void response.writeHead(404).end()
    received.push((await json(request)) as Sent)
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const spans = () =>
    received.flatMap(({ resourceSpans }) =>
      resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
    )
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, received, spans, close: () => void server.close().closeAllConnections() }
}
