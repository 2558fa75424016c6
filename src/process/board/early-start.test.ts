import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { decided, historyOf, signed, type Told } from '../../../test/support/case-duties.ts'
import { aMeeting } from '../../../test/support/duties.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { earlyStart } from './early-start.ts'

// Agreed on 10 April 2026 to begin on 1 September; the board's case is opened on 21 April.
const opened = decided.slice(0, -2)
const agreed = decided.slice(0, -4)
const august = aMeeting('2026-08-27', '2026-08-06', '2026-08-18')
const september = aMeeting('2026-09-24', '2026-09-03', '2026-09-15')

describe('the first day of an agreement', () => {
  test('is warned about when the board can first meet after it', () => {
    assert.equal(found(opened, '2026-08-06'), null)
    assert.deepEqual(found(opened, '2026-08-07'), ['2026-09-01', '2026-09-24'])
    assert.deepEqual(found(agreed, '2026-08-07'), ['2026-09-01', '2026-09-24'])
  })
  test('may be the day of the meeting itself', () => {
    assert.equal(found(opened, '2026-08-07', '2026-09-24'), null)
    assert.deepEqual(found(opened, '2026-08-07', '2026-09-23'), ['2026-09-23', '2026-09-24'])
  })
  test('counts with the meeting that the papers have been sent out for', () => {
    const sent: Told[] = [
      ...opened,
      ['memoApproved', '2026-05-05', { track: 'sign-1' }],
      ['caseDispatched', '2026-08-18', { track: 'sign-1', meetingOn: '2026-08-27' }],
    ]
    assert.equal(found(sent, '2026-08-20'), null)
  })
  test('is warned about when it has passed without signatures, and never after them', () => {
    assert.equal(found(decided, '2026-09-01'), null)
    assert.deepEqual(found(decided, '2026-09-02'), ['2026-09-01', null])
    assert.equal(found(signed(), '2026-09-02'), null)
  })
  test('is not warned about before it is chosen', () => {
    assert.equal(found(agreed, '2026-08-07', null), null)
  })
})

function found(told: readonly Told[], today: string, start?: string | null) {
  const calendars = new Map([['Järva', [august, september]]])
  const known = { history: historyOf(...told), calendars, today: plainDate(today) }
  const early = earlyStart(known, start ? plainDate(start) : start === null ? null : undefined)
  return early && [early.start, early.meeting]
}
