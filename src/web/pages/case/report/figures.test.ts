import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { aRunningEconomy } from '../../../../../test/support/journey-economy.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { loadFigures } from './figures.ts'

describe('what a report takes of goals and figures', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2027-10-14T09:00:00Z' })
    number = (await aRunningEconomy(app)).number
    const page = await (await app.as('chair')).get(`/arende/${number}/resultat/round-1/aktivitet/g1/0`)
    await page.submit('Spara', { state: 'going', note: 'Tre kvällar i veckan.' })
  })
  after(() => app.close())

  const activities = async (to: string) => {
    const found = app.db.selectFrom('partnership').select('id').where('number', '=', number)
    const { id } = await found.executeTakeFirstOrThrow()
    const span = { from: plainDate('2027-09-01'), to: plainDate(to) }
    const { goals } = await loadFigures(app.db, id, { span, language: 'sv' })
    return goals.flatMap((goal) => goal.activities)
  }

  test('says how far each activity has come, from the day that somebody said so', async () => {
    const come = 'Öppna kvällar i Folkets hus: pågår. Tre kvällar i veckan.'
    assert.deepEqual(await activities('2027-12-31'), [come, 'Läxhjälp'])
    assert.deepEqual(await activities('2027-10-14'), [come, 'Läxhjälp'])
    assert.deepEqual(await activities('2027-10-13'), ['Öppna kvällar i Folkets hus', 'Läxhjälp'])
  })
})
