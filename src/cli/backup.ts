import { createWriteStream } from 'node:fs'
import { access, link, open, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { packageZip } from '../documents/package-zip.ts'
import { diskFiles } from '../outside/files/disk.ts'
import type { FileStore } from '../outside/files/port.ts'
import type { Manifest } from '../store/backup/manifest.ts'
import { readParts } from '../store/backup/read-parts.ts'
import { StartRefused } from '../store/postgres/start-refused.ts'
import { withInstallation } from './with-database.ts'

/** `handslag backup FILE`: one moment of the whole installation in one file, while people go on working. */
export async function run(args: readonly string[]): Promise<number> {
  const [path, ...others] = args
  if (path === undefined || others.length > 0) {
    process.stderr.write('Skriv: handslag backup FIL.zip\n')
    return 2
  }
  return withInstallation(async (_db, { url, varDir }) => {
    const files = diskFiles(join(varDir, 'files'))
    const { tables, files: kept } = await writeBackup({ url, files, path: resolve(path), now: new Date() })
    process.stderr.write(`Klart: ${tables.length} tabeller och ${kept.length} filer i ${path}.\n`)
    return 0
  })
}

export type BackingUp = { url: string; files: Pick<FileStore, 'get'>; path: string; now: Date }

/**
 * Writes the backup to `path`, which gets its name only when all of it is on the disk. Refuses a path that is taken.
 * Throws, leaving nothing, when a stored file is missing or damaged.
 */
export async function writeBackup({ url, files, path, now }: BackingUp): Promise<Manifest> {
  if (await exists(path)) throw taken(path)
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const { parts, contents } = await readParts(client, files, now)
    await writeFile(packageZip(parts, now, { forceZip64Format: true }), path)
    return contents
  } finally {
    await client.end()
  }
}

async function writeFile(content: Readable, path: string): Promise<void> {
  const unfinished = `${path}.${process.pid}.part`
  try {
    await pipeline(content, createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true }))
    await link(unfinished, path).catch((fault) => {
      throw fault.code === 'EEXIST' ? taken(path) : fault
    })
  } finally {
    await rm(unfinished, { force: true })
  }
  await flush(dirname(path))
}

async function flush(folder: string): Promise<void> {
  await using handle = await open(folder, 'r')
  await handle.sync()
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

function taken(path: string): StartRefused {
  return new StartRefused(`${path} finns redan och har inte rörts. Välj ett annat namn.`)
}
