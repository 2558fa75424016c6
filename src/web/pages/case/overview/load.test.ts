import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { anApp } from '../../../../../test/support/app.ts'
import { aCase, actorOf } from '../../../../../test/support/journey.ts'
import { tablesAsked } from '../../../../../test/support/queries.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import type { Db } from '../../../../store/db.ts'
import { overviewOf } from './load.ts'

const today = plainDate('2026-11-23')

/** Changed with an event only, which changes the row of the case itself; a version of a rulebook is never changed. */
const withEvents = [
  'case_event',
  'case_event_content',
  'document',
  'partnership',
  'registry_case',
  'registry_entry',
  'rulebook_version',
]

test('the case page rests on nothing that changes without an event and leaves no stamp', async () => {
  const app = await anApp()
  const number = await aCase(app, { until: 'considerationSubmitted', withGuest: true, withCoordinator: true })
  for (const who of ['staff', 'chair', 'coordinator', 'politician'] as const) {
    const actor = await actorOf(app, who, today)
    const asked = await tablesAsked(app.db, (db) => overviewOf(db, { actor, today }, number))
    assert.ok(asked.length > 20, `${asked.length} tables`)
    const stamped = await stampedTables(app.db)
    assert.deepEqual(
      asked.filter((table) => !stamped.includes(table) && !withEvents.includes(table)),
      [],
      who,
    )
  }
  await app.close()
})

async function stampedTables(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select tgrelid::regclass::text as name from pg_trigger where tgname in ('stamp_change', 'note_change')`.execute(
    db,
  )
  return rows.map(({ name }) => name)
}
