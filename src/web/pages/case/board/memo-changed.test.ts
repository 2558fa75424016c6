import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { aBegunReport, allSay, boardMeets } from '../../../../../test/support/journey-renewal.ts'
import { signedIn } from '../../../../../test/support/journey-report.ts'

describe('a section of the memo that somebody has written', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2028-05-02T09:00:00Z' })
    await boardMeets(app, '2028-06-15')
    number = await aBegunReport(app)
    await allSay(app, number, { choice: 'renegotiate', material: 'no' })
  })
  after(() => app.close())

  const memo = async (who: Who, ...more: string[]) =>
    (await signedIn(app, who)).get(
      ['/arende', number, 'namnd', 'finalReport-1', 'forslag', ...more].join('/'),
    )

  test('says when what it builds on has changed since, with what that says now', async () => {
    const page = await memo('staffUnit', 'preparation')
    await page.submit('Spara avsnittet', { body: 'Alla vill omförhandla.' })
    app.setTime('2028-05-02T10:00:00Z')
    assert.doesNotMatch((await memo('staffUnit')).text, /har ändrats sedan texten skrevs/)
    const stance = await (await signedIn(app, 'adminHead')).get(
      `/arende/${number}/slutrapport/stallningstagande`,
    )
    await stance.submit('Lämna ställningstagandet', { choice: 'end', reasons: 'Vi har tänkt om.' })
    assert.match((await memo('staffUnit')).text, /Det som avsnittet bygger på har ändrats/)
    const now = await memo('staffUnit', 'preparation')
    assert.match(now.text, /Texten ändras inte av sig själv.*vill avsluta.*: Vi har tänkt om\./)
    assert.equal(now.valueOf('body'), 'Alla vill omförhandla.')
    app.setTime('2028-05-02T11:00:00Z')
    await now.submit('Spara avsnittet', { body: 'De vill olika.' })
    assert.doesNotMatch((await memo('staffUnit')).text, /har ändrats sedan texten skrevs/)
  })

  test('says so also of what is no event: what the parties answer together, and what they are called', async () => {
    const page = await memo('staffUnit', 'matter')
    await page.submit('Spara avsnittet', { body: 'Så här ligger det till.' })
    assert.doesNotMatch((await memo('staffUnit', 'matter')).text, /har ändrats sedan/)
    await app.db
      .updateTable('partnership')
      .set({ summary: 'Nu också för äldre.' })
      .where('number', '=', number)
      .execute()
    assert.doesNotMatch((await memo('staffUnit', 'matter')).text, /har ändrats sedan/)
    const background = await memo('staffUnit', 'background')
    await background.submit('Spara avsnittet', { body: 'Bakgrunden.' })
    await app.db
      .updateTable('partnership')
      .set({ summary: 'Nu för alla.' })
      .where('number', '=', number)
      .execute()
    assert.match((await memo('staffUnit', 'background')).text, /har ändrats sedan.*Nu för alla\./s)
  })

  test('rests on what was read when it was opened, not on what had changed before it was saved', async () => {
    const page = await memo('staffUnit', 'background')
    await app.db
      .updateTable('partnership')
      .set({ summary: 'Nu för unga.' })
      .where('number', '=', number)
      .execute()
    await page.submit('Spara avsnittet', { body: 'Bakgrunden, igen.' })
    assert.match((await memo('staffUnit', 'background')).text, /har ändrats sedan.*Nu för unga\./s)
  })
})
