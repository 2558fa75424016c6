import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../test/support/app.ts'
import { aCase } from '../../../../test/support/journey.ts'

describe('what an administration calls its roles', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2026-11-23T09:00:00Z' })
    number = await aCase(app, { until: 'firstMeetingHeld' })
  })
  after(() => app.close())

  const office = {
    labelSv: 'Partnerskapskontoret',
    definiteSv: 'partnerskapskontoret',
    labelEn: 'Partnership office',
    definiteEn: 'the partnership office',
    reason: 'Nämnden har gett enheten ett nytt namn.',
  }

  async function open(who: Who, address = '/roll-staffUnit') {
    return (await app.as(who)).get(`/forvaltning${address}`)
  }

  async function text(who: Who, address: string) {
    return (await (await app.as(who)).get(address)).text
  }

  async function inEnglish(who: Who, address: string) {
    const browser = await app.as(who)
    await (await browser.get('/mitt')).submit('In English')
    return (await browser.get(address)).text
  }

  test('is for the body’s own side, and for those who lead the process', async () => {
    assert.match(await text('admin', '/forvaltning'), /Vad rollerna heter.*Stabsenheten\s*Oförändrad/s)
    for (const address of ['/roll-partyRep', '/roll-system', '/roll-nobody'])
      assert.equal((await open('admin', address)).status, 404, address)
    for (const who of ['unitHead', 'chair'] as const) assert.equal((await open(who)).status, 404, who)
    assert.doesNotMatch((await open('auditor')).text, /Spara utkastet/)
  })

  test('says what is wrong and keeps what was typed', async () => {
    const wrong = await (await open('admin')).submit('Spara utkastet', { ...office, labelSv: 'Kontoret {x}' })
    assert.match(wrong.problems.join(), /\{x\} går inte att fylla i här/)
    assert.equal(wrong.valueOf('definiteSv'), 'partnerskapskontoret')
    const long = await (await open('admin')).submit('Spara utkastet', { ...office, labelSv: 'x'.repeat(121) })
    assert.match(long.problems.join(), /högst 120 tecken/)
    const silent = await (await open('admin')).submit('Spara utkastet', { ...office, reason: '' })
    assert.match(silent.problems.join(), /Skriv varför/)
  })

  test('is read in the sentences of the rulebook before it is used', async () => {
    const draft = await (await open('admin')).submit('Spara utkastet', office)
    const preview = await draft.follow('Se hur det blir')
    assert.match(preview.text, /, partnerskapskontoret/)
    assert.match(preview.text, /Partnerskapskontoret sammanfattar.*[Tt]he partnership office/s)
    assert.doesNotMatch(preview.text, /[Ss]tabsenheten (s|k|h)/)
    assert.match(await text('chair', `/arende/${number}`), /stabsenheten/i, 'nothing is changed yet')
  })

  test('is what both sides read from the day it is used, in both languages', async () => {
    await text('director', '/arenden')
    await (await open('colleague')).submit('Ta i bruk')
    for (const who of ['chair', 'staff'] as const) {
      assert.match(await text(who, `/arende/${number}`), /partnerskapskontoret/i, who)
      assert.doesNotMatch(await text(who, `/arende/${number}`), /Nu väntar vi på stabsenheten/i, who)
    }
    assert.match(await text('director', '/arenden'), /Partnerskapskontoret/)
    const list = await (await app.as('staff')).get('/arenden')
    assert.match(list.html, /, partnerskapskontoret, Järva/)
    assert.match(await text('admin', '/forvaltning/personer'), /partnerskapskontoret/)
    assert.match(await inEnglish('chair', `/arende/${number}`), /partnership office/i)
  })

  test('stays in the history, and goes back to the rulebook’s own', async () => {
    const page = await open('adminHead')
    assert.match(page.text, /Historik.*Skäl: Nämnden har gett enheten ett nytt namn/s)
    const back = await page.submit('Skriv ett utkast av den här: Som i regelboken')
    await back.submit('Ta i bruk')
    assert.match(await text('director', '/arenden'), /Stabsenheten/)
    assert.doesNotMatch((await (await app.as('staff')).get('/arenden')).html, /partnerskapskontoret/)
  })
})
