import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { aNeighbourInEconomy } from '../../../../../test/support/journey-neighbour.ts'

describe('the money of a party that has left', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2028-02-01T09:00:00Z' })
    number = (await aNeighbourInEconomy(app, '2027-10-16')).number
  })
  after(() => app.close())

  const page = async (who: Who, ...more: string[]) =>
    (await app.as(who)).get(['/arende', number, ...more].join('/'))

  test('is kept beside its name, with the day that it left on, wherever money is shown to both sides', async () => {
    for (const who of ['staff', 'chair'] as const)
      for (const where of ['ekonomi', 'insatser', 'budget', 'sparning']) {
        const { text } = await page(who, where)
        assert.match(text, /Grannföreningen \(lämnade 15 oktober 2027\)/, where)
        assert.match(text, /40 000 kr/, where)
      }
    const client = await app.as('chair')
    await (await client.get('/mitt')).submit('In English')
    const { text } = await client.get(`/arende/${number}/ekonomi`)
    assert.match(text, /Grannföreningen \(left on 15 October 2027\)/)
  })

  test('is shown for the years that it was a party in, and for no later one', async () => {
    const { document } = await page('chair', 'budget')
    const tables = [...document.querySelectorAll('table')]
    const own = tables.find((table) => table.querySelector('caption')?.textContent?.includes('lämnade'))
    const years = [...(own?.querySelectorAll('tbody tr') ?? [])].map((row) => row.textContent?.slice(0, 4))
    assert.deepEqual(years, ['2027'])
    const { text } = await page('chair', 'budget')
    assert.doesNotMatch(text, /Grannföreningen har inte fyllt i/)
  })
})
