import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { after, before, describe, test } from 'node:test'
import { inTrace } from '../../kernel/trace.ts'
import { httpWebhooks } from './http.ts'

describe('a message to another system', () => {
  let server: Server
  let url: string
  const received: string[] = []
  const traces: unknown[] = []
  before(async () => {
    server = createServer(async (request, response) => {
      if (request.url === '/silent') return
      traces.push(request.headers.traceparent)
      received.push(
        `${request.method} ${request.url} ${request.headers['webhook-id']} ${await text(request)}`,
      )
      const status = Number(request.url?.slice(1))
      response.writeHead(status, status === 302 ? { location: `${url}/200` } : {}).end('never read')
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  after(() => server.close().closeAllConnections())

  const post = (path: string, to = url) =>
    httpWebhooks(300)({ url: to + path, headers: { 'webhook-id': 'a' }, body: '{"b":1}' })

  test('is taken when the answer says so, and goes nowhere else', async () => {
    assert.deepEqual(await post('/204'), { taken: true, answer: '204' })
    assert.deepEqual(await post('/302'), { taken: false, answer: '302' })
    assert.deepEqual(await post('/500'), { taken: false, answer: '500' })
    assert.deepEqual(received, ['POST /204 a {"b":1}', 'POST /302 a {"b":1}', 'POST /500 a {"b":1}'])
  })

  test('goes on with the trace of what sent it, if there is one', async () => {
    traces.length = 0
    const parent = { traceId: 'a'.repeat(32), spanId: 'b'.repeat(16), sampled: true }
    await inTrace(parent, { name: 'job', kind: 'consumer' }, () => post('/204'))
    await post('/204')
    assert.match(String(traces[0]), /^00-a{32}-[0-9a-f]{16}-01$/)
    assert.equal(traces[1], undefined)
  })

  test('says why when there is no answer', async () => {
    assert.deepEqual(await post('/silent'), { taken: false, answer: 'tooSlow' })
    assert.deepEqual(await post('/', 'http://127.0.0.1:1'), { taken: false, answer: 'unreachable' })
  })
})
