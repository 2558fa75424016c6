import { join } from 'node:path'
import pg from 'pg'
import { diskFiles } from '../outside/files/disk.ts'
import type { FileStore } from '../outside/files/port.ts'
import { bringBack, readManifest } from '../store/backup/bring-back.ts'
import type { Manifest } from '../store/backup/manifest.ts'
import { migrate } from '../store/postgres/migrate.ts'
import { readMigrations } from '../store/postgres/migrations.ts'
import { plainPool } from '../store/postgres/open-database.ts'
import { purposeOf } from '../store/postgres/purpose.ts'
import { StartRefused } from '../store/postgres/start-refused.ts'
import { openZip } from './backup/open-zip.ts'
import { run as verify } from './verify.ts'
import { withServer } from './with-database.ts'

/** `handslag restore FILE`: brings a backup back into an empty database, and then walks every journal. */
export async function run(args: readonly string[]): Promise<number> {
  const [path, ...others] = args
  if (path === undefined || others.length > 0) {
    process.stderr.write('Skriv: handslag restore FIL.zip\n')
    return 2
  }
  const contents = await withServer(({ url, varDir }) =>
    restoreBackup({ url, path, files: diskFiles(join(varDir, 'files')) }),
  )
  process.stderr.write(
    `Klart: ${contents.tables.length} tabeller och ${contents.files.length} filer, som de var ${contents.madeAt}.\n`,
  )
  return verify([])
}

export type Restoring = { url: string; path: string; files: Pick<FileStore, 'put'> }

/**
 * Brings back what `writeBackup` wrote, also when an older Handslag wrote it. All of it or nothing: refuses a
 * database that is not empty, a file that is not whole, and what a newer Handslag has written.
 */
export async function restoreBackup({ url, path, files }: Restoring): Promise<Manifest> {
  await demandEmpty(url)
  const parts = openZip(path)
  const first = await parts.next().catch(() => null)
  const contents = first?.value ? await readManifest(first.value).catch(() => null) : null
  if (contents === null) throw new StartRefused(`${path} finns inte eller är ingen hel säkerhetskopia.`)
  await demandKnown(contents)
  await migrate(url, { upTo: contents.migrations.at(-1)?.name })
  await bringAll({ url, path, files }, { contents, parts })
  await migrate(url)
  return contents
}

async function bringAll(
  { url, path, files }: Restoring,
  backup: Parameters<typeof bringBack>[2],
): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await bringBack(client, files, backup)
  } catch (error) {
    throw new StartRefused(
      `${path} gick inte att läsa tillbaka, och inget har skrivits: ${error instanceof Error ? error.message : error}`,
    )
  } finally {
    await client.end()
  }
}

async function demandEmpty(url: string): Promise<void> {
  const pool = plainPool(url, { max: 1 })
  try {
    if ((await purposeOf(pool)) === 'empty') return
    throw new StartRefused(
      'En säkerhetskopia läses bara tillbaka i en tom databas. Den här innehåller annat och har inte rörts.',
    )
  } finally {
    await pool.end()
  }
}

/** The tables are built as they were when the backup was made: this program must know each step on the way there. */
async function demandKnown({ migrations }: Manifest): Promise<void> {
  const ours = await readMigrations()
  const known = migrations.every(({ name, digest }, index) => {
    const own = ours[index]
    return own?.name === name && own.digest === digest
  })
  if (!known)
    throw new StartRefused('Säkerhetskopian är gjord av ett nyare Handslag. Läs tillbaka den med det.')
}
