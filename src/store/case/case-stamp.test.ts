import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { anApp, type TestApp } from '../../../test/support/app.ts'
import { aCase, actorOf } from '../../../test/support/journey.ts'
import { NotFound } from '../../domain/thrown.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { getStamped } from './case-stamp.ts'

const today = plainDate('2026-11-23')

describe('the stamp of a case', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp()
    number = await aCase(app, { until: 'considerationSubmitted', withGuest: true, withCoordinator: true })
  })
  after(() => app.close())

  async function stamp(): Promise<string> {
    return (await getStamped(app.db, await actorOf(app, 'staff', today), number)).stamp
  }

  test('stays while nothing is changed', async () => {
    assert.equal(await stamp(), await stamp())
  })

  test('is another one for each of two cases', async () => {
    const other = await aCase(app, { until: 'initiativeReceived' })
    const actor = await actorOf(app, 'staff', today)
    assert.notEqual((await getStamped(app.db, actor, other)).id, (await getStamped(app.db, actor, number)).id)
  })

  test('is given to nobody who may not see the case', async () => {
    const stranger = await actorOf(app, 'legal', today)
    await assert.rejects(getStamped(app.db, stranger, number), NotFound)
  })

  for (const { what, change } of [
    {
      what: 'an event',
      change: sql`update partnership set last_seq = last_seq where id in (select partnership_id from partnership_party)`,
    },
    { what: 'a party', change: sql`update partnership_party set note = 'ny' where ${ofCase()}` },
    {
      what: 'a person of the case',
      change: sql`update partnership_person set part = part where ${ofCase()}`,
    },
    { what: 'a unit of the case', change: sql`delete from partnership_unit where ${ofCase()}` },
    { what: 'an answer', change: sql`update checklist_answer set ground = 'ny' where ${ofCase()}` },
    { what: 'the name of a party', change: sql`update organisation set name = 'Ny (exempel)'` },
    { what: 'the name of a body', change: sql`update public_body set name = name` },
    { what: 'the name of a person', change: sql`update person set name = 'Ny Person'` },
    { what: 'an assignment in a body', change: sql`update body_membership set until_day = null` },
    { what: 'an assignment in a party', change: sql`update organisation_membership set until_day = null` },
    { what: 'a board meeting', change: sql`update board_meeting set memo_stop = memo_stop` },
  ])
    test(`is changed by ${what}`, async () => {
      const before = await stamp()
      const { numAffectedRows } = await change.execute(app.db)
      assert.ok(Number(numAffectedRows) > 0, 'there is something to change')
      assert.notEqual(await stamp(), before)
    })

  test('is not changed before the transaction ends', async () => {
    const before = await stamp()
    await app.db.transaction().execute(async (trx) => {
      await sql`update partnership_person set part = part where ${ofCase()}`.execute(trx)
      assert.equal(await stamp(), before)
    })
    assert.notEqual(await stamp(), before)
  })
})

function ofCase() {
  return sql`partnership_id in (select id from partnership)`
}
