import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { aCase } from '../../../../../test/support/journey.ts'
import { chooseMasterDiary } from '../../../../../test/support/master-diary.ts'
import { verifyAll } from '../../../../store/case/verify.ts'

describe('numbers of the master diary in a sheet', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2026-11-23T09:00:00Z' })
    number = await aCase(app, { title: 'Öppna kvällar', until: 'firstMeetingHeld' })
    await aCase(app, { title: 'Språkcafé' })
  })
  after(() => app.close())

  const open = async (who: Who, below = '') => (await app.as(who)).get(`/diarium/nummer${below}`)
  const sheet = async (query = '') =>
    (await (await app.as('registrar')).send(`/diarium/nummer/fil/csv${query}`, {})).text()
  const handIn = async (...lines: string[]) => {
    const text = ['Nummer i Handslag;Nummer i Platina', ...lines].join('\r\n')
    return (await open('registrar')).submit('Granska', { file: new File([text], 'nummer.csv') })
  }

  test('are nothing to enter where Handslag is the registry', async () => {
    assert.match((await open('registrar')).text, /Handslag är ert diarium/)
    assert.equal((await open('registrar', '/granskning')).status, 404)
    await chooseMasterDiary(app.db, app.place.bodyId)
    assert.match((await open('registrar')).text, /Huvuddiariet är Platina.*interna/s)
  })

  test('are asked for in a sheet of what has none, or of a month', async () => {
    const csv = await sheet()
    assert.match(csv, /Nummer i Handslag;Nummer i Platina;Slag;Dag;Gäller;Ärende\r\n/)
    assert.match(csv, /JÄR 2026\/0001;;ärende;2026-11-02;Öppna kvällar;jar-2026-0001/)
    assert.match(csv, /JÄR 2026\/0001-1;;handling;2026-11-02;Intresseanmälan/)
    assert.match(await sheet('?manad=2026-11'), /JÄR 2026\/0002;/)
    assert.doesNotMatch(await sheet('?manad=2026-10'), /JÄR/)
  })

  test('are shown before they are saved, and what is wrong is said row by row', async () => {
    const page = await handIn(
      'JÄR 2026/0001;KS 1',
      'JÄR 2026/0009;KS 2',
      'JÄR 2026/0002;KS 1',
      'JÄR 2026/0001-1;',
    )
    assert.match(page.text, /Ett nummer sparas när du väljer det/)
    assert.match(page.text, /Rad 3: JÄR 2026\/0009 finns inte i ert diarium/)
    assert.match(page.text, /Rad 4: KS 1 står redan på rad 2/)
    assert.doesNotMatch((await (await app.as('chair')).get(`/arende/${number}`)).text, /KS 1/)
  })

  test('are noted with one event in each case, and stand in the next sheet no more', async () => {
    const page = await handIn('JÄR 2026/0001;KS 1', 'JÄR 2026/0001-1;KS 1-1', 'jar-2026-0002;KS 2')
    assert.match((await page.submit('Spara 3 nummer')).text, /3 nummer är inskrivna/)
    assert.match((await (await app.as('chair')).get(`/arende/${number}`)).text, /i huvuddiariet KS 1/)
    const noted = await app.db
      .selectFrom('case_event')
      .select('type')
      .where('type', '=', 'externalNumbersNoted')
    assert.equal((await noted.execute()).length, 2)
    assert.doesNotMatch(await sheet(), /JÄR 2026\/0001;|JÄR 2026\/0001-1;/)
    assert.deepEqual((await verifyAll(app.db)).breaks, [])
  })

  test('are nothing new the second time, and may be corrected', async () => {
    assert.match((await handIn('JÄR 2026/0001;KS 1')).text, /Inget nytt nummer.*Ett nummer stod där redan/s)
    const page = await handIn('JÄR 2026/0001;KS 2', 'JÄR 2026/0002;KS 1')
    await page.submit('Spara 2 nummer')
    assert.match((await (await app.as('chair')).get('/arenden')).text, /KS 1/)
  })

  test('are refused from a file that is something else', async () => {
    const page = await open('registrar')
    const said = async (content: string, name: string) =>
      (await page.submit('Granska', { file: new File([content], name) })).problems.join()
    assert.match((await page.submit('Granska')).problems.join(), /Välj en fil/)
    assert.match(await said('hej', 'hej.pdf'), /går inte att läsa/)
    assert.match(await said('a;b\r\n1;2', 'a.csv'), /inte rätt rubriker/)
    assert.match(await said('Nummer i Handslag;Nummer i Platina\r\nJÄR 2026/0001;', 'a.csv'), /Inget nummer/)
  })

  test('are not for those who keep no registry', async () => {
    for (const who of ['coordinator', 'auditor', 'politician', 'chair'] as const)
      for (const below of ['', '/fil/csv', '/granskning'])
        assert.equal((await open(who, below)).status, 404, `${who} ${below}`)
  })
})
