import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { aCase } from '../../../../../test/support/journey.ts'

const gudrun: Who = { email: 'gudrun.lind@handslag.example' }

describe('messages between the parties', () => {
  let app: TestApp
  let address: string

  before(async () => {
    app = await anApp()
    address = `/arende/${await aCase(app, { withGuest: true, withCoordinator: true })}/meddelanden`
  })
  after(() => app.close())

  test('say what will be here before anybody has written', async () => {
    assert.match((await pageFor('partyRep')).text, /Inga meddelanden än/)
  })

  test('reach the other side on the page, as a notice and by mail', async () => {
    const sent = await (await pageFor('partyRep')).submit('Skicka till Järva', {
      text: 'Kan vi ses\npå torsdag?',
    })
    assert.equal(sent.flash, 'Meddelandet är skickat.')
    assert.match((await pageFor('staffUnit')).text, /Robin Sköld, Ungas väg in .*Kan vi ses på torsdag\?/)
    assert.match((await (await app.as('coordinator')).get('/mitt')).text, /Nytt meddelande från Robin Sköld/)
    const mailed = (await mails()).map(({ to }) => to)
    assert.ok(mailed.includes('stina.lindqvist@handslag.example'))
    assert.ok(!mailed.includes('fatima.nordin@handslag.example'))
  })

  test('are answered by the staff of a second public party, and every party reads them', async () => {
    await (await pageFor(gudrun)).submit('Skicka till Ungas väg in', { text: 'Vi är med.' })
    assert.match((await pageFor('partySignatory')).text, /Gudrun Lind, Kulturnämnden i Exempelregionen/)
  })

  test('keep what was typed when it may not be sent', async () => {
    const page = await pageFor('partyRep')
    const empty = await page.submit('Skicka till', { text: '  ' })
    assert.deepEqual([empty.status, empty.problems], [422, ['Skriv något först.']])
    const withNumber = await page.submit('Skicka till', { text: 'Ring 19121212-1212' })
    assert.equal(withNumber.status, 422)
    assert.equal(withNumber.valueOf('text'), 'Ring 19121212-1212')
  })

  test('are read by the auditor, who cannot write', async () => {
    const page = await pageFor('auditor')
    assert.match(page.text, /Du kan läsa meddelandena/)
    assert.equal(page.has('textarea'), false)
  })

  test('are not there for politicians and other organisations', async () => {
    for (const who of ['politician', 'neighbour', 'legal', 'admin'] as const)
      assert.equal((await pageFor(who)).status, 404, who)
  })

  test('are sent once when somebody goes back and sends the same again, and that is said', async () => {
    const write = async (text: string) => (await pageFor('partyRep')).submit('Skicka till Järva', { text })
    await write('Tack för mötet.')
    const again = await write('Tack för mötet.')
    assert.match(again.flash ?? '', /redan lämnat in/)
    assert.equal((await pageFor('staffUnit')).text.split('Tack för mötet.').length, 2)
    assert.equal((await write('Tack igen.')).flash, 'Meddelandet är skickat.')
    app.setTime('2026-11-23T10:00:01Z')
    assert.equal((await write('Tack för mötet.')).flash, 'Meddelandet är skickat.')
  })

  test('may be sent after they were refused', async () => {
    const empty = await (await pageFor('partyRep')).submit('Skicka till', { text: '' })
    assert.equal(empty.status, 422)
    assert.equal((await empty.submit('Skicka till', { text: 'Nu så' })).flash, 'Meddelandet är skickat.')
  })

  async function pageFor(who: Who) {
    await app.client.signInAs(who)
    return app.client.get(address)
  }

  async function mails() {
    const { rows } = await sql<{ to: string }>`
      select payload -> 'to' ->> 'email' as to from graphile_worker._private_jobs
      where payload -> 'content' ->> 'kind' = 'messageReceived'`.execute(app.db)
    return rows
  }
})
