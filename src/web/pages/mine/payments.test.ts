import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../test/support/app.ts'
import { takeAnyway } from '../../../../test/support/journey-board.ts'
import { aRunningEconomy } from '../../../../test/support/journey-economy.ts'
import { recountDays } from '../../../jobs/recount-days.ts'
import { plainDate } from '../../../kernel/plain-date.ts'

// The board pays 125,000 kr on 15 September and as much on 15 November 2027.
describe('a payment of the plan, in the to-do list', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2027-09-10T09:00:00Z' })
    number = (await aRunningEconomy(app)).number
    const on = plainDate('2027-09-02')
    await takeAnyway(app, number, { step: 'register-aid', by: 'staff', on, content: { reference: 'R-1' } })
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

  const caseIn = async (who: Who) => {
    const client = await app.as(who)
    const rows = [...(await client.get('/arenden')).document.querySelectorAll('tbody tr')]
    return {
      line: rows.map(({ textContent }) => textContent).find((text) => text?.includes(number)) ?? '',
      page: (await client.get(`/arende/${number}`)).text,
    }
  }
  const recountOn = async (day: string) => {
    app.setTime(`${day}T09:00:00Z`)
    const log = { info: () => {}, warn: () => {}, error: assert.fail }
    await recountDays({}, { db: app.db, log, clock: () => new Date(`${day}T03:00:00Z`) })
  }

  test('says the same in the list and on the case, to both sides, the day before it, that day and the day after', async () => {
    for (const [day, tag] of [
      ['2027-09-14', 'Snart'],
      ['2027-09-15', 'Snart'],
      ['2027-09-16', 'Försenat'],
    ] as const) {
      await recountOn(day)
      for (const who of ['staff', 'chair'] as const) {
        const { line, page } = await caseIn(who)
        assert.match(line, new RegExp(`2027-09-15.*${tag}`, 's'), `${day} ${who}`)
        assert.match(page, new RegExp(task), `${day} ${who}`)
      }
    }
    assert.match((await caseIn('chair')).line, /Försenat hos stabsenheten/)
    const late = await (await app.as('chair')).get('/arenden?lage=forsenade')
    assert.match(late.text, new RegExp(number))
  })

  test('stands in the calendar that one subscribes to', async () => {
    const page = await (await (await app.as('staff')).get('/mitt/kalender')).submit('Skapa en kalenderadress')
    const address = page.document.querySelector('code')?.textContent ?? ''
    const feed = await app.another().get(new URL(address).pathname)
    assert.match(feed.html.replaceAll(/\r\n /g, ''), /DTSTART;VALUE=DATE:20270915[\s\S]*Betala ut/)
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
    assert.doesNotMatch((await caseIn('chair')).line, /2027-09-15|Försenat/)
    assert.match(own, /senast måndag 15 november 2027/)
  })
})
