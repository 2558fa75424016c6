import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { aNeighbourInEconomy } from '../../../../../test/support/journey-neighbour.ts'

describe('a leaving that the administration notes afterwards', () => {
  let app: TestApp
  let address: string
  let neighbour: string
  before(async () => {
    app = await anApp({ at: '2027-12-01T09:00:00Z' })
    const running = await aNeighbourInEconomy(app)
    neighbour = running.neighbour
    address = `/arende/${running.number}`
  })
  after(() => app.close())

  const typed = () => ({
    party: neighbour,
    ground: 'Föreningen meddelade det i brev.',
    noticedOn: '2027-06-01',
    settlement: 'Inget.',
    sure: 'ja',
  })

  test('is refused for a day before the party was bound, whose money would be lost', async () => {
    const form = await (await app.as('staff')).get(`${address}/uttrade`)
    const early = await form.submit('Anteckna att parten lämnar', { ...typed(), lastDay: '2027-08-31' })
    assert.match(early.problems.join(), /bunden av överenskommelsen sedan onsdag 1 september 2027/)
    assert.equal(early.valueOf('ground'), typed().ground)
  })

  test('is taken for the first day that it was, and its money is kept on both sides', async () => {
    const form = await (await app.as('staff')).get(`${address}/uttrade`)
    const kept = await form.submit('Anteckna att parten lämnar', { ...typed(), lastDay: '2027-09-01' })
    assert.deepEqual(kept.problems, [])
    for (const who of ['staff', 'chair'] as const)
      assert.match(
        (await (await app.as(who)).get(`${address}/ekonomi`)).text,
        /Grannföreningen \(lämnade 1 september 2027\).*40 000 kr/,
      )
  })
})
