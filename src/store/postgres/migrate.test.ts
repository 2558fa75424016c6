import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { emptyDatabase } from '../../../test/support/database.ts'
import { migrate } from './migrate.ts'

describe('migrations', () => {
  let folder: string
  let database: Awaited<ReturnType<typeof emptyDatabase>>
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'handslag-migrations-'))
    database = await emptyDatabase()
    await write('1.sql', 'create table one (id int)')
  })
  afterEach(async () => {
    await database.close()
    await rm(folder, { recursive: true })
  })

  test('run once each, in the order of their names', async () => {
    await write('2.sql', 'alter table one add column more int')
    assert.deepEqual(await migrate(database.url, { folder }), ['1.sql', '2.sql'])
    assert.deepEqual(await migrate(database.url, { folder }), [])
  })

  test('alter a table whose rows they have just changed, when a trigger of it waits for the end', async () => {
    await write(
      '2.sql',
      `insert into one values (1);
      create function note() returns trigger language plpgsql as $$ begin return null; end $$;
      create constraint trigger note after update on one deferrable initially deferred for each row execute function note()`,
    )
    await write('3.sql', 'update one set id = 2; alter table one add column more int')
    assert.deepEqual(await migrate(database.url, { folder }), ['1.sql', '2.sql', '3.sql'])
  })

  test('stop at the one that was wished for', async () => {
    await write('2.sql', 'alter table one add column more int')
    assert.deepEqual(await migrate(database.url, { folder, upTo: '1.sql' }), ['1.sql'])
    assert.deepEqual(await migrate(database.url, { folder }), ['2.sql'])
  })

  test('run once when several processes start at the same time', async () => {
    const ran = await Promise.all([1, 2, 3].map(() => migrate(database.url, { folder })))
    assert.deepEqual(ran.flat(), ['1.sql'])
  })

  test('leave nothing behind when one fails, and go on from there when it is mended', async () => {
    await write('2.sql', 'create table two (id int); select nonsense')
    await assert.rejects(migrate(database.url, { folder }), /2\.sql failed: column "nonsense" does not exist/)
    await write('2.sql', 'create table two (id int)')
    assert.deepEqual(await migrate(database.url, { folder }), ['2.sql'])
  })

  test('refuse one that was changed after it ran', async () => {
    await migrate(database.url, { folder })
    await write('1.sql', 'create table one (id bigint)')
    await assert.rejects(migrate(database.url, { folder }), {
      name: 'StartRefused',
      message: /1\.sql har ändrats/,
    })
  })

  test('refuse a database that a newer Handslag has migrated', async () => {
    await migrate(database.url, { folder })
    await rm(join(folder, '1.sql'))
    await assert.rejects(migrate(database.url, { folder }), {
      name: 'StartRefused',
      message: /nyare än programmet/,
    })
  })

  function write(name: string, sql: string): Promise<void> {
    return writeFile(join(folder, name), sql)
  }
})
