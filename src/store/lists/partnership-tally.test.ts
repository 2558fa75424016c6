import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { anApp, type TestApp } from '../../../test/support/app.ts'
import { aCase, actorOf } from '../../../test/support/journey.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { declareConflict } from '../case/case-member.ts'
import { getVisible } from '../case/partnership.ts'
import { sumOf, tallyVisible } from './partnership-tally.ts'

const today = plainDate('2026-11-23')

describe('the counts of a thousand cases', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp()
    number = await aCase(app, { until: 'initiativeReceived' })
    await sql`insert into partnership (id, public_body_id, board_id, number, registry_number, title, rulebook, rulebook_version,
        origin, received_on, received_by_name, status, status_since, waiting_side, waiting_roles)
      select gen_random_uuid(), public_body_id, board_id, number || '-' || many, registry_number || '-' || many, title, rulebook,
        rulebook_version, origin, received_on, received_by_name, status, status_since, waiting_side, waiting_roles
      from partnership, generate_series(1, 1000) many`.execute(app.db)
  })
  after(() => app.close())

  const mineOf = async (who: 'staff' | 'colleague') => {
    const tallies = await tallyVisible(app.db, await actorOf(app, who, today), { today })
    return sumOf(tallies.filter(({ mine }) => mine))
  }

  test('are each their own where somebody may not act: with a conflict of interest, or by four eyes', async () => {
    assert.deepEqual([await mineOf('staff'), await mineOf('colleague')], [1001, 1001])
    const by = await actorOf(app, 'staff', today)
    const { id, lead } = await getVisible(app.db, by, number)
    const conflict = { personId: by.personId, ground: 'Släkt', on: today, at: new Date() }
    await declareConflict(app.db, { partnershipId: id, bodyId: lead.bodyId }, conflict)
    const { personId } = await actorOf(app, 'colleague', today)
    const barred = [`staffUnit@${personId}`]
    await app.db.updateTable('partnership').set({ waiting_barred: barred }).where('id', '<>', id).execute()
    assert.deepEqual([await mineOf('staff'), await mineOf('colleague')], [1000, 1])
  })
})
