import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../test/support/app.ts'
import { actorOf } from '../../../test/support/journey.ts'
import { aBoardCase } from '../../../test/support/journey-board.ts'
import { aRunningEconomy } from '../../../test/support/journey-economy.ts'
import type { Partnership } from '../../domain/partnership.ts'
import { totalId } from '../../domain/suppression.ts'
import { kronor } from '../../kernel/money.ts'
import { addDays, type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { getCaseFile } from '../case/case-file.ts'
import { checkOut, giveBack } from './agreement-checkout.ts'
import { listStatedContributions, saveContributions } from './contribution.ts'
import { contributionsGiven, economyOf, listSignedAgreements } from './economy.ts'
import { addFundMovement, listFundMovements, withdrawFundMovement } from './fund-movement.ts'
import { resultsOf, saveActivityState, saveValue } from './indicator.ts'
import { saveOutcomes } from './outcome.ts'
import { saveCounts, saveSetup, statisticsOf } from './statistic.ts'

describe('what a partnership in force has come to', () => {
  let app: TestApp
  let partnership: Partnership
  let board: string
  let association: string
  const day = plainDate('2027-12-01')
  const at = new Date('2027-12-01T09:00:00Z')

  before(async () => {
    app = await anApp({ at: '2027-12-01T09:00:00Z' })
    const running = await aRunningEconomy(app)
    ;({ board, association } = running)
    const by = await actorOf(app, 'staff', day)
    partnership = (await getCaseFile(app.db, by, { number: running.number, today: day })).partnership
  })
  after(() => app.close())

  const writing = async () => {
    const [agreement] = await listSignedAgreements(app.db, partnership.id)
    assert.ok(agreement)
    const { personId: by } = await actorOf(app, 'staff', day)
    const of = { agreementId: agreement.id, partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
    return { ...of, by, at, represents: 'Järva' }
  }

  const leaves = async (until: PlainDate | null) => {
    const leaving = app.db.updateTable('partnership_party').where('id', '=', association)
    await leaving.set({ until_day: until }).execute()
  }

  test('begins with the budget of its years, and nothing spent', async () => {
    const [first, ...others] = await economyOf(app.db, partnership.id)
    assert.deepEqual(first?.years, [2027, 2028, 2029, 2030])
    assert.equal(others.length, 0)
    assert.equal(first?.economy.years[0]?.budget, kronor(310_000))
    assert.equal(first?.economy.years[0]?.outcome, null)
    assert.equal(first?.economy.years[0]?.funds.promised, kronor(250_000))
  })

  test('shows difference, funds and what was given, once they are written', async () => {
    const saving = await writing()
    const place = { party: board, year: 2027 } as const
    const row = (line: 'staff' | 'activities', amount: number) => ({
      place: { of: 'cost', ...place, line, form: 'cash' } as const,
      written: { amount: kronor(amount), hours: null, valuation: '' },
      basedOn: 0,
    })
    assert.ok(await saveOutcomes(app.db, saving, [row('staff', 180_000), row('activities', 55_000)]))
    assert.equal(await saveOutcomes(app.db, saving, [row('staff', 1)]), false)
    const money = { kind: 'paid', party: board, counterparty: association, year: 2027, note: '' } as const
    const on = plainDate('2027-09-15')
    await addFundMovement(app.db, saving, { ...money, on, plannedOn: on, amount: kronor(250_000) })
    const [found] = await economyOf(app.db, partnership.id)
    const year = found?.economy.years[0]
    assert.equal(year?.lines.find(({ line }) => line === 'staff')?.difference, kronor(-20_000))
    assert.equal(year?.funds.used, kronor(235_000))
    assert.equal(year?.funds.unspent, kronor(15_000))
    const given = await contributionsGiven(app.db, partnership.id)
    assert.deepEqual(
      given.map(({ party, kind, given: one }) => [party.id, kind, one]),
      [
        [board, 'cash', null],
        [association, 'premises', null],
      ],
    )
  })

  test('counts a payment that was taken back after an instant as it stood then', async () => {
    const { agreementId, by } = await writing()
    const later = new Date(at.getTime() + 60_000)
    const [paid] = await listFundMovements(app.db, agreementId)
    assert.ok(paid)
    assert.ok(await withdrawFundMovement(app.db, { agreementId, id: paid.id, by, at: later }))
    const counted = async (asOf?: Date) => (await listFundMovements(app.db, agreementId, asOf)).length
    const moments = [new Date(at.getTime() - 1), at, new Date(later.getTime() - 1), later, undefined]
    assert.deepEqual(await Promise.all(moments.map(counted)), [0, 1, 1, 0, 0])
  })

  test('keeps every value of an indicator, and hides few people', async () => {
    const saving = await writing()
    const value = { indicator: 'i1', on: day, countsPeople: true, note: '' }
    assert.ok(await saveValue(app.db, saving, { ...value, value: 18, basedOn: 0 }))
    assert.equal(await saveValue(app.db, saving, { ...value, value: 7, basedOn: 0 }), false)
    assert.ok(await saveValue(app.db, saving, { ...value, value: 3, basedOn: 1 }))
    const state = { goal: 'g1', activity: 'Läxhjälp', state: 'going', note: '', basedOn: 0 } as const
    assert.ok(await saveActivityState(app.db, saving, state))
    const [goal] = (await resultsOf(app.db, partnership.id))[0]?.goals ?? []
    assert.deepEqual(
      goal?.indicators[0]?.values.map(({ value: shown, version }) => [shown, version]),
      [['hidden', 2]],
    )
    assert.deepEqual(
      goal?.activities.map(({ state: now }) => now),
      [null, 'going'],
    )
  })

  test('lets no small count out of the store', async () => {
    const saving = await writing()
    const groups = ['Flickor', 'Pojkar', 'Annat'].map((name) => ({ id: name, name }))
    const setup = { groups, sumGroups: true, sumPeriods: true, samePeople: [] }
    assert.ok(await saveSetup(app.db, saving, { statistic: 's1', setup, basedOn: 0 }))
    const period = plainDate('2027-10-01')
    const counts = [3, 17, 25].map((count, index) => ({
      statistic: 's1',
      group: groups[index]?.id ?? '',
      period,
      count,
      basedOn: 0,
    }))
    assert.ok(await saveCounts(app.db, saving, counts))
    assert.equal(await saveCounts(app.db, saving, counts), false)
    const [found] = await statisticsOf(app.db, partnership.id)
    const shown = [...groups.map(({ id }) => id), totalId].map((group) => found?.table.shown(group, period))
    assert.deepEqual(shown, ['hidden', 'hidden', 25, 45])
    assert.doesNotMatch(JSON.stringify(found), /"count":3|:17/)
    const unsummed = { ...setup, sumGroups: false }
    assert.ok(await saveSetup(app.db, saving, { statistic: 's1', setup: unsummed, basedOn: 1 }))
    const [apart] = await statisticsOf(app.db, partnership.id)
    assert.deepEqual(apart?.table.rows, ['Flickor', 'Pojkar', 'Annat'])
  })

  test('has sections that one person holds at a time, for a quarter of an hour after they last wrote', async () => {
    const { agreementId, partnershipId, bodyId, by } = await writing()
    const { chair } = app.place.members
    const hold = (person: typeof by, minute: number) => {
      const when = new Date(at.getTime() + minute * 60_000)
      return checkOut(app.db, { agreementId, partnershipId, bodyId, section: 'need', by: person, at: when })
    }
    assert.deepEqual([await hold(by, 0), await hold(chair, 14), await hold(by, 5)], [true, false, true])
    assert.deepEqual([await hold(chair, 19), await hold(chair, 20), await hold(by, 21)], [false, true, false])
    await giveBack(app.db, { agreementId, section: 'need', by })
    assert.equal(await hold(by, 22), false)
    await giveBack(app.db, { agreementId, section: 'need', by: chair })
    assert.equal(await hold(by, 23), true)
  })

  test('leaves out of the text at an instant what a party puts in that had left by that day', async () => {
    const { agreementId } = await writing()
    const from = async (asOf?: Date) =>
      (await listStatedContributions(app.db, agreementId, asOf)).some(({ party }) => party.id === association)
    await leaves(day)
    const moments = [new Date('2027-11-30T22:59:00Z'), new Date('2027-11-30T23:00:00Z'), undefined]
    assert.deepEqual(await Promise.all(moments.map(from)), [true, false, false])
    await leaves(null)
  })

  test('keeps what a party promised to the end of the year that it left in', async () => {
    const saving = await writing()
    const next = { party: association, year: 2028, kind: 'premises', hours: null, valuation: '' } as const
    await saveContributions(app.db, saving, [{ ...next, amount: kronor(40_000), basedOn: 0 }])
    const promised = async (until: PlainDate) => {
      await leaves(until)
      const [all] = await economyOf(app.db, partnership.id)
      const own = all?.budget.shares.find(({ party }) => party.id === association)
      return [own?.party.leftOn, own?.total, all?.budget.contributed]
    }
    const [lastDay, dayAfter] = [plainDate('2027-12-31'), plainDate('2028-01-01')]
    assert.deepEqual(await promised(dayAfter), [lastDay, kronor(60_000), kronor(310_000)])
    assert.deepEqual(await promised(addDays(dayAfter, 1)), [dayAfter, kronor(100_000), kronor(350_000)])
    await leaves(null)
  })

  test('has nothing of a party that left before everybody had signed', async () => {
    await leaves(plainDate('2020-01-01'))
    const [all] = await economyOf(app.db, partnership.id)
    assert.ok(all?.budget.parties.every(({ id }) => id !== association))
    await leaves(null)
  })

  test('is nothing for a case whose agreement is not signed', async () => {
    const number = await aBoardCase(app, { until: 'boardApproved' })
    const by = await actorOf(app, 'staff', day)
    const file = await getCaseFile(app.db, by, { number, today: day })
    assert.deepEqual(await economyOf(app.db, file.partnership.id), [])
  })
})
