import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
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

  const figures = async (to: string) => {
    const found = app.db.selectFrom('partnership').select('id').where('number', '=', number)
    const { id } = await found.executeTakeFirstOrThrow()
    const span = { from: plainDate('2027-09-01'), to: plainDate(to) }
    return loadFigures(app.db, id, { span, language: 'sv' })
  }
  const activities = async (to: string) => (await figures(to)).goals.flatMap((goal) => goal.activities)
  const counts = async (to: string) => JSON.stringify((await figures(to)).ready.statistics)
  const count = async (who: Who, period: string, numbers: readonly string[]) => {
    const form = await (await app.as(who)).get(`/arende/${number}/statistik/round-1/s1/period/${period}`)
    const names = [...form.html.matchAll(/name="(count-[^"]+)"/g)].map(([, name = '']) => name)
    const fields = Object.fromEntries(names.map((name, index) => [name, numbers[index] ?? '']))
    await form.submit('Spara antalen', fields)
  }

  test('says how far each activity has come, from the day that somebody said so', async () => {
    const come = 'Öppna kvällar i Folkets hus: pågår. Tre kvällar i veckan.'
    assert.deepEqual(await activities('2027-12-31'), [come, 'Läxhjälp'])
    assert.deepEqual(await activities('2027-10-14'), [come, 'Läxhjälp'])
    assert.deepEqual(await activities('2027-10-13'), ['Öppna kvällar i Folkets hus', 'Läxhjälp'])
  })

  test('shows of the counts what an earlier report does not give away, whichever side puts them right', async () => {
    const groups = await (await app.as('chair')).get(`/arende/${number}/statistik/round-1/s1/grupper`)
    const sums = { sumGroups: 'ja', sumPeriods: 'ja' }
    await groups.submit('Spara grupperna', { groups: 'Flickor\nPojkar\nAnnat', ...sums })
    await count('chair', '2027-07-01', ['30', '17', '25'])
    assert.match(await counts('2027-09-30'), /"Flickor","30"\].*"Pojkar","17"\].*"Annat","25"\].*"72"\]/)
    app.setTime('2027-10-14T10:00:00Z')
    await count('staff', '2027-07-01', ['3'])
    assert.match(await counts('2027-09-30'), /"Flickor","dolt"\].*"Pojkar","17"\].*"Annat","25"\].*"dolt"\]/)
    app.setTime('2027-10-14T11:00:00Z')
    await count('chair', '2027-07-01', ['31'])
    assert.match(await counts('2027-09-30'), /"Flickor","dolt"\].*"dolt"\].*jämför med tidigare tabeller/)
  })

  test('has a sum of the year when all of it has been counted', async () => {
    assert.doesNotMatch(await counts('2027-12-31'), /"2027"/)
    app.setTime('2027-10-14T12:00:00Z')
    await count('staff', '2027-10-01', ['20', '20', '20'])
    assert.match(
      await counts('2027-12-31'),
      /"2027".*"Flickor","dolt","20","dolt"\].*"Pojkar","17","20","37"\]/,
    )
  })
})
