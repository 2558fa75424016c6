import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aMeeting } from '../../../test/support/duties.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import type { BoardMeeting } from './board-meeting.ts'
import { gapLevel } from './gap-guard-level.ts'

describe('how near a gap is', () => {
  for (const [day, level] of [
    ['2026-05-30', 'calm'],
    ['2026-05-31', 'planNow 12'],
    ['2026-08-30', 'planNow 12'],
    ['2026-08-31', 'planNow 9'],
    ['2026-11-29', 'planNow 9'],
    ['2026-11-30', 'hurry'],
    ['2027-02-28', 'hurry'],
    ['2027-03-01', 'atRisk'],
  ] as const) {
    test(`is ${level} on ${day}, for an agreement to 2027-05-31`, () => assert.equal(levelOn(day), level))
  }

  test('is a risk from twelve months before when no meeting is left', () => {
    assert.equal(levelOn('2026-05-31', null), 'atRisk')
    assert.equal(levelOn('2026-05-30', null), 'calm')
  })
  test('is told with the days that both parties need', () => {
    assert.match(
      wordsOn('2026-12-01'),
      /möte torsdag 11 februari 2027, och då ska underlaget vara klart torsdag 21 januari 2027/,
    )
    assert.match(wordsOn('2026-12-01', null), /senast söndag 28 februari 2027/)
    assert.match(wordsOn('2026-01-01'), /mer än tolv månader/)
  })
})

const february = aMeeting('2027-02-11', '2027-01-21')

function found(day: string, meeting: BoardMeeting | null) {
  const guard = { latest: plainDate('2027-02-28'), meeting }
  return gapLevel({
    guard,
    end: plainDate('2027-05-31'),
    asOf: plainDate(day),
    warnings: { months: [12, 9, 6], red: 3 },
  })
}

function levelOn(day: string, meeting: BoardMeeting | null = february) {
  const level = found(day, meeting)
  return level.level === 'planNow' ? `planNow ${level.months}` : level.level
}

function wordsOn(day: string, meeting: BoardMeeting | null = february) {
  return found(day, meeting).words.sv
}
