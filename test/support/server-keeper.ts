import { rm } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { otherDatabase } from '../../src/store/postgres/database-url.ts'
import { type Embedded, startEmbedded } from '../../src/store/postgres/embedded.ts'
import { keeperAddress, testServerFolder } from './server.ts'

/**
 * Speed before safety: what a test writes may be lost with the machine. And every statement is planned once: a test asks
 * each a few times, of tables of a few rows.
 */
const settings = {
  plan_cache_mode: 'force_generic_plan',
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  update_process_title: 'off',
  track_counts: 'off',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '300',
  shared_buffers: '128MB',
  autovacuum: 'off',
}
const lingerMs = 400
const clients = new Set<Socket>()
let server: Promise<Embedded> | undefined
let leaving: NodeJS.Timeout | undefined

/** Started by `testServerUrl`; ends by itself. A second keeper finds the address taken and ends at once. */
const door = createServer(welcome)
door.on('error', () => process.exit(0))
door.listen(keeperAddress, () => {
  server = start()
  server.catch(() => {})
  leaveSoon(10_000)
})

async function welcome(socket: Socket): Promise<void> {
  clients.add(socket)
  clearTimeout(leaving)
  socket.on('error', () => {})
  socket.on('close', () => {
    clients.delete(socket)
    if (clients.size === 0) leaveSoon(lingerMs)
  })
  const answer = await server
    ?.then((started) => started.url)
    .catch((error: Error) => error.message.split('\n').join(' '))
  socket.write(`${answer}\n`)
}

async function start(): Promise<Embedded> {
  try {
    return await startClean()
  } catch {
    await rm(join(testServerFolder, 'postgres'), { recursive: true, force: true })
    return startClean()
  }
}

async function startClean(): Promise<Embedded> {
  const embedded = await startEmbedded({ varDir: testServerFolder, settings })
  await dropLeftOvers(embedded.url)
  return embedded
}

async function dropLeftOvers(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: otherDatabase(url, 'postgres') })
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    `select datname as name from pg_database where datname ~ '^(test_|unfinished_)'
     union all (select datname from pg_database where datname ~ '^template_' order by oid desc offset 5)`,
  )
  for (const { name } of rows) await client.query(`drop database ${name} with (force)`)
  await client.end()
}

function leaveSoon(milliseconds: number): void {
  clearTimeout(leaving)
  leaving = setTimeout(leave, milliseconds)
}

async function leave(): Promise<void> {
  door.close()
  await server?.then((started) => started.stop()).catch(() => {})
  process.exit(0)
}
