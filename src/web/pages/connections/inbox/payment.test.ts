import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { aRunningEconomy } from '../../../../../test/support/journey-economy.ts'
import { anotherSystem, applyAll } from '../../../../../test/support/other-system.ts'
import { kronor } from '../../../../kernel/money.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { savePaymentPlan } from '../../../../store/agreement/budget.ts'
import { addParty, endParty } from '../../../../store/case/case-member.ts'
import { verifyAll } from '../../../../store/case/verify.ts'

type System = Awaited<ReturnType<typeof anotherSystem>>

describe('a payment, told by the finance system', () => {
  let app: TestApp
  let number: string
  let finance: System
  before(async () => {
    app = await anApp({ at: '2027-09-20T09:00:00Z' })
    number = (await aRunningEconomy(app)).number
    finance = await anotherSystem(app, 'Ekonomisystemet')
  })
  after(() => app.close())

  const paid = (changes = {}) => ({
    ...{ type: 'payment.made', case: number, plannedOn: '2027-09-15', paidOn: '2027-09-16' },
    ...{ amountOre: 10_000_000, reference: 'V-1', ...changes },
  })
  async function refusalOf(changes: object) {
    const { answer } = await finance.tell(paid(changes))
    await applyAll(app)
    const row = app.db
      .selectFrom('inbox_message')
      .select('refusal')
      .where('message_id', '=', String(answer.id))
    return (await row.executeTakeFirst())?.refusal
  }

  test('is noted for the day of the plan, and both sides hear of it and see it', async () => {
    assert.equal((await finance.tell(paid())).status, 202)
    assert.deepEqual(await applyAll(app), ['applied'])
    for (const who of ['chair', 'staffUnit'] as const) {
      const economy = await (await app.as(who)).get(`/arende/${number}/ekonomi`)
      assert.match(economy.text, /100 000 kr.*Ekonomisystemet: V-1/s, who)
      assert.match(
        (await (await app.as(who)).get('/mitt')).text,
        /100 000 kr är registrerat som utbetalt/,
        who,
      )
    }
    const overview = await (await app.as('chair')).get(`/arende/${number}`)
    assert.match(overview.text, /en planerad utbetalning är gjord.*Ekonomisystemet/s)
    assert.deepEqual((await verifyAll(app.db)).breaks, [])
  })

  test('is not noted twice, nor more than what is planned, but what is left is', async () => {
    assert.equal(await refusalOf({}), 'referenceKnown')
    assert.equal(await refusalOf({ reference: 'V-2' }), 'moreThanPlanned')
    assert.equal(await refusalOf({ reference: 'V-2', amountOre: 2_500_000 }), null)
    assert.equal(await refusalOf({ reference: 'V-2', plannedOn: '2027-11-15' }), 'referenceKnown')
  })

  test('is not noted on a day without a planned payment, or that has not come', async () => {
    assert.equal(await refusalOf({ reference: 'V-3', plannedOn: '2027-10-15' }), 'notPlanned')
    assert.equal(await refusalOf({ reference: 'V-3', paidOn: '2027-09-21' }), 'notComeYet')
  })

  test('is not noted in a case that is not there, or is another body’s', async () => {
    assert.equal(await refusalOf({ reference: 'V-4', case: 'jar-2020-0001' }), 'unknownCase')
    const set = { public_body_id: app.place.guest.bodyId }
    await app.db.updateTable('inbox_key').set(set).where('id', '=', finance.key).execute()
    assert.equal(await refusalOf({ reference: 'V-5' }), 'unknownCase')
  })

  test('is noted for a body that has left only where it owed it before that', async () => {
    await guestThatLeaves('2027-11-15')
    const own = { paidOn: '2027-11-19', amountOre: 1_000_000, reference: 'V-6' }
    assert.equal(await refusalOf({ ...own, plannedOn: '2027-11-15' }), 'hasLeft')
    assert.equal(await refusalOf({ ...own, plannedOn: '2027-11-14' }), null)
  })

  /** A second public party that was to pay on 14 and 15 November, whose finance system now tells. */
  async function guestThatLeaves(until: string): Promise<void> {
    const { bodyId } = app.place.guest
    const agreement = await app.db
      .selectFrom('agreement')
      .select(['id', 'partnership_id as partnershipId', 'public_body_id as lead'])
      .executeTakeFirstOrThrow()
    const which = { partnershipId: agreement.partnershipId, bodyId: agreement.lead }
    await addParty(app.db, which, {
      side: 'public',
      name: 'Gästen',
      bodyId,
      lead: false,
      from: plainDate('2027-09-01'),
    })
    const party = await app.db
      .selectFrom('partnership_party')
      .select('id')
      .where('body_id', '=', bodyId)
      .executeTakeFirstOrThrow()
    const payments = ['2027-11-14', '2027-11-15'].map((on) => ({
      on: plainDate(on),
      party: party.id,
      amount: kronor(10_000),
    }))
    const by = app.place.officials.staff
    const saving = { ...which, agreementId: agreement.id, by, at: new Date('2027-09-21T09:00:00Z') }
    assert.ok(await savePaymentPlan(app.db, saving, { payments, basedOn: 1 }))
    await endParty(app.db, which, { partyId: party.id, until: plainDate(until) })
    await app.db
      .updateTable('inbox_key')
      .set({ public_body_id: bodyId })
      .where('id', '=', finance.key)
      .execute()
    app.setTime('2027-11-20T09:00:00Z')
  }
})
