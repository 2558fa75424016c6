import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../test/support/app.ts'
import { aRunningEconomy } from '../../../../test/support/journey-economy.ts'

describe('the templates of the reports', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2027-12-01T09:00:00Z' })
    number = (await aRunningEconomy(app)).number
  })
  after(() => app.close())

  const open = async (who: Who, address: string) => (await app.as(who)).get(`/forvaltning${address}`)
  async function publish(address: string, typed: Record<string, string>) {
    await (await open('admin', address)).submit('Spara utkastet', { reason: 'Tydligare.', ...typed })
    return (await open('colleague', address)).submit('Ta i bruk')
  }
  const ofYear = async (who: Who) => (await app.as(who)).get(`/arende/${number}/uppfoljning/2027`)

  test('are listed report by report, each heading with its own page', async () => {
    const { text } = await open('admin', '/mallar')
    assert.match(
      text,
      /Rubrikerna i årets uppföljning.*Rubrikerna i utvärderingen.*Rubrikerna i slutrapporten/s,
    )
    assert.match((await open('admin', '/rapportdel-finalReport.results')).text, /Måluppfyllelse/)
    for (const unknown of ['followUp.none', 'none.activity', 'finalReport'])
      assert.equal((await open('admin', `/rapportdel-${unknown}`)).status, 404, unknown)
  })

  test('are seen whole before they are used, and have their history', async () => {
    const address = '/rapportdel-evaluation.learning'
    const draft = await (await open('admin', address)).submit('Spara utkastet', {
      headingSv: 'Det här tar vi med oss',
      reason: 'Frågan missförstås.',
    })
    const preview = await draft.follow('Se hur det blir')
    assert.match(preview.text, /Hur väl nådde vi målen\?.*Det här tar vi med oss.*Vad har ni lärt er själva/s)
    assert.match((await (await open('colleague', address)).submit('Ta i bruk')).text, /Frågan missförstås/)
  })

  test('are what both sides write under in a report begun after, and stay in one begun before', async () => {
    await publish('/rapportdel-followUp.activity', {
      headingSv: 'Årets arbete mot målen',
      helpSv: 'Mål för mål.',
    })
    const list = await (await app.as('coordinator')).get(`/arende/${number}/uppfoljning`)
    await list.submit('Börja uppföljningen 2027')
    for (const who of ['coordinator', 'chair'] as const) {
      assert.match((await ofYear(who)).text, /Årets arbete mot målen/)
      const form = await (await app.as(who)).get(`/arende/${number}/uppfoljning/2027/del/activity`)
      assert.match(form.text, /Årets arbete mot målen.*Mål för mål\./s)
    }
    app.setTime('2027-12-01T10:00:00Z')
    await publish('/rapportdel-followUp.activity', { headingSv: 'Något helt annat' })
    const { text } = await ofYear('chair')
    assert.match(text, /Årets arbete mot målen/)
    assert.doesNotMatch(text, /Något helt annat/)
  })

  test('are changed by nobody but those who may', async () => {
    for (const who of ['chair', 'politician'] as const)
      assert.equal((await open(who, '/rapportdel-followUp.activity')).status, 404, who)
  })
})
