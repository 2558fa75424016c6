import assert from 'node:assert/strict'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { Readable } from 'node:stream'
import { afterEach, describe, test } from 'node:test'
import { clamdScanner } from './clamd.ts'
import { noScanner } from './port.ts'

let stop: () => void = () => undefined
afterEach(() => stop())

describe('the virus scanner', () => {
  test('finds a file clean, having got all of it', async () => {
    const { address, got } = await clamd('stream: OK\0')
    const content = Readable.from([Buffer.alloc(200_000, 'a'), Buffer.from('slut')])
    assert.deepEqual(await clamdScanner(address).scan(content), { state: 'clean' })
    assert.equal(got().length, 200_004)
  })

  test('names what it found', async () => {
    const { address } = await clamd('stream: Eicar-Test-Signature FOUND\0')
    const outcome = await clamdScanner(address).scan(Readable.from(['x']))
    assert.deepEqual(outcome, { state: 'infected', threat: 'Eicar-Test-Signature' })
  })

  test('throws when it answers something else, nothing, or is away', async () => {
    const tooLarge = await clamd('INSTREAM size limit exceeded. ERROR\0')
    await assert.rejects(clamdScanner(tooLarge.address).scan(Readable.from(['x'])), /size limit/)
    const silent = await clamd('')
    await assert.rejects(clamdScanner(silent.address).scan(Readable.from(['x'])), /nothing/)
    await assert.rejects(clamdScanner('/nowhere/clamd.sock').scan(Readable.from(['x'])), /ENOENT/)
  })

  test('leaves files unscanned when it is not set up', async () => {
    assert.deepEqual(await noScanner.scan(Readable.from(['x'])), { state: 'unscanned' })
  })
})

/** A stand-in that speaks INSTREAM and gives one answer to all. */
async function clamd(answer: string) {
  stop()
  let read: Buffer = Buffer.alloc(0)
  const server = createServer((socket) => {
    socket.on('data', (bytes: Buffer) => {
      read = Buffer.concat([read, bytes])
      if (isWhole(read)) endWith(socket, answer)
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  stop = () => void server.close()
  return { address: `127.0.0.1:${(server.address() as AddressInfo).port}`, got: () => contentOf(read) }
}

const greeting = 'zINSTREAM\0'.length
const isWhole = (read: Buffer) => read.subarray(-4).equals(Buffer.alloc(4)) && read.length > greeting
const endWith = (socket: Socket, answer: string) => socket.end(answer)

function contentOf(read: Buffer): Buffer {
  const pieces: Buffer[] = []
  let at = greeting
  for (let length = read.readUInt32BE(at); length > 0; length = read.readUInt32BE(at)) {
    pieces.push(read.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return Buffer.concat(pieces)
}
