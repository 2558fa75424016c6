import type { Readable } from 'node:stream'
import { json } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { FileStore } from '../../outside/files/port.ts'
import {
  fileName,
  jobsName,
  type Manifest,
  manifest,
  manifestName,
  tableName,
  waitingJobs,
} from './manifest.ts'
import { copied, listMigrations, setCounters, withoutKeysAndStamps } from './tables.ts'

/** One part as it comes out of a backup. */
export type ReadPart = { name: string; content: Readable }

/** What a backup is, from its first part. Throws when it is something else. */
export async function readManifest({ name, content }: ReadPart): Promise<Manifest> {
  if (name !== manifestName) throw new Error('It does not begin as a backup')
  return manifest.parse(await json(content))
}

/**
 * Brings every part back into empty tables that have been through the same migrations, in one transaction: all of it
 * or nothing. Stored files that have come before a fault stay, under the digests of their bytes, and harm nothing.
 * Throws when a part is missing, unknown or damaged.
 */
export async function bringBack(
  client: pg.ClientBase,
  files: Pick<FileStore, 'put'>,
  { contents, parts }: { contents: Manifest; parts: AsyncIterable<ReadPart> },
): Promise<void> {
  const wanted = wantedParts(contents)
  await client.query('begin')
  try {
    await demandSameTables(client, contents)
    const broughtBack = await withoutKeysAndStamps(client)
    for await (const { name, content } of parts) {
      const bring = wanted.get(name)
      if (!bring) throw new Error(`It holds ${name}, which does not belong there`)
      await bring({ client, files, content })
      wanted.delete(name)
    }
    if (wanted.size > 0) throw new Error(`It lacks ${[...wanted.keys()].join(', ')}`)
    await setCounters(client)
    for (const statement of broughtBack) await client.query(statement)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function demandSameTables(client: pg.ClientBase, { migrations }: Manifest): Promise<void> {
  const newest = (await listMigrations(client)).at(-1)
  if (newest?.digest !== migrations.at(-1)?.digest) throw new Error('the tables are newer than the backup')
}

type Bringing = { client: pg.ClientBase; files: Pick<FileStore, 'put'>; content: Readable }

function wantedParts({ tables, files }: Manifest): Map<string, (given: Bringing) => Promise<void>> {
  return new Map([
    [jobsName, bringJobs],
    ...tables.map((table) => [tableName(table.name), bringTable(copied(table))] as const),
    ...files.map((sha256) => [fileName(sha256), bringFile(sha256)] as const),
  ])
}

function bringTable(table: string) {
  return ({ client, content }: Bringing) =>
    pipeline(content, client.query(copyFrom(`copy ${table} from stdin`)))
}

function bringFile(sha256: string) {
  return async ({ files, content }: Bringing) => {
    const stored = await files.put(content)
    if (stored.sha256 !== sha256) throw new Error(`The file ${sha256} is damaged`)
  }
}

async function bringJobs({ client, content }: Bringing): Promise<void> {
  const jobs = waitingJobs.parse(await json(content))
  await client.query(
    `select graphile_worker.add_job(j.name, j.payload, run_at => j.run_at, job_key => j.key)
     from json_to_recordset($1) as j(name text, payload json, run_at timestamptz, key text)`,
    [JSON.stringify(jobs)],
  )
}
