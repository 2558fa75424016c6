import assert from 'node:assert/strict'
import type { IncomingMessage } from 'node:http'
import { after, before, describe, test } from 'node:test'
import type { HttpBindings } from '@hono/node-server'
import { sql } from 'kysely'
import { anApp, type TestApp } from '../../test/support/app.ts'
import { aCollector, type Collector } from '../../test/support/collector.ts'
import { aCase } from '../../test/support/journey.ts'
import { inTrace } from '../kernel/trace.ts'
import { addJob } from '../store/orders/job.ts'
import { createApp } from '../web/app.ts'
import { openLog } from './log.ts'
import { exportTraces, traced } from './traces.ts'

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
const parent = { traceId, spanId: '00f067aa0ba902b7', sampled: true }
const header = `00-${parent.traceId}-${parent.spanId}-01`
const env = { incoming: {} as IncomingMessage } as HttpBindings

describe('the trace of a request', () => {
  let app: TestApp
  let collector: Collector
  let number: string
  before(async () => {
    app = await anApp()
    collector = await aCollector()
    number = await aCase(app, { title: 'Öppna kvällar' })
  })
  after(async () => {
    collector.close()
    await app.close()
  })

  test('stands in each line that is logged in it, and in no other', async () => {
    const lines: string[] = []
    const log = openLog('info', { write: (line: string) => void lines.push(line) })
    log.info('before')
    await inTrace(parent, { name: 'GET /', kind: 'server' }, async () => log.info('within'))
    assert.doesNotMatch(lines[0] ?? '', /trace/)
    assert.match(lines[1] ?? '', new RegExp(`"trace":"${traceId}".*within`))
  })

  test('is handed to the jobs that are ordered in it', async () => {
    const order = () => addJob(app.db, 'cleanUp', {}, { runAt: new Date('2030-01-01T00:00:00Z') })
    await inTrace(parent, { name: 'GET /', kind: 'server' }, order)
    await order()
    const { rows } = await sql<{ payload: { traceparent?: string } }>`
      select payload from graphile_worker._private_jobs order by id desc limit 2`.execute(app.db)
    const [without, given] = rows.map(({ payload }) => payload.traceparent)
    assert.equal(without, undefined)
    assert.match(given ?? '', new RegExp(`^00-${traceId}-[0-9a-f]{16}-01$`))
  })

  test('goes to the collector with what the database was asked, and names no case, person or secret', async () => {
    await using stopping = new AsyncDisposableStack()
    const log = app.deps.log
    const store = await exportTraces({ db: app.db, log }, { tracesUrl: collector.url }, stopping)
    const web = createApp({ ...app.deps, db: store.db })
    const serve = traced(async (request) => web.fetch(request))
    await app.client.signInAs('chair')
    const cookie = `handslag=${app.client.cookies.get('handslag')}`
    for (const path of [`/arende/${number}?x=hemligt`, `/lank/${'s'.repeat(43)}`]) {
      const asked = new Request(`http://handslag.test${path}`, { headers: { traceparent: header, cookie } })
      await (await serve(asked, env)).text()
    }
    await stopping.disposeAsync()
    const spans = collector.spans()
    const [request] = spans.filter(({ name }) => name === 'GET /arende')
    assert.deepEqual([request?.traceId, request?.parentSpanId], [traceId, parent.spanId])
    assert.deepEqual(request?.attributes, [{ key: 'http.response.status_code', value: { intValue: '200' } }])
    const queries = spans.filter(({ parentSpanId }) => parentSpanId === request?.spanId)
    assert.ok(
      queries.some(({ name }) => /^(select|with) [a-z_]+$/.test(name)),
      queries.map(({ name }) => name).join(),
    )
    assert.doesNotMatch(JSON.stringify(spans), /jar-2026|hemligt|sss|Ungas|Öppna|@/)
  })

  test('costs no exporter, and changes nothing of the database, where no collector is named', async () => {
    const stopping = new AsyncDisposableStack()
    const store = await exportTraces({ db: app.db, log: app.deps.log }, { tracesUrl: null }, stopping)
    assert.equal(store.db, app.db)
  })
})
