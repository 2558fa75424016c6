import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  addDays,
  addMonthsClamped,
  addWeeks,
  addYears,
  compareDates,
  dayInStockholm,
  daysBetween,
  earliest,
  firstDayOfQuarter,
  isAfter,
  isBefore,
  lastDayOfMonth,
  lastDayOfQuarter,
  latest,
  monthOf,
  parsePlainDate,
  plainDate,
  weekdayOf,
  yearOf,
} from './plain-date.ts'

const day = plainDate
const anyDay = fc.integer({ min: -40_000, max: 40_000 }).map((days) => addDays(day('2026-01-01'), days))
const anyDistance = fc.integer({ min: -20_000, max: 20_000 })

describe('reading a day', () => {
  const real = ['2026-11-19', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31']
  for (const text of real) test(`${text} is a day`, () => assert.equal(parsePlainDate(text), text))

  const unreal = [
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
  ]
  for (const text of unreal) test(`${text} does not exist`, () => assert.equal(parsePlainDate(text), null))

  const misspelt = [
    '',
    '2026-1-5',
    '20261119',
    '19/11 2026',
    ' 2026-11-19',
    '2026-11-19\n',
    '2026-11-19T00:00',
    '+002026-11-19',
  ]
  for (const text of misspelt) {
    test(`${JSON.stringify(text)} is not how a day is written`, () =>
      assert.equal(parsePlainDate(text), null))
  }

  test('code that names no day is told so', () => {
    assert.throws(() => plainDate('2026-02-30'), /2026-02-30/)
  })
})

describe('the day in Stockholm', () => {
  test('turns at midnight in winter, an hour before UTC', () => {
    assert.equal(dayInStockholm(new Date('2026-01-31T22:59:59Z')), '2026-01-31')
    assert.equal(dayInStockholm(new Date('2026-01-31T23:00:00Z')), '2026-02-01')
  })

  test('turns at midnight in summer, two hours before UTC', () => {
    assert.equal(dayInStockholm(new Date('2026-06-30T21:59:59Z')), '2026-06-30')
    assert.equal(dayInStockholm(new Date('2026-06-30T22:00:00Z')), '2026-07-01')
  })
})

describe('moving', () => {
  test('four weeks on is the same weekday', () => assert.equal(addWeeks(day('2024-03-01'), 4), '2024-03-29'))
  test('days pass the turn of the year', () => assert.equal(addDays(day('2026-12-31'), 1), '2027-01-01'))
  test('days pass the night when the clocks change', () =>
    assert.equal(addDays(day('2026-03-28'), 1), '2026-03-29'))

  test('months keep the day number', () =>
    assert.equal(addMonthsClamped(day('2027-06-30'), -3), '2027-03-30'))
  test('months cut the day down where the month is shorter', () => {
    assert.equal(addMonthsClamped(day('2027-05-31'), -3), '2027-02-28')
    assert.equal(addMonthsClamped(day('2028-05-31'), -3), '2028-02-29')
    assert.equal(addMonthsClamped(day('2026-12-31'), -3), '2026-09-30')
  })
  test('a year after the leap day is the 28th', () =>
    assert.equal(addYears(day('2024-02-29'), 1), '2025-02-28'))
  test('four years after the leap day is the leap day', () =>
    assert.equal(addYears(day('2024-02-29'), 4), '2028-02-29'))

  test('a day after the last one that can be written is an error', () => {
    assert.throws(() => addDays(day('9999-12-31'), 1), RangeError)
  })

  test('there and back again is the same day, and the distance is what was moved', () => {
    fc.assert(
      fc.property(anyDay, anyDistance, (date, days) => {
        const moved = addDays(date, days)
        assert.equal(addDays(moved, -days), date)
        assert.equal(daysBetween(date, moved), days)
      }),
    )
  })

  test('n months on always lies n months on, and never on a later day number', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const moved = addMonthsClamped(date, months)
        assert.equal(yearOf(moved) * 12 + monthOf(moved), yearOf(date) * 12 + monthOf(date) + months)
        assert.ok(
          moved.slice(8) === date.slice(8) ||
            (moved === lastDayOfMonth(moved) && moved.slice(8) < date.slice(8)),
        )
      }),
    )
  })
})

