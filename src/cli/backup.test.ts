import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, before, describe, test } from 'node:test'
import { type Kysely, sql } from 'kysely'
import { openTestCase } from '../../test/support/cases.ts'
import { emptyDatabase, freshDatabase } from '../../test/support/database.ts'
import { addPlaces } from '../../test/support/places.ts'
import { memoryFiles } from '../outside/files/memory.ts'
import type { FileStore } from '../outside/files/port.ts'
import { verifyAll } from '../store/case/verify.ts'
import { addJob } from '../store/orders/job.ts'
import { addFile } from '../store/papers/file.ts'
import { migrate } from '../store/postgres/migrate.ts'
import { readMigrations } from '../store/postgres/migrations.ts'
import { openDatabase } from '../store/postgres/open-database.ts'
import type { Schema } from '../store/schema.ts'
import { writeBackup } from './backup.ts'
import { restoreBackup } from './restore.ts'

const now = new Date('2026-11-22T01:00:00Z')
/** Where the check value of a file stands in the list at the end of a zip. */
const sumBeforeName = 30

describe('a backup', () => {
  let folder: string
  let source: Awaited<ReturnType<typeof freshDatabase>>
  const files = memoryFiles()
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'handslag-backup-'))
    source = await freshDatabase()
    const places = await addPlaces(source.db)
    await openTestCase(source.db, places)
    await addFile(source.db, {
      ...(await files.put(Readable.from(['stadgar']))),
      name: 'stadgar.txt',
      mediaType: 'text/plain',
      from: null,
    })
    await addJob(source.db, 'cleanUp', {}, { key: 'waits', runAt: new Date('2031-03-04T05:06:07Z') })
    await addRegisterName(source.db, 'ungas-vag')
    await writeBackup({ url: source.url, files, path: join(folder, 'whole.zip'), now })
  })
  after(async () => {
    await source.close()
    await rm(folder, { recursive: true })
  })

  test('comes back row for row, with journals that hold and files that are there', async () => {
    await restored('whole.zip', async ({ db, url, filesThere }) => {
      assert.deepEqual(await everyRow(db), await everyRow(source.db))
      assert.deepEqual(await verifyAll(db, filesThere), {
        cases: 1,
        events: 1,
        disposed: 0,
        unbound: 0,
        requests: 0,
        unlinked: 0,
        breaks: [],
      })
      assert.deepEqual(await foreignKeys(db), await foreignKeys(source.db))
      assert.deepEqual(await waitingJobs(db), [
        { name: 'cleanUp', key: 'waits', runAt: '2031-03-04T05:06:07.000Z' },
      ])
      assert.equal(await addRegisterName(db, 'en-till'), 2, 'the counter goes on')
      const again = restoreBackup({ url, path: join(folder, 'whole.zip'), files: filesThere })
      await assert.rejects(again, /bara tillbaka i en tom databas/)
    })
  })

  /** Restores into a database of its own, lets the work see it, and takes it away again. */
  async function restored(name: string, work: (at: Restored) => Promise<void>) {
    const target = await emptyDatabase()
    const db = openDatabase<Schema>(target.url)
    const filesThere = memoryFiles()
    try {
      await restoreBackup({ url: target.url, path: join(folder, name), files: filesThere })
      await work({ db, url: target.url, filesThere })
    } finally {
      await db.destroy()
      await target.close()
    }
  }

  test('that is cut off, or has another byte in it, writes nothing', async () => {
    const whole = await readFile(join(folder, 'whole.zip'))
    const at = whole.indexOf('tables/partnership.copy') + 60
    const changed = Buffer.from(whole)
    changed.writeUInt8((changed.readUInt8(at) + 1) % 256, at)
    await writeFile(join(folder, 'cut.zip'), whole.subarray(0, whole.length - 500))
    await writeFile(join(folder, 'changed.zip'), changed)
    const listedAgain = whole.lastIndexOf('tables/partnership.copy')
    const otherSum = Buffer.from(whole)
    otherSum.writeUInt8(
      (otherSum.readUInt8(listedAgain - sumBeforeName) + 1) % 256,
      listedAgain - sumBeforeName,
    )
    await writeFile(join(folder, 'otherSum.zip'), otherSum)
    const nothing = async () => assert.fail('It was restored')
    await assert.rejects(restored('cut.zip', nothing), /ingen hel säkerhetskopia/)
    await assert.rejects(restored('changed.zip', nothing), /inget har skrivits/)
    await assert.rejects(restored('otherSum.zip', nothing), /inget har skrivits.*partnership\.copy är skadad/)
  })

  test('takes no name that is taken, and leaves no half of a file', async () => {
    const taken = writeBackup({ url: source.url, files, path: join(folder, 'whole.zip'), now })
    await assert.rejects(taken, /finns redan/)
    const lacking = writeBackup({ url: source.url, files: memoryFiles(), path: join(folder, 'x.zip'), now })
    await assert.rejects(lacking)
    assert.ok((await readdir(folder)).every((name) => !name.startsWith('x.zip')))
  })

  test('of older tables is brought up to the code', async () => {
    const old = await emptyDatabase()
    const upTo = (await readMigrations()).at(-2)?.name
    await migrate(old.url, { upTo })
    await writeBackup({ url: old.url, files, path: join(folder, 'old.zip'), now })
    await old.close()
    await restored('old.zip', async ({ db }) => {
      const { rows } = await sql<{ name: string }>`select name from schema_migration order by 1`.execute(db)
      assert.deepEqual(
        rows.map(({ name }) => name),
        (await readMigrations()).map(({ name }) => name),
      )
    })
  })
})

type Restored = { db: Kysely<Schema>; url: string; filesThere: FileStore }

/** Every row of every table, as text and in one order. */
async function everyRow(db: Kysely<Schema>): Promise<Record<string, string[]>> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'schema_migration'
    order by 1`.execute(db)
  const tables: Record<string, string[]> = {}
  for (const { name } of rows) {
    const found = await sql<{
      row: string
    }>`select t::text as row from ${sql.table(name)} t order by 1`.execute(db)
    tables[name] = found.rows.map(({ row }) => row)
  }
  return tables
}

/** An organisation of the register, which the database numbers. */
async function addRegisterName(db: Kysely<Schema>, slug: string): Promise<number> {
  const names = { slug, name: slug, side: 'ideaBased' } as const
  const added = await db
    .insertInto('register_organisation')
    .values(names)
    .returning('n')
    .executeTakeFirstOrThrow()
  return added.n
}

async function foreignKeys(db: Kysely<Schema>): Promise<unknown[]> {
  const { rows } = await sql`
    select conname, pg_get_constraintdef(oid) as said from pg_constraint where contype = 'f' order by 1, 2`.execute(
    db,
  )
  return rows
}

async function waitingJobs(db: Kysely<Schema>): Promise<unknown[]> {
  const { rows } = await sql<{ name: string; key: string; run_at: Date }>`
    select task_identifier as name, key, run_at from graphile_worker.jobs`.execute(db)
  return rows.map(({ name, key, run_at }) => ({ name, key, runAt: new Date(run_at).toISOString() }))
}
