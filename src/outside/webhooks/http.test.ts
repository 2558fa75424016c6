import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { after, before, describe, test } from 'node:test'
import { inTrace } from '../../kernel/trace.ts'
import { httpWebhooks } from './http.ts'
import { onlyOutside, type Resolve } from './inside.ts'

const message = (url: string) => ({ url, headers: { 'webhook-id': 'a' }, body: '{"b":1}' })

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

  const post = (path: string, { to = url, milliseconds = 60_000 } = {}) =>
    httpWebhooks({ outside: onlyOutside(['127.0.0.1']), milliseconds })(message(to + path))

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

  test('goes to no machine of our own, also when a name leads there, and nothing is connected to', async () => {
    received.length = 0
    const port = new URL(url).port
    const inside = async () => [{ address: '127.0.0.1', family: 4 }]
    for (const host of [
      '127.0.0.1',
      '2130706433',
      '0x7f.1',
      '[::1]',
      '[::ffff:127.0.0.1]',
      'diarium.example',
    ])
      assert.deepEqual(
        await httpWebhooks({ outside: onlyOutside([], inside) })(message(`http://${host}:${port}/204`)),
        { taken: false, answer: 'inside' },
        host,
      )
    assert.deepEqual(received, [])
  })

  test('goes where the name led when it was looked at, though it leads elsewhere a moment later', async () => {
    received.length = 0
    let asked = 0
    const moving: Resolve = async () => [
      asked++ === 0 ? { address: '127.0.0.1', family: 4 } : { address: '127.9.9.9', family: 4 },
    ]
    const outside = onlyOutside(['127.0.0.1'], moving)
    const { port } = new URL(url)
    const told = await httpWebhooks({ outside })(message(`http://diarium.example:${port}/204`))
    assert.deepEqual(told, { taken: true, answer: '204' })
    assert.equal(asked, 1)
    const again = await httpWebhooks({ outside })(message(`http://diarium.example:${port}/204`))
    assert.equal(again.answer, 'inside')
  })

  test('waits for a name no longer than for anything else', async () => {
    const never: Resolve = () => new Promise(() => {})
    const outside = onlyOutside([], never)
    const told = await httpWebhooks({ outside, milliseconds: 30 })(message('https://diarium.example/'))
    assert.deepEqual(told, { taken: false, answer: 'tooSlow' })
  })

  test('says why when there is no answer', async () => {
    assert.deepEqual(await post('/silent', { milliseconds: 300 }), { taken: false, answer: 'tooSlow' })
    assert.deepEqual(await post('/', { to: 'http://127.0.0.1:1' }), { taken: false, answer: 'unreachable' })
  })
})
