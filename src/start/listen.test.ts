import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { type Listening, listen } from './listen.ts'

const anyPort = { host: '127.0.0.1', port: 0 }

const short = {
  ...{ headersTimeout: 100, requestTimeout: 200, connectionsCheckingInterval: 20 },
  ...{ keepAliveTimeout: 60_000, silence: 300 },
}

describe('somebody who is slow', () => {
  let server: Listening
  before(async () => {
    server = await listen(answer, anyPort, short)
  })
  after(() => server.stop())

  test('in saying what is asked is told so, and let go', async () => {
    const socket = await connected()
    const dripping = setInterval(() => socket.write('x-a: b\r\n'), 20)
    socket.write('GET / HTTP/1.1\r\nHost: handslag.test\r\n')
    const said = await untilClosed(socket)
    clearInterval(dripping)
    assert.match(said, /^HTTP\/1\.1 408 /)
  })

  test('in sending a form is told so, and let go', async () => {
    const socket = await connected()
    const dripping = setInterval(() => socket.write('a'), 20)
    socket.write('POST / HTTP/1.1\r\nHost: handslag.test\r\nContent-Length: 100000\r\n\r\n')
    const said = await untilClosed(socket)
    clearInterval(dripping)
    assert.match(said, /^HTTP\/1\.1 408 /)
  })

  test('in reading the answer is let go when nothing has moved for long', async () => {
    const socket = await connected()
    socket.pause().write('GET /large HTTP/1.1\r\nHost: handslag.test\r\n\r\n')
    await abandoned.promise
    socket.destroy()
  })

  test('keeps nobody else waiting meanwhile', async () => {
    const slow = await Promise.all(Array.from({ length: 50 }, connected))
    for (const socket of slow) socket.write('GET / HTTP/1.1\r\nHost: ')
    assert.equal((await fetch(`http://127.0.0.1:${server.port}/`)).status, 200)
    for (const socket of slow) socket.destroy()
  })

  test('with headers larger than any browser sends is refused', async () => {
    const socket = await connected()
    socket.write(`GET / HTTP/1.1\r\nHost: handslag.test\r\nx-a: ${'a'.repeat(40_000)}\r\n\r\n`)
    assert.match(await untilClosed(socket), /^HTTP\/1\.1 431 /)
  })

  async function connected(): Promise<Socket> {
    const socket = connect(server.port, '127.0.0.1').setEncoding('utf8')
    await once(socket, 'connect')
    return socket.on('error', () => {})
  }
})

test('a stop waits for what is done for somebody who has gone', async () => {
  const begun = Promise.withResolvers<void>()
  const order: string[] = []
  const server = await listen(slowAnswer, anyPort)
  const socket = connect(server.port, '127.0.0.1').end('GET / HTTP/1.1\r\nHost: handslag.test\r\n\r\n')
  await begun.promise
  socket.destroy()
  await server.stop()
  assert.deepEqual(order, ['gone', 'answered'])

  async function slowAnswer({ signal }: Request): Promise<Response> {
    const gone = once(signal, 'abort')
    begun.resolve()
    await gone
    order.push('gone')
    for (let turn = 0; turn < 100; turn++) await new Promise(setImmediate)
    order.push('answered')
    return new Response('Hej')
  }
})

/** Settled when the reader of the large answer has been let go. */
const abandoned = Promise.withResolvers<void>()

async function answer(request: Request): Promise<Response> {
  if (request.method === 'POST') await request.text().catch(() => '')
  if (!request.url.endsWith('/large')) return new Response('Hej')
  const pull = (stream: ReadableStreamDefaultController) => stream.enqueue(Buffer.alloc(65_536))
  return new Response(new ReadableStream({ pull, cancel: () => abandoned.resolve() }))
}

/** All that was said until then. Whoever still writes when the other side closes may meet an error; that closes too. */
function untilClosed(socket: Socket): Promise<string> {
  let said = ''
  socket.on('data', (text) => (said += text))
  return new Promise((resolve) => socket.once('close', () => resolve(said)))
}
