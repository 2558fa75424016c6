import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { aCollector, type Collector } from '../../../test/support/collector.ts'
import type { Span } from '../../kernel/trace.ts'
import { otlpExporter } from './otlp.ts'

const span: Span = {
  ...{ traceId: 'a'.repeat(32), spanId: 'b'.repeat(16), parentId: null, name: 'GET /arende', kind: 'server' },
  ...{
    begun: 1_795_410_539_000.5,
    ended: 1_795_410_539_012,
    attributes: { status: 200, table: 'x' },
    failed: true,
  },
}

describe('traces to a collector', () => {
  let collector: Collector
  const faults: string[] = []
  const onFault = (reason: string) => faults.push(reason)
  before(async () => {
    collector = await aCollector()
  })
  after(() => collector.close())

  test('are sent as OTLP writes them in JSON', async () => {
    const exporter = otlpExporter({ url: collector.url, onFault })
    exporter.add(span)
    await exporter.stop()
    assert.deepEqual(collector.spans(), [
      {
        ...{ traceId: span.traceId, spanId: span.spanId, name: 'GET /arende', kind: 2 },
        ...{ startTimeUnixNano: '1795410539000500000', endTimeUnixNano: '1795410539012000000' },
        attributes: [
          { key: 'status', value: { intValue: '200' } },
          { key: 'table', value: { stringValue: 'x' } },
        ],
        status: { code: 2 },
      },
    ])
    assert.match(JSON.stringify(collector.received[0]), /"service.name","value":\{"stringValue":"handslag"/)
  })

  test('are sent without asking anybody to wait, many at a time', async () => {
    const exporter = otlpExporter({ url: `${collector.url}/v1/traces`, onFault })
    collector.received.length = 0
    for (let n = 0; n < 1200; n++) exporter.add(span)
    await exporter.stop()
    assert.deepEqual([collector.spans().length, collector.received.length], [1200, 3])
    assert.deepEqual(faults, [])
  })

  test('are forgotten when nobody takes them, which is said once', async () => {
    const exporter = otlpExporter({ url: 'http://127.0.0.1:1', onFault })
    for (let n = 0; n < 6000; n++) exporter.add(span)
    await exporter.stop()
    await exporter.stop()
    assert.deepEqual(faults, ['unreachable'])
  })
})
