import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../test/support/app.ts'
import { actorOf } from '../../test/support/journey.ts'
import { aRunningEconomy } from '../../test/support/journey-economy.ts'
import { aNeighbourInEconomy } from '../../test/support/journey-neighbour.ts'
import { kronor } from '../kernel/money.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { savePaymentPlan } from '../store/agreement/budget.ts'
import { getCaseFile } from '../store/case/case-file.ts'
import { paymentReminders } from './payment-reminders.ts'
import { remindInCases } from './remind-in-cases.ts'

// The board pays 125,000 kr on 15 September and as much on 15 November 2027.
describe('a payment of the plan', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2027-09-01T09:00:00Z' })
    number = (await aRunningEconomy(app)).number
  })
  after(() => app.close())

  const told = async (day: string) => {
    const today = plainDate(day)
    const file = await getCaseFile(app.db, await actorOf(app, 'staff', today), { number, today })
    return paymentReminders(file.history, today)
  }
  const toWhom = async (day: string) => (await told(day)).map(({ due, roles }) => `${due} ${roles}`)

  test('is told to whoever pays a week before its day, and not the day before that', async () => {
    assert.deepEqual(await toWhom('2027-09-07'), [])
    assert.deepEqual(await toWhom('2027-09-08'), ['2027-09-15 staffUnit'])
    assert.deepEqual(await toWhom('2027-09-15'), ['2027-09-15 staffUnit'])
    const [first] = await told('2027-09-08')
    assert.match(first?.task.sv ?? '', /Betala ut 125\s000\skr enligt betalningsplanen/)
  })

  test('is told again the day after it, and then to those above', async () => {
    assert.deepEqual(await toWhom('2027-09-16'), ['2027-09-15 staffUnit'])
    const late = ['staffUnit', 'adminHead', 'director'].map((role) => `2027-09-15 ${role}`)
    assert.deepEqual(await toWhom('2027-09-29'), late)
  })

  test('comes in the daily mail once', async () => {
    const deps = { db: app.db, log: { error: () => {}, info: () => {}, warn: () => {} } }
    for (const day of ['2027-09-08', '2027-09-09'])
      await remindInCases(deps, { today: plainDate(day), now: new Date(`${day}T05:00:00Z`) })
    const kept = await app.db.selectFrom('notice').select('params').where('kind', '=', 'reminder').execute()
    const payments = kept.filter(({ params }) => JSON.stringify(params).includes('betalningsplanen'))
    assert.equal(payments.length, 2, 'one for each of the two at the staff unit')
  })

  test('is told no more once all of it is paid', async () => {
    app.setTime('2027-09-15T09:00:00Z')
    const page = await (await app.as('staff')).get(`/arende/${number}/ekonomi/round-1/utbetalning`)
    const paid = await page.submit('Registrera', { on: '2027-09-15', amount: '125 000', year: '2027' })
    assert.deepEqual(paid.problems, [])
    assert.deepEqual(await toWhom('2027-09-29'), [])
  })

  test('to an organisation that has left is told of for its last day, and for no later one', async () => {
    const { board, neighbour, leave, saving, number: ofThree } = await aNeighbourInEconomy(app)
    const payments = ['2027-11-15', '2027-11-16'].map((on) => ({
      ...{ on: plainDate(on), party: board, receiver: neighbour, amount: kronor(10_000) },
    }))
    assert.ok(await savePaymentPlan(app.db, saving, { payments, basedOn: 1 }))
    await leave('2027-11-16')
    number = ofThree
    assert.deepEqual(await toWhom('2027-11-17'), ['2027-11-15 staffUnit'])
    app.setTime('2027-11-20T09:00:00Z')
    const { text } = await (await app.as('chair')).get(`/arende/${number}/ekonomi`)
    assert.match(
      text,
      /15 november.*inte betalt, dagen har passerat.*16 november.*betalas inte: parten har lämnat/,
    )
    assert.doesNotMatch(text, /skulle ha betalats ut 2027-11-16/)
  })
})
