import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainDate } from '../../kernel/plain-date.ts'
import { besideCalendar } from './beside-calendar.ts'

const meetings = ['2027-01-28', '2027-02-25', '2027-03-25'].map((day) => ({ date: plainDate(day) }))
const beside = (day: string) => besideCalendar(meetings, plainDate(day))

describe('a day that a board is said to have met', () => {
  test('is in its calendar', () => assert.equal(beside('2027-02-25'), null))
  test('is beside it, with the nearest meetings', () => {
    assert.deepEqual(beside('2027-02-24'), ['2027-01-28', '2027-02-25'])
    assert.deepEqual(beside('2027-01-02'), ['2027-01-28'])
    assert.deepEqual(beside('2027-12-01'), ['2027-03-25'])
  })
  test('is asked nothing where the board has set no days for that year', () => {
    assert.equal(beside('2028-02-25'), null)
  })
})
