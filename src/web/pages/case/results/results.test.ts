import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { aRunningEconomy } from '../../../../../test/support/journey-economy.ts'

describe('the goals of a partnership', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2027-12-01T09:00:00Z' })
    number = (await aRunningEconomy(app)).number
  })
  after(() => app.close())

  const page = async (who: Who) => (await app.as(who)).get(`/arende/${number}/resultat`)
  const form = async (who: Who) => (await page(who)).follow('Skriv ett värde: Unga en vanlig kväll')

  test('get values over time from both sides, and every version is kept', async () => {
    await (await form('chair')).submit('Spara värdet', { on: '2027-10-01', value: '18' })
    await (await form('staff')).submit('Spara värdet', { on: '2027-11-01', value: '26,5' })
    const kept = await (await form('staff')).submit('Spara värdet', { on: '2027-10-01', value: '19' })
    assert.match(kept.text, /från 19 till 26,5/)
    const { text } = await form('chair')
    assert.match(text, /2027-10-01: 19.*2027-10-01: 18/s)
  })

  test('show no value that counts one to four people', async () => {
    const kept = await (await form('chair')).submit('Spara värdet', { on: '2027-09-15', value: '3' })
    assert.match(kept.text, /2027-09-15.*dolt/s)
    assert.match((await form('chair')).text, /2027-09-15: dolt/)
    const share = await form('chair')
    assert.match(
      (await share.submit('Spara värdet', { on: '2027-09-16', value: '3,5', countsPeople: [] })).text,
      /3,5/,
    )
  })

  test('keep what was typed when the value or the day is wrong', async () => {
    const back = await (await form('staff')).submit('Spara värdet', { on: '2027-10-01', value: 'många' })
    assert.match(back.problems.join(), /40 eller 62,5/)
    assert.equal(back.valueOf('value'), 'många')
    const later = await back.submit('Spara värdet', { on: '2027-12-02', value: '40' })
    assert.match(later.problems.join(), /har inte varit än/)
    const today = await later.submit('Spara värdet', { on: '2027-12-01' })
    assert.match(today.flash ?? '', /Sparat/)
    const early = await (await form('staff')).submit('Spara värdet', { on: '2027-08-31', value: '4' })
    assert.match(early.problems.join(), /före överenskommelsens första dag/)
  })

  test('are not overwritten by somebody who has not seen the value', async () => {
    const first = await form('chair')
    await (await form('staff')).submit('Spara värdet', { on: '2027-10-15', value: '30' })
    const late = await first.submit('Spara värdet', { on: '2027-10-15', value: '31' })
    assert.match(late.problems.join(), /under tiden/)
  })

  test('show how far the activities have come', async () => {
    const activity = await (await page('representative')).follow('Ändra Läxhjälp')
    const none = await activity.submit('Spara läget', {})
    assert.match(none.problems.join(), /Välj ett läge/)
    const kept = await none.submit('Spara läget', { state: 'going', note: 'Varje tisdag.' })
    assert.match(kept.text, /Läxhjälp.*pågår.*Varje tisdag/s)
  })

  test('are read by all who share the case and written by those who work with it', async () => {
    const { address } = await form('chair')
    assert.doesNotMatch((await page('auditor')).text, /Skriv ett värde/)
    assert.equal((await (await app.as('auditor')).get(address)).status, 404)
    assert.equal((await page('founder')).status, 404)
  })
})
