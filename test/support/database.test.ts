import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { filledDatabase, freshDatabase } from './database.ts'

test('a fresh database is migrated, empty and our own', async () => {
  const [one, two] = await Promise.all([freshDatabase(), freshDatabase()])
  await sql`create table only_here (id int)`.execute(one.db)
  await assert.rejects(sql`select * from only_here`.execute(two.db), /does not exist/)
  assert.deepEqual((await sql`select * from installation`.execute(one.db)).rows, [])
  await sql`select graphile_worker.add_job('x')`.execute(two.db)
  await Promise.all([one.close(), two.close()])
})

const asMade = filledDatabase(async (db) => {
  await sql`create table kept (id int generated always as identity, word text, twice text generated always as (word || word))`.execute(
    db,
  )
  await sql`insert into kept (word) values ('one'), ('two')`.execute(db)
})

test('a database that a test has left is as full as it was made', async () => {
  const first = await asMade()
  await sql`delete from kept where id = 1`.execute(first.db)
  await sql`insert into kept (word) values ('three')`.execute(first.db)
  await sql`select graphile_worker.add_job('x')`.execute(first.db)
  await first.close()
  await first.close()
  const [second, third] = [await asMade(), await asMade()]
  assert.deepEqual([second.url === first.url, third.url === first.url], [true, false])
  await sql`insert into kept (word) values ('four')`.execute(second.db)
  const { rows } = await sql<{ row: string }>`select concat(id, ' ', twice) as row from kept`.execute(
    second.db,
  )
  assert.deepEqual(
    rows.map(({ row }) => row),
    ['1 oneone', '2 twotwo', '3 fourfour'],
  )
  assert.deepEqual((await sql`select * from graphile_worker.jobs`.execute(second.db)).rows, [])
  await Promise.all([second.close(), third.close()])
})

test('a database whose tables a test has changed is not used again', async () => {
  const first = await asMade()
  await sql`alter table kept disable trigger all`.execute(first.db)
  await sql`create index on kept (word)`.execute(first.db)
  await first.close()
  const second = await asMade()
  assert.notEqual(second.url, first.url)
  await second.close()
})