describe('comparing', () => {
  test('sorts the earlier first', () => {
    const days = [day('2026-10-01'), day('2026-09-30'), day('2025-12-31')]
    assert.deepEqual(days.toSorted(compareDates), ['2025-12-31', '2026-09-30', '2026-10-01'])
  })

  test('a day is neither before nor after itself', () => {
    assert.equal(isBefore(day('2026-05-05'), day('2026-05-05')), false)
    assert.equal(isAfter(day('2026-05-05'), day('2026-05-05')), false)
    assert.equal(compareDates(day('2026-05-05'), day('2026-05-05')), 0)
  })

  test('before, after, first and last agree with the distance', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        assert.equal(isBefore(a, b), daysBetween(a, b) > 0)
        assert.equal(isAfter(a, b), daysBetween(a, b) < 0)
        assert.deepEqual([earliest(a, b), latest(a, b)], [a, b].toSorted(compareDates))
      }),
    )
  })
})

describe('parts of the calendar', () => {
  test('a quarter has its first and last day', () => {
    assert.deepEqual([firstDayOfQuarter(2026, 4), lastDayOfQuarter(2026, 4)], ['2026-10-01', '2026-12-31'])
    assert.deepEqual([firstDayOfQuarter(2024, 1), lastDayOfQuarter(2024, 1)], ['2024-01-01', '2024-03-31'])
    assert.deepEqual([firstDayOfQuarter(2026, 2), lastDayOfQuarter(2026, 2)], ['2026-04-01', '2026-06-30'])
  })

  test('a quarter begins on the day after the one before has ended', () => {
    const quarters = [1, 2, 3, 4] as const
    fc.assert(
      fc.property(anyDay, (date) => {
        const year = yearOf(date)
        const begin = [...quarters.map((one) => firstDayOfQuarter(year, one)), firstDayOfQuarter(year + 1, 1)]
        const afterEnd = quarters.map((one) => addDays(lastDayOfQuarter(year, one), 1))
        assert.deepEqual(afterEnd, begin.slice(1))
      }),
    )
  })

  test('February ends on the 29th in a leap year', () => {
    assert.equal(lastDayOfMonth(day('2028-02-01')), '2028-02-29')
    assert.equal(lastDayOfMonth(day('2027-02-28')), '2027-02-28')
  })

  test('the week begins on Monday', () => {
    assert.deepEqual([weekdayOf(day('2026-11-16')), weekdayOf(day('2026-11-22'))], [1, 7])
  })
})

describe('every day that is reckoned', () => {
  const sameAsTemporal = (sentence: string, holds: (theirs: Temporal.PlainDate, count: number) => void) =>
    test(sentence, () =>
      fc.assert(
        fc.property(fc.integer({ min: 40_000, max: 3_600_000 }), anyDistance, (place, count) =>
          holds(Temporal.PlainDate.from('0001-01-01').add({ days: place }), count),
        ),
      ),
    )
  sameAsTemporal('is the one that Temporal gives, days later or earlier', (theirs, days) =>
    assert.equal(addDays(day(String(theirs)), days), String(theirs.add({ days }))),
  )
  sameAsTemporal('is the one that Temporal gives, months later or earlier', (theirs, count) => {
    const months = Math.trunc(count / 40)
    assert.equal(addMonthsClamped(day(String(theirs)), months), String(theirs.add({ months })))
  })
  sameAsTemporal('has the weekday and the last day of its month that Temporal gives', (theirs) => {
    const ours = day(String(theirs))
    const last = String(theirs.with({ day: theirs.daysInMonth }))
    assert.deepEqual([weekdayOf(ours), lastDayOfMonth(ours)], [theirs.dayOfWeek, last])
  })
})
