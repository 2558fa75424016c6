import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { aCaseToSign } from '../../../../../test/support/journey-signing.ts'
import { addDays, plainDate } from '../../../../kernel/plain-date.ts'

describe('what is worth knowing before one signs', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2027-02-05T09:00:00Z' })
  })
  after(() => app.close())

  const warned = async (who: Who, number: string, day: string) => {
    app.setTime(`${day}T09:00:00Z`)
    const { text } = await (await app.as(who)).get(`/arende/${number}/underskrift`)
    return /Att tänka på.*laglighetsprövning.*Sista dagen att begära den är (\d{4}-\d\d-\d\d)/.exec(text)?.[1]
  }

  test('is told alike to both parties: until which day the decision may be tried, and nothing the day after', async () => {
    const number = await aCaseToSign(app)
    const ends = (await warned('chair', number, '2027-02-05')) ?? ''
    assert.match(ends, /^2027-02/)
    const dayAfter = addDays(plainDate(ends), 1)
    for (const who of ['chair', 'director', 'staff'] as const)
      assert.deepEqual(
        [await warned(who, number, ends), await warned(who, number, dayAfter)],
        [ends, undefined],
      )
  })
})
