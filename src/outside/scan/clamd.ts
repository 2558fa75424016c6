import { connect, type Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import type { Scanner, ScanOutcome } from './port.ts'

const patience = 60_000

/** ClamAV's clamd by INSTREAM. `address` is host:port or the path of a socket. */
export function clamdScanner(address: string): Scanner {
  return { configured: true, scan: (content) => scan(address, content) }
}

async function scan(address: string, content: Readable): Promise<ScanOutcome> {
  const socket = open(address)
  try {
    const answer = text(socket)
    answer.catch(() => undefined)
    await pipeline(framed(content), socket, { end: false })
    return outcomeOf(await answer)
  } finally {
    content.destroy()
    socket.destroy()
  }
}

function open(address: string): Socket {
  const [, host, port] = address.match(/^\[?([^/]+?)\]?:(\d+)$/) ?? []
  const socket = host && port ? connect(Number(port), host) : connect(address)
  socket.setTimeout(patience, () => socket.destroy(new Error('The virus scanner does not answer')))
  return socket
}

/** Each piece with its length before it, a length of nought last. */
async function* framed(content: Readable): AsyncGenerator<Buffer> {
  yield Buffer.from('zINSTREAM\0')
  for await (const chunk of content) {
    const bytes = Buffer.from(chunk)
    if (bytes.length > 0) yield Buffer.concat([lengthOf(bytes), bytes])
  }
  yield lengthOf(Buffer.alloc(0))
}

function lengthOf(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return length
}

function outcomeOf(answer: string): ScanOutcome {
  const said = answer.replace(/\0/g, '').trim()
  const threat = said.match(/^stream: (.+) FOUND$/)?.[1]
  if (threat !== undefined) return { state: 'infected', threat }
  if (said === 'stream: OK') return { state: 'clean' }
  throw new Error(`The virus scanner answered: ${said || 'nothing'}`)
}
