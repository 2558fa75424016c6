import { Readable } from 'node:stream'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { FileStore } from '../../outside/files/port.ts'
import { fileName, jobsName, type Manifest, manifestName, tableName, type WaitingJob } from './manifest.ts'
import { copied, listMigrations, listTables } from './tables.ts'

/** One part of a backup: its name, and its bytes when its turn comes. */
export type Part = { name: string; open: () => Promise<Readable> }

/**
 * The whole of one moment as parts, in the order that they are read back: what the backup is, the jobs that wait, each
 * table, each stored file. The client must stand in a repeatable read transaction until the last part has been read.
 */
export async function readParts(
  client: pg.ClientBase,
  files: Pick<FileStore, 'get'>,
  now: Date,
): Promise<{ parts: Part[]; contents: Manifest }> {
  const contents = await contentsOf(client, now)
  const jobs = await listWaitingJobs(client)
  const parts = [
    { name: manifestName, open: async () => json(contents) },
    { name: jobsName, open: async () => json(jobs) },
    ...contents.tables.map((table) => ({
      name: tableName(table.name),
      open: async () => client.query(copyTo(`copy ${copied(table)} to stdout`)),
    })),
    ...contents.files.map((sha256) => ({ name: fileName(sha256), open: () => files.get(sha256) })),
  ]
  return { parts, contents }
}

async function contentsOf(client: pg.ClientBase, now: Date): Promise<Manifest> {
  const { rows } = await client.query<{ sha256: string }>('select distinct sha256 from file order by 1')
  return {
    format: 'handslag-backup',
    version: 1,
    madeAt: now.toISOString(),
    migrations: await listMigrations(client),
    tables: await listTables(client),
    files: rows.map(({ sha256 }) => sha256),
  }
}

/** Jobs that have neither been done nor given up. One that runs this very moment is taken along: it may not succeed. */
async function listWaitingJobs(client: pg.ClientBase): Promise<WaitingJob[]> {
  const { rows } = await client.query<WaitingJob>(`
    select t.identifier as name, j.payload, j.key, to_json(j.run_at) #>> '{}' as run_at
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where j.attempts < j.max_attempts order by j.id`)
  return rows
}

function json(value: unknown): Readable {
  return Readable.from([JSON.stringify(value, null, 2)])
}
