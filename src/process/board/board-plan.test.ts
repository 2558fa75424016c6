import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainDate } from '../../kernel/plain-date.ts'
import { boardPlan, daysBefore } from './board-plan.ts'

const meeting = (date: string, memoStop: string, dispatch: string) => ({
  date: plainDate(date),
  memoStop: plainDate(memoStop),
  dispatch: plainDate(dispatch),
})
const january = meeting('2027-01-28', '2027-01-07', '2027-01-19')
const february = meeting('2027-02-25', '2027-02-04', '2027-02-16')
const reached = (today: string) => boardPlan([february, january], plainDate(today))

describe('the meeting that a case can reach', () => {
  test('is still the next one on its memo stop', () => {
    assert.equal(reached('2027-01-07')?.meeting, january)
    assert.equal(reached('2027-01-07')?.missed, null)
  })

  test('is the one after on the day after, and says which was missed', () => {
    assert.equal(reached('2027-01-08')?.meeting, february)
    assert.equal(reached('2027-01-08')?.missed, january)
    assert.equal(reached('2027-01-29')?.missed, null)
  })

  test('is none when the calendar ends', () => {
    assert.equal(reached('2027-02-05'), null)
    assert.equal(boardPlan([], plainDate('2027-01-01')), null)
  })

  test('has a last day for each piece', () => {
    assert.deepEqual(reached('2026-12-01')?.lastDays, [
      { piece: 'stances', day: '2027-01-07' },
      { piece: 'memo', day: '2027-01-07' },
      { piece: 'dispatch', day: '2027-01-19' },
      { piece: 'meeting', day: '2027-01-28' },
    ])
  })
})

describe('the days before a meeting', () => {
  test('are counted back in days', () => {
    const days = daysBefore(plainDate('2027-01-28'), { memo: 21, dispatch: 9 })
    assert.deepEqual(days, { memoStop: '2027-01-07', dispatch: '2027-01-19' })
  })

  test('go back to a working day across a holiday', () => {
    const days = daysBefore(plainDate('2027-01-15'), { memo: 9, dispatch: 5 })
    assert.deepEqual(days, { memoStop: '2027-01-05', dispatch: '2027-01-08' })
  })
})
