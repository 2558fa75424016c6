import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../test/support/app.ts'
import { aRunningEconomy } from '../../../../test/support/journey-economy.ts'

// The board pays 125,000 kr on 15 September and as much on 15 November 2027.
describe('a payment of the plan, in the to-do list', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2027-09-10T09:00:00Z' })
    await aRunningEconomy(app)
  })
  after(() => app.close())

  const task = 'Betala ut 125\\s000\\skr enligt betalningsplanen'
  const mineOf = async (who: Who) => {
    const { text } = await (await app.as(who)).get('/mitt')
    const [own = '', others = ''] = text.split('Väntar på andra')
    return { own, others: others.split('Nyheter')[0] ?? '' }
  }

  test('is to be done by whoever notes it, and the association sees which day to expect', async () => {
    const staff = await mineOf('staff')
    assert.match(
      staff.own,
      new RegExp(`${task}: Öppna kvällar.*?senast onsdag 15 september 2027, om 5 dagar`),
    )
    for (const who of ['chair', 'coordinator'] as const) {
      const { own, others } = await mineOf(who)
      assert.doesNotMatch(own, new RegExp(task), who)
      assert.match(others, new RegExp(`Stabsenheten: ${task}.*?senast onsdag 15 september 2027`), who)
      assert.doesNotMatch(others, /15 november/, who)
    }
    assert.doesNotMatch((await mineOf('founder')).others, new RegExp(task))
  })

  test('is late the day after, beside the next one, and gone when it is noted as paid', async () => {
    app.setTime('2027-09-16T09:00:00Z')
    const late = await mineOf('staff')
    assert.match(late.own, /Skulle ha varit klart onsdag 15 september 2027/i)
    assert.match(late.own, /senast måndag 15 november 2027/)
    const page = await (await app.as('staff')).get('/mitt')
    const form = await page.follow('Betala ut')
    await form.submit('Registrera utbetalningen', { on: '2027-09-16', amount: '125 000' })
    const { own } = await mineOf('staff')
    assert.doesNotMatch(own, /15 september/)
    assert.match(own, /senast måndag 15 november 2027/)
  })
})
