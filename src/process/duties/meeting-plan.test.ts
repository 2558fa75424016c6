import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { rulebookOf } from '../../../test/support/replay.ts'
import { isWorkingDay } from '../../kernel/calendar.ts'
import { addDays, daysBetween, type PlainDate, plainDate, yearOf } from '../../kernel/plain-date.ts'
import { dutiesOfAgreement } from './duties-agreement.ts'
import type { Term } from './duties-types.ts'
import { proposedMeetings } from './meeting-plan.ts'

const rulebook = rulebookOf('jarva')
const term = { start: plainDate('2027-09-01'), end: plainDate('2030-08-31') }

describe('the proposed meetings', () => {
  test('are three and four in a whole year, fewer in a part of one', () => {
    const of = (year: number, group: string) =>
      proposedMeetings(rulebook, term).filter((one) => one.group === group && yearOf(one.on) === year).length
    assert.deepEqual([of(2027, 'steering'), of(2028, 'steering'), of(2030, 'steering')], [1, 3, 2])
    assert.deepEqual([of(2027, 'working'), of(2028, 'working'), of(2030, 'working')], [2, 4, 3])
  })

  test('are on a holiday only where there is no working day that year', () => {
    const overNewYear = { start: plainDate('2026-08-30'), end: plainDate('2027-01-01') }
    const last = proposedMeetings(rulebook, overNewYear).map(({ on }) => on)
    assert.deepEqual(last.slice(-2), ['2027-01-01', '2027-01-01'])
  })

  test('are on working days in force, as many as the duties ask for, in any agreement', () => {
    const day = fc.integer({ min: 0, max: 2000 }).map((after) => addDays(plainDate('2026-01-01'), after))
    fc.assert(
      fc.property(day, fc.integer({ min: 60, max: 1500 }), (start, length) => {
        const any = { start, end: addDays(start, length) }
        const days = proposedMeetings(rulebook, any)
        for (const { on } of days)
          assert.ok(on >= any.start && on <= any.end && (isWorkingDay(on) || isNewYearOnly(any, on)), on)
        const asked = dutiesOfAgreement({ rulebook, ...any }).filter(({ id }) =>
          id.endsWith('group-meetings'),
        )
        assert.equal(
          days.length,
          asked.reduce((sum, { count = 0 }) => sum + count, 0),
        )
      }),
      { numRuns: 60 },
    )
  })
})

/** The agreement holds no working day of that year: it begins or ends over New Year. */
function isNewYearOnly({ start, end }: Term, on: PlainDate): boolean {
  const ofYear = Array.from({ length: daysBetween(start, end) + 1 }, (_, index) => addDays(start, index))
  return !ofYear.some((day) => yearOf(day) === yearOf(on) && isWorkingDay(day))
}
