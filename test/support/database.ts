import { randomBytes } from 'node:crypto'
import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import { otherDatabase } from '../../src/store/postgres/database-url.ts'
import { migrate } from '../../src/store/postgres/migrate.ts'
import { digestOfAll, readMigrations } from '../../src/store/postgres/migrations.ts'
import { withNamedStatements } from '../../src/store/postgres/named-statements.ts'
import { openDatabase, plainPool } from '../../src/store/postgres/open-database.ts'
import type { Schema } from '../../src/store/schema.ts'
import { isRefilled, keepFilling } from './refill.ts'
import { testServerUrl } from './server.ts'

export type FreshDatabase = { db: Kysely<Schema>; url: string; close(): Promise<void> }

/** An empty, migrated database of its own, copied from a template. Call `close` when the test is done. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { template } = await shared()
  return copyOf(template)
}

/** The same with what `fill` puts in, which is done once in each process and copied. Gives what it gave as well. */
export function filledDatabase<Made>(fill: (db: Kysely<Schema>) => Promise<Made>) {
  let filling: Promise<{ name: string; made: Made }> | undefined
  return async (): Promise<FreshDatabase & { made: Made }> => {
    filling ??= fillTemplate(fill)
    const { name, made } = await filling
    return { ...(await copyOf(name)), made: structuredClone(made) }
  }
}

async function fillTemplate<Made>(fill: (db: Kysely<Schema>) => Promise<Made>) {
  const { template } = await shared()
  const { name, url } = await newDatabase(template)
  const db = openDatabase<Schema>(url, { max: 2 })
  const made = await fill(db)
  await keepFilling(db)
  await db.destroy()
  return { name, made }
}

type Copy = FreshDatabase & { isAtRest(): boolean }

/** Copies that tests have left, refilled, by what they are copies of. */
const left = new Map<string, Copy[]>()

/** A new copy, or one that a test has left: making and dropping one takes longer than most tests. */
async function copyOf(template: string): Promise<FreshDatabase> {
  const others = left.get(template) ?? []
  left.set(template, others)
  const copy = others.pop() ?? (await newCopyOf(template))
  let leaving: Promise<void> | undefined
  const leave = async () => {
    if (copy.isAtRest() && (await isRefilled(copy.db))) others.push(copy)
    else await copy.close()
  }
  return {
    db: copy.db,
    url: copy.url,
    close: () => {
      leaving ??= leave()
      return leaving
    },
  }
}

async function newCopyOf(template: string): Promise<Copy> {
  const { url, close } = await newDatabase(template)
  const pool = plainPool(url, { max: 4, idleExit: true })
  const db = new Kysely<Schema>({
    dialect: new PostgresDialect({ pool: withNamedStatements(pool, 2000) }),
  })
  return {
    db,
    url,
    isAtRest: () => !pool.ending && pool.idleCount === pool.totalCount && pool.waitingCount === 0,
    close: () => db.destroy().then(close),
  }
}

/** A database without any table, for tests of the migrations themselves. */
export function emptyDatabase(): Promise<{ url: string; close(): Promise<void> }> {
  return newDatabase('template1')
}

type NewDatabase = { name: string; url: string; close(): Promise<void> }

async function newDatabase(template: string): Promise<NewDatabase> {
  const { admin, url: adminUrl } = await shared()
  const name = `test_${randomBytes(8).toString('hex')}`
  await admin.query(`create database ${name} template ${template} strategy file_copy`)
  const close = async () => {
    await admin.query(`drop database if exists ${name} with (force)`)
  }
  return { name, url: otherDatabase(adminUrl, name), close }
}

type Shared = { admin: pg.Pool; url: string; template: string }

let once: Promise<Shared> | undefined

/** The server and the template, found or made once per process. */
function shared(): Promise<Shared> {
  once ??= prepare()
  return once
}

async function prepare(): Promise<Shared> {
  const url = otherDatabase(await testServerUrl(), 'postgres')
  const admin = plainPool(url, { max: 4, idleExit: true })
  const template = `template_refilled_${digestOfAll(await readMigrations()).slice(0, 16)}`
  await makeTemplate(admin, url, template)
  return { admin, url, template }
}

/** The first process makes the template under another name; the others wait for it. */
async function makeTemplate(admin: pg.Pool, url: string, template: string): Promise<void> {
  const client = await admin.connect()
  try {
    await client.query("select pg_advisory_lock(hashtext('test template'))")
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template])
    if (rowCount === 0) await buildTemplate(client, url, template)
  } finally {
    client.release(true)
  }
}

async function buildTemplate(client: pg.PoolClient, url: string, template: string): Promise<void> {
  const unfinished = `unfinished_${template}`
  await client.query(`drop database if exists ${unfinished} with (force)`)
  await client.query(`create database ${unfinished}`)
  await migrate(otherDatabase(url, unfinished))
  const db = openDatabase(otherDatabase(url, unfinished), { max: 1 })
  await keepFilling(db)
  await db.destroy()
  await client.query(`alter database ${unfinished} rename to ${template}`)
}
