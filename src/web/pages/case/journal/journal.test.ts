import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { aCase } from '../../../../../test/support/journey.ts'

describe('the journal', () => {
  let app: TestApp
  let address: string

  before(async () => {
    app = await anApp()
    address = `/arende/${await aCase(app, { until: 'directorDeclined', withCoordinator: true })}/journal`
  })
  after(() => app.close())

  test('shows every event with who did it and its check value', async () => {
    const page = await pageFor('staffUnit')
    assert.match(page.text, /Journalen är hel\s*Alla 5 händelser/)
    assert.match(page.text, /Disa Ekström, stadsdelsdirektör/)
    assert.equal(page.document.querySelectorAll('code.hash').length, 5)
  })

  test('is read by the auditor and the coordinator of the case', async () => {
    for (const who of ['auditor', 'coordinator', 'director'] as const)
      assert.equal((await pageFor(who)).status, 200, who)
  })

  test('can be taken home, with the same secrets', async () => {
    const client = await app.as('auditor')
    const rows = (await (await client.send(`${address}/fil/csv`, {})).text()).trim().split('\r\n')
    assert.equal(rows.length, 6)
    assert.match(rows[1] ?? '', /[0-9a-f]{64}$/)
    await client.signInAs('partyRep')
    assert.equal((await client.send(`${address}/fil/csv`, {})).status, 404)
  })

  test('is not there for the party, politicians, services and others', async () => {
    for (const who of ['partyRep', 'politician', 'unitHead', 'neighbour', 'registrar'] as const)
      assert.equal((await pageFor(who)).status, 404, who)
  })

  test('says what has been changed behind its back', async () => {
    await sql`update document set title = 'Något annat' where number = 3`.execute(app.db)
    const page = await pageFor('auditor')
    assert.match(page.text, /Journalen stämmer inte\s*Vid händelse 3: En handling är ändrad\./)
  })

  async function pageFor(who: Who) {
    await app.client.signInAs(who)
    return app.client.get(address)
  }
})
