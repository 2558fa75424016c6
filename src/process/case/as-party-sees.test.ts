import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { considered, historyOf, type Told } from '../../../test/support/case-duties.ts'
import { asPartySees } from './as-party-sees.ts'

describe('a case whose answer the party has not been sent', () => {
  const assessed: Told[] = [...considered, ['directorProceeded', '2026-02-16']]
  const seenAfter = (...told: Told[]) =>
    asPartySees(historyOf(...assessed, ...told))
      .events.slice(considered.length)
      .map(({ type }) => type)

  test('is shown without the answer, and without what could only follow from it', () => {
    assert.deepEqual(seenAfter(), [])
    assert.deepEqual(seenAfter(['reviewStarted', '2026-02-20']), [])
  })
  test('is shown with what might have happened before it just as well', () => {
    assert.deepEqual(seenAfter(['documentReceived', '2026-02-17'], ['paused', '2026-02-18']), [
      'documentReceived',
      'paused',
    ])
  })
  test('is shown as it is once the answer has been sent', () => {
    const all = historyOf(...assessed, ['assessmentFeedbackGiven', '2026-02-18'])
    assert.equal(asPartySees(all), all)
  })
})
