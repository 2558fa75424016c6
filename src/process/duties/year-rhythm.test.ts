import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainDate } from '../../kernel/plain-date.ts'
import type { Duty } from './duties-types.ts'
import { groupRhythm, groupRhythms, rhythmLevel } from './year-rhythm.ts'

describe('the rhythm of a year', () => {
  test('is that of the year that today falls in, on its last day too, and then of the next', () => {
    const years = [steering(2027, { held: 2 }), steering(2028, { held: 0 })]
    assert.equal(yearOn('2027-12-31', years), 2027)
    assert.equal(yearOn('2028-01-01', years), 2028)
    assert.equal(yearOn('2026-11-30', years), 2027, 'nothing is in force yet')
    assert.equal(yearOn('2029-01-01', years), undefined)
  })

  test('is held, on course or behind by what is left of the year', () => {
    assert.equal(levelOf(steering(2027, { held: 3 })), 'held')
    assert.equal(levelOf(steering(2027, { held: 1 })), 'onCourse')
    assert.equal(levelOf(steering(2027, { held: 1, warning: { sv: 'bråttom', en: 'hurry' } })), 'behind')
  })

  test('of a partnership is that of the group that is the furthest behind', () => {
    const working = { ...steering(2027, { held: 1, count: 4 }), id: 'working-group-meetings' }
    const rhythms = groupRhythms([working, steering(2027, { held: 3 })], plainDate('2027-05-01'))
    assert.deepEqual(
      rhythms.map(({ group, held, asked }) => [group, held, asked]),
      [
        ['steering', 3, 3],
        ['working', 1, 4],
      ],
    )
    assert.equal(rhythmLevel(rhythms), 'onCourse')
    assert.equal(rhythmLevel([]), null)
  })

  function yearOn(today: string, all: readonly Duty[]): number | undefined {
    return groupRhythm(all, 'steering', plainDate(today))?.duty.year
  }

  function levelOf(duty: Duty): string | undefined {
    return groupRhythm([duty], 'steering', plainDate('2027-05-01'))?.level
  }

  function steering(year: number, said: Partial<Duty>): Duty {
    const days = { from: plainDate(`${year}-01-01`), due: plainDate(`${year}-12-31`) }
    return { id: 'steering-group-meetings', year, ...days, count: 3, ...said } as Duty
  }
})
