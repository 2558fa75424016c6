import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { aCase } from '../../../../../test/support/journey.ts'
import { withdrawNote } from '../../../../store/people/message.ts'

const gudrun: Who = { email: 'gudrun.lind@handslag.example' }

describe('internal notes', () => {
  let app: TestApp
  let address: string

  before(async () => {
    app = await anApp()
    address = `/arende/${await aCase(app, { withGuest: true })}/anteckningar`
    await (await pageFor('staffUnit')).submit('Spara anteckningen', { text: 'Fråga ekonomen.' })
    await (await pageFor('partyRep')).submit('Spara anteckningen', { text: 'Ring styrelsen.' })
  })
  after(() => app.close())

  test('say who reads them', async () => {
    assert.match((await pageFor('partyRep')).text, /Bara ni som arbetar hos Ungas väg in/)
  })

  test('stay with the side that wrote them', async () => {
    assert.match((await pageFor('colleague')).text, /Fråga ekonomen/)
    assert.doesNotMatch((await pageFor('colleague')).text, /Ring styrelsen/)
    assert.match((await pageFor('partySignatory')).text, /Ring styrelsen/)
    assert.doesNotMatch((await pageFor('partySignatory')).text, /Fråga ekonomen/)
  })

  test('stay with the body even among public parties', async () => {
    const page = await pageFor(gudrun)
    assert.equal(page.status, 200)
    assert.doesNotMatch(page.text, /Fråga ekonomen|Ring styrelsen/)
  })

  test('of the public side are read by its auditor', async () => {
    const page = await pageFor('auditor')
    assert.match(page.text, /Fråga ekonomen/)
    assert.equal(page.has('textarea'), false)
  })

  test('are taken back by their author only', async () => {
    const page = await pageFor('colleague')
    assert.doesNotMatch(page.text, /Ta tillbaka anteckningen/)
    const written = await page.submit('Spara anteckningen', { text: 'Skrivet av misstag.' })
    const note = await app.db
      .selectFrom('internal_note')
      .select('id')
      .where('text', '=', 'Skrivet av misstag.')
      .executeTakeFirstOrThrow()
    const other = { ...note, authorId: app.place.officials.coordinator, at: new Date() }
    assert.equal(await withdrawNote(app.db, other), false)
    const after = await written.submit('Ta tillbaka anteckningen')
    assert.match(after.flash ?? '', /tillbakatagen/)
    assert.doesNotMatch(after.text, /av misstag/)
  })

  test('are not there for politicians and other organisations', async () => {
    for (const who of ['politician', 'neighbour', 'registrar'] as const)
      assert.equal((await pageFor(who)).status, 404, who)
  })

  async function pageFor(who: Who) {
    await app.client.signInAs(who)
    return app.client.get(address)
  }
})
