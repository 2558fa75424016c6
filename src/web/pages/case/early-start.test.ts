import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../test/support/app.ts'
import { aBoardCase } from '../../../../test/support/journey-board.ts'
import { aFilledDraft } from '../../../../test/support/journey-draft.ts'
import { plainDate } from '../../../kernel/plain-date.ts'

// The board meets on 17 December 2026, and then on 28 January 2027.
const tooEarly = { start: '2027-01-27', end: '2030-01-26' }
const inTime = { start: '2027-01-28', end: '2030-01-27' }
const warned =
  /första dag är onsdag 27 januari 2027\. Nämndens beslut kan finnas tidigast torsdag 28 januari 2027.*gå vidare ändå/

describe('an agreement that begins before the board can decide', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2026-12-14T09:00:00Z' })
  })
  after(() => app.close())

  const shown = async (who: 'chair' | 'staffUnit' | 'politician', ...address: string[]) =>
    (await (await app.as(who)).get(['/arende', ...address].join('/'))).text

  test('is told of alike to both sides on the case page, and where the memo is written', async () => {
    const number = await aBoardCase(app, { until: 'boardCaseOpened', period: tooEarly })
    assert.match(await shown('chair', number), warned)
    assert.match(await shown('staffUnit', number), warned)
    assert.match(await shown('staffUnit', number, 'namnd', 'sign-1', 'forslag'), warned)
    assert.doesNotMatch(await shown('politician', number), /första dag är/)
  })

  test('is told of in other words once the day has passed', async () => {
    const number = await aBoardCase(app, { until: 'boardCaseOpened', period: tooEarly })
    app.setTime('2027-01-27T09:00:00Z')
    assert.match(await shown('chair', number), /första dag är onsdag 27 januari/)
    app.setTime('2027-01-28T09:00:00Z')
    const passed = /skulle ha varit onsdag 27 januari 2027\. Den dagen har passerat, och nämndens beslut/
    assert.match(await shown('chair', number), passed)
    app.setTime('2026-12-14T09:00:00Z')
  })

  test('is not told of when it begins on the day of the meeting', async () => {
    const number = await aBoardCase(app, { until: 'boardCaseOpened', period: inTime })
    assert.doesNotMatch(await shown('staffUnit', number), /första dag är/)
    assert.doesNotMatch(await shown('staffUnit', number, 'namnd', 'sign-1', 'forslag'), /första dag är/)
  })

  test('is told of while the draft is written, and where the parties answer', async () => {
    const [start, end] = [plainDate(tooEarly.start), plainDate(tooEarly.end)]
    const number = await aFilledDraft(app, { periods: { start, end } })
    for (const who of ['chair', 'staffUnit'] as const)
      for (const page of ['utkast', 'samsyn']) assert.match(await shown(who, number, page), warned)
  })
})
