import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { aCase } from '../../../../../test/support/journey.ts'
import { countQueries } from '../../../../../test/support/queries.ts'
import { verifyAll } from '../../../../store/case/verify.ts'

describe('a case in the registry', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2026-11-23T09:00:00Z' })
    number = await aCase(app, { title: 'Öppna kvällar', until: 'firstMeetingHeld' })
  })
  after(() => app.close())

  const open = async (who: Who, below = '') => (await app.as(who)).get(`/arende/${number}${below}`)
  const registry = (who: Who, query = '') => open(who, `/diarium${query}`)

  test('says that the registry is kept here, until the body has chosen another', async () => {
    const page = await registry('registrar')
    assert.match(page.text, /Diariet sköts i Handslag.*JÄR 2026\/0001-1.*Intresseanmälan/s)
    assert.doesNotMatch(page.text, /Skriv in/)
    const chosen = await open('staffUnit', '/diarium')
    assert.ok(chosen.has('a[href="/forvaltning/diarium"]'))
    assert.ok(!page.has('a[href="/forvaltning/diarium"]'))
  })

  test('has another master diary once the body has taken that into use', async () => {
    const setting = await (await app.as('staffUnit')).get('/forvaltning/diarium')
    const wrong = await setting.submit('Spara utkastet', { masterDiary: 'x'.repeat(121) })
    assert.match(wrong.problems.join(), /högst 120 tecken/)
    await setting.submit('Spara utkastet', { masterDiary: 'Platina' })
    await (await (await app.as('director')).get('/forvaltning/diarium')).submit('Ta i bruk')
    const page = await registry('registrar')
    assert.match(
      page.text,
      /Huvuddiariet är Platina.*Handslags nummer är interna.*Nummer i Platina\s*inget än/s,
    )
  })

  test('takes the number of the case from the registrar, and both sides see it', async () => {
    const entering = await (await registry('registrar')).follow('Skriv in')
    assert.match((await entering.submit('Spara numret')).problems.join(), /Skriv numret/)
    const long = await entering.submit('Spara numret', { number: 'x'.repeat(101) })
    assert.match(long.problems.join(), /högst 100 tecken/)
    const saved = await entering.submit('Spara numret', { number: 'KS 2026/123' })
    assert.match(saved.text, /Numret KS 2026\/123 är inskrivet/)
    for (const who of ['chair', 'staffUnit'] as const) {
      assert.match((await open(who)).text, /Diarienummer JÄR 2026\/0001 · i huvuddiariet KS 2026\/123/, who)
      assert.match((await registry(who)).text, /Nummer i Platina\s*KS 2026\/123/, who)
      assert.match((await (await app.as(who)).get('/arenden')).text, /i huvuddiariet KS 2026\/123/, who)
      const found = await (await app.as(who)).get('/sok?sok=KS+2026%2F123')
      assert.match(found.text, /Öppna kvällar/, who)
    }
    assert.match((await (await app.as('chair')).get('/mitt')).text, /nummer KS 2026\/123 i huvuddiariet/)
  })

  test('takes the number of a document, which stands beside ours wherever it is listed', async () => {
    const page = await registry('registrar')
    const link = page.document.querySelector('a[aria-label="Skriv in nummer för JÄR 2026/0001-1"]')
    const entering = await (await app.as('registrar')).get(link?.getAttribute('href') ?? '')
    await entering.submit('Spara numret', { number: 'KS 2026/123-4' })
    const document = await open('chair', '/handling/1')
    assert.match(document.text, /JÄR 2026\/0001-1\s*\(i huvuddiariet KS 2026\/123-4\)/)
    assert.match((await open('chair')).text, /JÄR 2026\/0001-1 \(KS 2026\/123-4\)/)
    const found = await (await app.as('chair')).get('/sok?sok=KS+2026%2F123-4')
    assert.match(found.text, /Intresseanmälan/)
    const list = await (await app.as('registrar')).get('/diarium?manad=2026-11&oppen=ja')
    assert.match(list.text, /JÄR 2026\/0001-1\s*i huvuddiariet KS 2026\/123-4/)
  })

  test('refuses a number that another document or case has', async () => {
    const page = await registry('registrar')
    const link = page.document.querySelector('a[aria-label="Skriv in nummer för JÄR 2026/0001-2"]')
    const entering = await (await app.as('registrar')).get(link?.getAttribute('href') ?? '')
    const refused = await entering.submit('Spara numret', { number: 'KS 2026/123-4' })
    assert.match(refused.problems.join(), /En annan handling i ärendet har redan numret KS 2026\/123-4/)
    const other = await aCase(app, { title: 'Ett annat' })
    const otherPage = await (await app.as('registrar')).get(`/arende/${other}/diarium`)
    const twice = await (await otherPage.follow('Skriv in')).submit('Spara numret', { number: 'KS 2026/123' })
    assert.match(twice.problems.join(), /Ett annat ärende har redan numret KS 2026\/123/)
  })

  test('keeps in the journal what a number was before', async () => {
    const correcting = await (await registry('registrar')).follow('Rätta')
    assert.match((await correcting.submit('Spara numret')).problems.join(), /står redan här/)
    await correcting.submit('Spara numret', { number: 'KS 2026/321', reasons: 'Fel ärende.' })
    const page = await (await registry('registrar')).follow('Rätta')
    assert.match(
      page.text,
      /KS 2026\/123 rättades till KS 2026\/321 · .*2026\. Fel ärende\..*KS 2026\/123 skrevs in/s,
    )
    const gone = await page.submit('Spara numret', { number: '' })
    assert.match(gone.text, /Numret är borttaget/)
    assert.doesNotMatch((await open('chair')).text, /i huvuddiariet KS/)
    assert.deepEqual((await verifyAll(app.db)).breaks, [])
  })

  test('lets nobody else write, and shows a party what it may read', async () => {
    const [link] = (await registry('registrar')).document.querySelectorAll('a[aria-label^="Skriv in"]')
    assert.ok(link)
    for (const who of ['coordinator', 'director', 'chair', 'auditor', 'admin'] as const)
      assert.equal((await (await app.as(who)).get(link?.getAttribute('href') ?? '')).status, 404, who)
    assert.equal((await registry({ email: 'gudrun.lind@handslag.example' })).status, 404)
    const party = (await registry('chair')).document.querySelectorAll('tbody tr').length
    const registrar = (await registry('registrar')).document.querySelectorAll('tbody tr').length
    assert.ok(party > 0 && party <= registrar)
  })

  test('asks as much of the database whatever it holds', async () => {
    await app.client.signInAs('registrar')
    const long = await aCase(app, { until: 'reviewStarted' })
    const [few, many] = [
      await countQueries(app, `/arende/${number}/diarium`),
      await countQueries(app, `/arende/${long}/diarium`),
    ]
    assert.equal(few, many)
  })
})
