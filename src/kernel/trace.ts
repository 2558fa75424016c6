import { AsyncLocalStorage } from 'node:async_hooks'
import { randomBytes } from 'node:crypto'

/** What is done for one reason, such as a request with the jobs that it orders: W3C Trace Context. */
export type Trace = {
  /** 32 hexadecimal digits, the same for all of it. */
  traceId: string
  /** 16 hexadecimal digits: the part that is being done now. */
  spanId: string
  /** Whoever began it wants it exported. */
  sampled: boolean
}

/** A part that has been done. It names kinds of things, never people, cases or secrets. */
export type Span = {
  traceId: string
  spanId: string
  parentId: string | null
  name: string
  kind: 'server' | 'internal' | 'client' | 'consumer'
  /** Milliseconds since 1970, with fractions. */
  begun: number
  ended: number
  attributes: Readonly<Record<string, string | number>>
  failed: boolean
}

const current = new AsyncLocalStorage<Trace>()
let keep: ((span: Span) => void) | null = null

/** Hands every part that is done from now on to `receiver`; null hands them to nobody, which costs nothing. */
export function exportSpans(receiver: ((span: Span) => void) | null): void {
  keep = receiver
}

/** What is going on now; undefined outside of any trace. */
export function currentTrace(): Trace | undefined {
  return current.getStore()
}

/** What is going on now, as it is handed to others: the value of `traceparent`. Undefined outside of any trace. */
export function traceparent(): string | undefined {
  const trace = current.getStore()
  return trace && `00-${trace.traceId}-${trace.spanId}-${trace.sampled ? '01' : '00'}`
}

type Parent = Pick<Trace, 'traceId' | 'spanId' | 'sampled'>

/** What such a value says; null for one that is not written as W3C has it. */
export function traceIn(text: string | null | undefined): Parent | null {
  const parts = /^(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(?:-.*)?$/.exec(text ?? '')
  const [, traceId = '', spanId = '', flags = ''] = parts ?? []
  if (parts === null || /^0+$/.test(traceId) || /^0+$/.test(spanId)) return null
  return { traceId, spanId, sampled: (Number.parseInt(flags, 16) & 1) === 1 }
}

type Named = {
  name: string
  kind: Span['kind']
  /** What is known when it has been done, or why it failed. */
  attributes?: (outcome: unknown) => Span['attributes']
}

/** Begins a trace, or goes on with that of a parent, while `work` is done. */
export function inTrace<Result>(
  parent: Parent | null,
  named: Named,
  work: () => Promise<Result>,
): Promise<Result> {
  const trace = {
    traceId: parent?.traceId ?? newTraceId(),
    spanId: newSpanId(),
    sampled: parent?.sampled ?? true,
  }
  return current.run(trace, () => watched(trace, parent?.spanId ?? null, named, work))
}

/** A part of what is going on, while `work` is done. Nothing but the work where nobody is told of it. */
export function inSpan<Result>(named: Named, work: () => Promise<Result>): Promise<Result> {
  const parent = current.getStore()
  if (keep === null || parent === undefined) return work()
  const trace = { ...parent, spanId: newSpanId() }
  return current.run(trace, () => watched(trace, parent.spanId, named, work))
}

async function watched<Result>(
  trace: Trace,
  parentId: string | null,
  { name, kind, attributes }: Named,
  work: () => Promise<Result>,
): Promise<Result> {
  if (keep === null || !trace.sampled) return work()
  const begun = instant()
  const done = (failed: boolean, outcome: unknown) => {
    const { traceId, spanId } = trace
    const told = { name, kind, begun, ended: instant(), attributes: attributes?.(outcome) ?? {}, failed }
    keep?.({ traceId, spanId, parentId, ...told })
  }
  try {
    const result = await work()
    done(false, result)
    return result
  } catch (fault) {
    done(true, fault)
    throw fault
  }
}

/** A part that has been timed in another way. */
export function noteSpan(span: Pick<Span, 'name' | 'kind' | 'begun' | 'attributes'>): void {
  const parent = current.getStore()
  if (keep === null || parent === undefined || !parent.sampled) return
  const { traceId, spanId: parentId } = parent
  keep({ ...span, traceId, spanId: newSpanId(), parentId, ended: instant(), failed: false })
}

/** Now, as spans count. */
export function instant(): number {
  return performance.timeOrigin + performance.now()
}

function newTraceId(): string {
  return randomBytes(16).toString('hex')
}

function newSpanId(): string {
  return randomBytes(8).toString('hex')
}
