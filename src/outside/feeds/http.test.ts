import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { httpFeeds } from './http.ts'

const tight = { milliseconds: 60_000, bytes: 100_000, lineBytes: 1000, lines: 20 }
const impatient = { ...tight, milliseconds: 300 }
const bomb = gzipSync('x'.repeat(9_000_000))

/** How a feed answers, what is said of it, and how long it is waited for. */
const faults: Record<string, [RequestListener, string, typeof tight?]> = {
  'an error': [(_, response) => response.writeHead(500).end(), 'refused'],
  'another address': [
    (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
    'refused',
  ],
  'a page': [(_, response) => lines(response, '<b>', { 'content-type': 'text/html' }), 'notAFeed'],
  'data of another kind': [
    (_, response) => lines(response, '{}\n', { 'content-type': 'application/json' }),
    'notAFeed',
  ],
  'data of no kind': [(_, response) => response.end('{}\n'), 'notAFeed'],
  'a line without end': [(_, response) => lines(response, 'x'.repeat(5000)), 'tooLarge'],
  'too many lines': [(_, response) => lines(response, '{}\n'.repeat(50)), 'tooLarge'],
  'ever more lines': [(_, response) => endless(response, '{}\n'), 'tooLarge'],
  'ever more of nothing': [(_, response) => endless(response, ' '.repeat(900)), 'tooLarge'],
  'a little that unpacks to very much': [
    (_, response) => lines(response, bomb, { 'content-encoding': 'gzip' }),
    'tooLarge',
  ],
  'what is not packed as it says': [
    (_, response) => lines(response, '{}\n', { 'content-encoding': 'gzip' }),
    'brokenOff',
  ],
  'half an answer': [(_, response) => lines(response, '{}\n{"id":'), 'brokenOff'],
  'less than it said': [(_, response) => breaksOff(response), 'brokenOff'],
  'bytes that are no text': [(_, response) => lines(response, Buffer.from([0xff, 0xfe, 0x0a])), 'brokenOff'],
  'nothing at all, for long': [() => undefined, 'tooSlow', impatient],
  'a byte now and then, without end': [(_, response) => drips(response), 'tooSlow', impatient],
}

describe('a feed that is broken or hostile', () => {
  let server: Server
  let answer: RequestListener
  before(async () => {
    server = createServer((request, response) => answer(request, response)).listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  after(() => server.close().closeAllConnections())

  for (const [name, [answered, reason, limits]] of Object.entries(faults))
    test(`and gives ${name} is given up`, async () => {
      answer = answered
      assert.deepEqual(await ask(limits), { kind: 'failed', reason })
    })

  test('is not led into the address of somebody else', async () => {
    const asked: (string | undefined)[] = []
    answer = ({ url }, response) => {
      asked.push(url)
      response.writeHead(302, { location: '/elsewhere' }).end()
    }
    await ask()
    assert.deepEqual(asked, ['/api/v1/partnerships.jsonl'])
  })

  const ask = (limits = tight) =>
    httpFeeds(limits)({ key: 'fel', url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }, null)
})

function lines(response: ServerResponse, body: string | Buffer, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-type': 'application/jsonl', ...headers }).end(body)
}

/** As fast as it is read. */
function endless(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': 'application/jsonl' })
  const send = () => {
    while (!response.destroyed) if (!response.write(text)) return void response.once('drain', send)
  }
  send()
}

function breaksOff(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/jsonl', 'content-length': '1000' })
  response.write('{}\n', () => response.destroy())
}

function drips(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/jsonl' })
  const drip = setInterval(() => response.write(' '), 20)
  response.once('close', () => clearInterval(drip))
}
