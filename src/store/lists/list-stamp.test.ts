import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type RawBuilder, sql } from 'kysely'
import { anApp, type TestApp } from '../../../test/support/app.ts'
import { aCase, actorOf } from '../../../test/support/journey.ts'
import { changesSettled, tablesAsked } from '../../../test/support/queries.ts'
import type { Actor } from '../../domain/actor.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { findActor } from '../people/membership.ts'
import { settleChanges, stampOfList } from './list-stamp.ts'
import { listVisible } from './partnership-list.ts'
import { searchVisible } from './partnership-search.ts'
import { tallyVisible } from './partnership-tally.ts'

const today = plainDate('2026-11-23')

/**
 * Whatever changes in these changes `partnership.changed` or leaves a stamp about the body; events come with the first, and so
 * do conflicts of interest and what a body calls its roles.
 */
const noted = [
  'case_event',
  'conflict_of_interest',
  'partnership',
  'partnership_party',
  'partnership_person',
  'partnership_unit',
  'public_body',
  'unit',
]
const readers = ['staff', 'unitHead', 'coordinator', 'chair', 'boardSecretary', 'guest'] as const

describe('the stamp of what somebody may list', () => {
  let app: TestApp
  before(async () => {
    app = await anApp()
    await aCase(app, { until: 'considerationSubmitted', withGuest: true, withCoordinator: true })
    await aCase(app, { until: 'initiativeReceived' })
  })
  after(() => app.close())

  async function reader(who: (typeof readers)[number]): Promise<Actor> {
    if (who !== 'guest') return actorOf(app, who, today)
    return (await findActor(app.db, app.place.guest.staff, { today })) ?? assert.fail('nobody')
  }

  async function stamp(who: (typeof readers)[number] = 'staff'): Promise<string | null> {
    return stampOfList(app.db, await reader(who))
  }

  /** The stamp, whatever other tests are doing on the same server. */
  async function told(who: (typeof readers)[number] = 'staff'): Promise<string> {
    await changesSettled(app.db)
    return (await stamp(who)) ?? assert.fail('cannot be told')
  }

  for (const who of readers)
    test(`is changed by whatever the list of ${who} rests on`, async () => {
      const actor = await reader(who)
      const asked = await tablesAsked(app.db, async (db) => {
        await listVisible(db, actor, { today })
        await tallyVisible(db, actor, { today })
        await searchVisible(db, actor, { today, text: 'kvällar' })
      })
      assert.ok(asked.includes('partnership'))
      assert.deepEqual(
        asked.filter((table) => !noted.includes(table)),
        [],
      )
    })

  test('stays while nothing is changed, and is not the same for all', async () => {
    assert.equal(await told(), await told())
    const all = await Promise.all(readers.map((who) => told(who)))
    assert.equal(new Set(all).size, readers.length)
  })

  const changes: Record<string, RawBuilder<unknown>> = {
    'a case': sql`update partnership set paused = paused`,
    'who takes part': sql`update partnership_person set until_day = until_day`,
    'a party that leaves': sql`delete from partnership_party where side = 'party'`,
    'a unit that is not concerned any more': sql`delete from partnership_unit`,
    'how units belong together': sql`update unit set parent_id = parent_id`,
  }
  for (const [what, change] of Object.entries(changes))
    test(`is changed by ${what}`, async () => {
      const before = await told()
      const { numAffectedRows } = await change.execute(app.db)
      assert.ok(Number(numAffectedRows) > 0, 'there is something to change')
      assert.notEqual(await told(), before)
    })

  test('is changed for a guest body and a party by their own cases', async () => {
    const [guest, party] = [await told('guest'), await told('chair')]
    await aCase(app, { until: 'initiativeReceived', withGuest: true })
    assert.notEqual(await told('guest'), guest)
    assert.notEqual(await told('chair'), party)
  })

  test('is changed for both sides by what a body calls its roles', async () => {
    const before = await Promise.all([told('staff'), told('chair'), told('guest')])
    await sql`update public_body set role_names = '{"staffUnit":{"labelSv":"Kontoret"}}' where id = ${app.place.bodyId}`.execute(
      app.db,
    )
    const now = await Promise.all([told('staff'), told('chair'), told('guest')])
    for (const [index, one] of now.entries()) assert.notEqual(one, before[index], `reader ${index}`)
  })

  test('can be told again after rows have come from a server with more transactions behind it', async () => {
    await sql`alter table partnership disable trigger note_change`.execute(app.db)
    await sql`update partnership set changed = '9999999999'`.execute(app.db)
    await sql`alter table partnership enable trigger note_change`.execute(app.db)
    assert.equal(await stamp(), null)
    await settleChanges(app.db)
    const settled = await told()
    await settleChanges(app.db)
    assert.equal(await told(), settled, 'and is left alone then')
  })

  test('cannot be told while a change that began before the newest is under way', async () => {
    const before = await told()
    const [first, second] = (await app.db.selectFrom('partnership').select('id').limit(2).execute()).map(
      ({ id }) => id,
    )
    const change = (id = '') => sql`update partnership set paused = paused where id = ${id}`
    await app.db.transaction().execute(async (trx) => {
      await change(first).execute(trx)
      assert.equal(await stamp(), before, 'nothing that others see has changed')
      await change(second).execute(app.db)
      assert.equal(await stamp(), null)
    })
    assert.notEqual(await told(), before)
  })
})
