import { ownVersion } from '../../kernel/own-version.ts'
import type { Span } from '../../kernel/trace.ts'

type Settings = {
  /** Where the collector takes OTLP over HTTP, such as http://127.0.0.1:4318. */
  url: string
  /** Told once when the collector stops taking what it is sent. */
  onFault: (reason: string) => void
  milliseconds?: number
}

export type Exporter = { add(span: Span): void; stop(): Promise<void> }

/** When nobody takes them, no more than this is kept. */
const mostKept = 5000
const mostAtOnce = 500

/**
 * Sends spans to a collector as OTLP/HTTP in JSON, some seconds at a time. What is not taken is forgotten: nothing waits for
 * it, and nobody who works notices. `stop` sends what is left.
 */
export function otlpExporter({ url, onFault, milliseconds = 5000 }: Settings): Exporter {
  const address = addressOf(url)
  let waiting: Span[] = []
  let isWell = true
  const send = async () => {
    const [spans, rest] = [waiting.slice(0, mostAtOnce), waiting.slice(mostAtOnce)]
    waiting = rest
    if (spans.length === 0) return
    const fault = await post(address, bodyOf(spans))
    if (fault !== null && isWell) onFault(fault)
    isWell = fault === null
    if (rest.length > 0 && isWell) await send()
  }
  const timer = setInterval(() => void send(), milliseconds).unref()
  return {
    add(span) {
      if (waiting.length < mostKept) waiting.push(span)
    },
    async stop() {
      clearInterval(timer)
      await send()
    },
  }
}

/** The collector's own address, unless the one that was given says more. */
function addressOf(url: string): string {
  const { pathname } = new URL(url)
  return pathname === '/' ? new URL('/v1/traces', url).href : url
}

async function post(url: string, body: string): Promise<string | null> {
  try {
    const headers = { 'content-type': 'application/json' }
    const signal = AbortSignal.timeout(5000)
    const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' })
    await response.body?.cancel()
    return response.ok ? null : String(response.status)
  } catch {
    return 'unreachable'
  }
}

const kinds = { internal: 1, server: 2, client: 3, consumer: 5 } as const satisfies Record<
  Span['kind'],
  number
>

function bodyOf(spans: readonly Span[]): string {
  const resource = { attributes: attributesOf({ 'service.name': 'handslag', 'service.version': ownVersion }) }
  const scopeSpans = [{ scope: { name: 'handslag', version: ownVersion }, spans: spans.map(spanIn) }]
  return JSON.stringify({ resourceSpans: [{ resource, scopeSpans }] })
}

function spanIn({ traceId, spanId, parentId, name, kind, begun, ended, attributes, failed }: Span) {
  return {
    ...{ traceId, spanId, name, kind: kinds[kind] },
    ...(parentId !== null && { parentSpanId: parentId }),
    startTimeUnixNano: nanoseconds(begun),
    endTimeUnixNano: nanoseconds(ended),
    attributes: attributesOf(attributes),
    status: failed ? { code: 2 } : {},
  }
}

function nanoseconds(milliseconds: number): string {
  return String(BigInt(Math.round(milliseconds * 1000)) * 1000n)
}

function attributesOf(attributes: Span['attributes']) {
  return Object.entries(attributes).map(([key, value]) => ({
    key,
    value: typeof value === 'number' ? { intValue: String(Math.round(value)) } : { stringValue: value },
  }))
}
