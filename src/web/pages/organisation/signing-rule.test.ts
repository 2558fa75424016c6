import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../test/support/app.ts'
import { aSignatory } from '../../../../test/support/journey-signing.ts'
import { plainDate } from '../../../kernel/plain-date.ts'

const address = '/mitt/organisation/firmateckning'

describe('how an organisation signs', () => {
  let app: TestApp
  before(async () => {
    app = await anApp()
    await app.client.signInAs('chair')
  })
  after(() => app.close())

  test('is written by its signatory, and read by all of it', async () => {
    assert.match((await app.client.get('/mitt/organisation')).text, /inte skrivit hur ni skriver under/)
    const done = await (await app.client.get(address)).submit('Spara regeln', { rule: 'chairAlone' })
    assert.equal(done.flash, 'Regeln är sparad. Den gäller från nu.')
    const other = await app.as('representative')
    assert.match((await other.get('/mitt/organisation')).text, /Ordförande ensam/)
    assert.equal((await other.get(address)).status, 404)
  })

  test('needs people who can meet it', async () => {
    const page = await app.client.get(address)
    const refused = await page.submit('Spara regeln', { rule: 'two' })
    assert.match(refused.problems.join(), /kan inte uppfylla regeln/)
    const treasurer = await aSignatory(app, 'Tove Ek')
    const again = await app.client.get(address)
    const typed = { rule: 'chairAndTreasurer', [`office-${treasurer}`]: 'treasurer' }
    assert.match((await again.submit('Spara regeln', typed)).flash ?? '', /sparad/)
  })

  test('that those who represent it now cannot meet is said where the organisation is read', async () => {
    const chair = await app.as('chair')
    await (await chair.get(address)).submit('Spara regeln', { rule: 'chairAlone' })
    const unmet = /kan inte skriva under enligt regeln/
    assert.doesNotMatch((await chair.get('/mitt/organisation')).text, unmet)
    await app.db
      .updateTable('organisation_membership')
      .set({ until_day: plainDate('2026-11-20') })
      .where('person_id', '=', app.place.members.chair)
      .execute()
    assert.match((await (await app.as('representative')).get('/mitt/organisation')).text, unmet)
  })

  test('is for organisations alone', async () => {
    const staff = await app.as('staff')
    assert.equal((await staff.get(address)).status, 404)
  })
})
