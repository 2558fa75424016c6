import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { statfsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const checkout = fileURLToPath(new URL('../..', import.meta.url))
const key = createHash('sha256').update(`${userInfo().uid} ${checkout}`).digest('hex').slice(0, 12)

/** The folder of the test server of this checkout: in memory where there is room, since a database is a thousand small files. */
export const testServerFolder = join(inMemory() ?? tmpdir(), `handslag-test-${key}`)

/** Where its keeper listens: on Linux a name that dies with its owner, elsewhere a file. */
export const keeperAddress =
  process.platform === 'linux' ? `\0handslag-test-${key}` : join(testServerFolder, 'keeper.sock')

/**
 * The address of the PostgreSQL that all tests of this checkout share. The first that asks starts its keeper; each
 * process holds a connection to the keeper while it lives, and the keeper stops the server when the last one is gone.
 * Set TEST_DATABASE_SERVER to run the tests against another server (a superuser's address).
 */
export async function testServerUrl(): Promise<string> {
  const other = process.env.TEST_DATABASE_SERVER
  if (other) return other
  const socket = await connectToKeeper()
  const answer = await firstLine(socket)
  socket.unref()
  if (!answer.startsWith('postgresql:')) throw new Error(`The test database did not start: ${answer}`)
  return answer
}

function inMemory(): string | null {
  const folder = '/dev/shm'
  const leastBytes = 2 * 1024 ** 3
  try {
    const { blocks, bsize } = statfsSync(folder)
    return blocks * bsize >= leastBytes ? folder : null
  } catch {
    return null
  }
}

async function connectToKeeper(): Promise<Socket> {
  await mkdir(testServerFolder, { recursive: true, mode: 0o755 })
  for (let attempt = 0; attempt < 100; attempt++) {
    const socket = await tryConnect()
    if (socket) return socket
    if (attempt % 50 === 0) startKeeper()
    await new Promise((resume) => setTimeout(resume, 100))
  }
  throw new Error('The keeper of the test database did not answer within ten seconds')
}

function tryConnect(): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(keeperAddress)
    socket.once('connect', () => resolve(socket)).once('error', () => resolve(null))
  })
}

function startKeeper(): void {
  const program = join(checkout, 'test', 'support', 'server-keeper.ts')
  const keeper = spawn(process.execPath, ['--import', join(checkout, 'bin', 'loader.js'), program], {
    detached: true,
    stdio: 'ignore',
  })
  keeper.unref()
}

function firstLine(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    socket
      .setEncoding('utf8')
      .on('error', reject)
      .on('close', () => reject(new Error('The keeper went away')))
    socket.on('data', (piece) => {
      text += piece
      if (text.endsWith('\n')) resolve(text.trim())
    })
  })
}
