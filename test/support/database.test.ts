import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { freshDatabase } from './database.ts'

test('a fresh database is migrated, empty and our own', async () => {
  const [one, two] = await Promise.all([freshDatabase(), freshDatabase()])
  await sql`create table only_here (id int)`.execute(one.db)
  await assert.rejects(sql`select * from only_here`.execute(two.db), /does not exist/)
  assert.deepEqual((await sql`select * from installation`.execute(one.db)).rows, [])
  await sql`select graphile_worker.add_job('x')`.execute(two.db)
  await Promise.all([one.close(), two.close()])
})
