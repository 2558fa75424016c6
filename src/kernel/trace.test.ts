import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, test } from 'node:test'
import {
  currentTrace,
  exportSpans,
  inSpan,
  inTrace,
  noteSpan,
  type Span,
  traceIn,
  traceparent,
} from './trace.ts'

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
const spanId = '00f067aa0ba902b7'
const request = { name: 'GET /arende', kind: 'server' } as const
const part = { name: 'pdf ua-1', kind: 'internal' } as const

describe('the header of a trace', () => {
  test('is read as W3C writes it', () => {
    assert.deepEqual(traceIn(`00-${traceId}-${spanId}-01`), { traceId, spanId, sampled: true })
    assert.equal(traceIn(`00-${traceId}-${spanId}-00`)?.sampled, false)
    assert.ok(traceIn(`cc-${traceId}-${spanId}-01-more-of-a-later-version`))
  })

  test('is nothing when it is written otherwise', () => {
    const zeros = [`00-${'0'.repeat(32)}-${spanId}-01`, `00-${traceId}-${'0'.repeat(16)}-01`]
    const short = [
      `00-${traceId.slice(1)}-${spanId}-01`,
      `00-${traceId}-${spanId}`,
      `ff-${traceId}-${spanId}-01`,
    ]
    for (const text of ['', null, undefined, 'hej', traceId.toUpperCase(), ...zeros, ...short])
      assert.equal(traceIn(text), null, String(text))
  })
})

describe('a trace', () => {
  test('goes on with that of a parent, under a part of its own', async () => {
    const said = await inTrace({ traceId, spanId, sampled: true }, request, async () => traceparent())
    assert.match(said ?? '', new RegExp(`^00-${traceId}-[0-9a-f]{16}-01$`))
    assert.ok(!said?.includes(spanId))
  })

  test('begins anew without one, another each time, and ends with its work', async () => {
    const begin = () => inTrace(null, request, async () => currentTrace()?.traceId ?? '')
    const [one, other] = [await begin(), await begin()]
    assert.match(one, /^[0-9a-f]{32}$/)
    assert.notEqual(one, other)
    assert.equal(currentTrace(), undefined)
  })

  test('is that of each of two that go on at once', async () => {
    const ids = ['a', 'b'].map((digit) => digit.repeat(32))
    const seen = ids.map((id) =>
      inTrace({ traceId: id, spanId, sampled: true }, request, async () => {
        await Promise.resolve()
        return currentTrace()?.traceId
      }),
    )
    assert.deepEqual(await Promise.all(seen), ids)
  })
})

describe('the parts of a trace', () => {
  let spans: Span[] = []
  beforeEach(() => {
    spans = []
    exportSpans((span) => spans.push(span))
  })
  afterEach(() => exportSpans(null))

  test('are told when they have been done, each under the one that it is part of', async () => {
    await inTrace({ traceId, spanId, sampled: true }, request, () => inSpan(part, async () => {}))
    const [inner, outer] = spans
    assert.deepEqual([inner?.name, outer?.name], ['pdf ua-1', 'GET /arende'])
    assert.deepEqual([inner?.parentId, outer?.parentId], [outer?.spanId, spanId])
    assert.ok(inner && inner.ended >= inner.begun)
  })

  test('say that they failed, and what failed is still thrown', async () => {
    const failing = inTrace(null, request, async () => {
      throw new Error('Nej')
    })
    await assert.rejects(failing, /Nej/)
    assert.deepEqual([spans.length, spans[0]?.failed], [1, true])
  })

  test('are told to nobody outside of a trace, or of one that is not sampled', async () => {
    await inSpan(part, async () => {})
    noteSpan({ ...part, begun: 0, attributes: {} })
    await inTrace({ traceId, spanId, sampled: false }, request, () => inSpan(part, async () => {}))
    assert.deepEqual(spans, [])
  })
})
