import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../test/support/app.ts'
import { aCase } from '../../../../test/support/journey.ts'

const monday = '2026-11-23T09:00:00Z'

describe('the work list as a file', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: monday })
    await aCase(app, { title: '=1+1; "citat"' })
    await aCase(app, { title: 'Läxhjälp', until: 'considerationSubmitted', withGuest: true })
  })
  after(() => app.close())

  const download = async (who: Who, query = '') => {
    const client = await app.as(who)
    const answer = await client.send(`/arenden/fil/csv${query}`, {})
    return { answer, lines: (await answer.text()).trim().split('\r\n') }
  }

  test('is a file with a row for each case that the page shows', async () => {
    const { answer, lines } = await download('staffUnit')
    assert.match(
      answer.headers.get('content-disposition') ?? '',
      /attachment; filename="arenden-2026-11-23.csv"/,
    )
    assert.equal(lines.length, 3)
    assert.equal((await download('staffUnit', '?sok=läxhjälp')).lines.length, 2)
  })

  test('keeps a spreadsheet from reading a title as a formula', async () => {
    const { lines } = await download('staffUnit')
    assert.match(lines[1] ?? '', /;"'=1\+1; ""citat""";/)
  })

  test('holds only what the reader may see', async () => {
    assert.equal((await download({ email: 'gudrun.lind@handslag.example' })).lines.length, 2)
    assert.equal((await download('founder')).lines.length, 1)
  })
})
