import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainDate } from '../../../kernel/plain-date.ts'
import { pressingDay, urgencyOf } from './urgency.ts'

const monday = plainDate('2026-11-23')
const on = (day: string, today = monday) => urgencyOf(plainDate(day), today)

describe('how urgent something is', () => {
  test('is late from the day after its last day', () => {
    assert.equal(on('2026-11-22'), 'late')
    assert.equal(on('2026-11-23'), 'week')
  })

  test('is this week up to and with Sunday', () => {
    assert.equal(on('2026-11-29'), 'week')
    assert.equal(on('2026-11-30'), 'month')
  })

  test('is this week on the Sunday itself', () => {
    assert.equal(on('2026-11-29', plainDate('2026-11-29')), 'week')
  })

  test('is this month up to its last day', () => {
    assert.equal(on('2026-11-30'), 'month')
    assert.equal(on('2026-12-01'), 'later')
  })

  test('is this week also when the week goes into the next month', () => {
    assert.equal(on('2026-12-06', plainDate('2026-11-30')), 'week')
    assert.equal(on('2026-12-07', plainDate('2026-11-30')), 'later')
  })

  test('is not known without a day', () => {
    assert.equal(urgencyOf(null, monday), 'noDay')
  })
})

describe('the day that presses', () => {
  const [given, stop] = [plainDate('2026-12-21'), plainDate('2026-11-26')]
  const aim = { piece: 'memo', meeting: plainDate('2026-12-17'), by: stop } as const

  test('is the memo stop where that is before the day that somebody was given', () => {
    assert.equal(pressingDay(given, aim), stop)
    assert.equal(pressingDay(plainDate('2026-11-25'), aim), '2026-11-25')
  })

  test('is the given day where no board waits', () => {
    assert.equal(pressingDay(given, undefined), given)
    assert.equal(pressingDay(null, aim), null)
  })
})
