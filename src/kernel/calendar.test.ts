import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import Holidays from 'date-holidays'
import fc from 'fast-check'
import {
  addWorkingDays,
  holidayName,
  isHoliday,
  isWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from './calendar.ts'
import { addDays, plainDate, weekdayOf, yearOf } from './plain-date.ts'

const day = plainDate
const anyDay = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays(day('2000-01-01'), days))
const upTo300 = fc.integer({ min: 0, max: 300 })

describe('holidays', () => {
  const named: [string, string][] = [
    ['2026-01-01', 'nyårsdagen'],
    ['2026-01-06', 'trettondedag jul'],
    ['2026-04-03', 'långfredagen'],
    ['2026-04-05', 'påskdagen'],
    ['2026-04-06', 'annandag påsk'],
    ['2026-05-01', 'första maj'],
    ['2026-05-14', 'Kristi himmelsfärdsdag'],
    ['2026-05-24', 'pingstdagen'],
    ['2026-06-06', 'Sveriges nationaldag'],
    ['2026-06-20', 'midsommardagen'],
    ['2026-10-31', 'alla helgons dag'],
    ['2026-12-25', 'juldagen'],
    ['2026-12-26', 'annandag jul'],
    ['2026-11-22', 'söndag'],
  ]
  for (const [date, name] of named)
    test(`${date} is ${name}`, () => assert.equal(holidayName(day(date)), name))

  test('midsommardagen and alla helgons dag reach the last day of their week', () => {
    assert.equal(holidayName(day('2027-06-26')), 'midsommardagen')
    assert.equal(holidayName(day('2027-11-06')), 'alla helgons dag')
  })

  test('the national day became a holiday in 2005, when Whit Monday ceased to be one', () => {
    assert.equal(isHoliday(day('2003-06-06')), false)
    assert.equal(isHoliday(day('2005-06-06')), true)
    assert.equal(holidayName(day('2004-05-31')), 'annandag pingst')
    assert.equal(isHoliday(day('2005-05-16')), false)
  })

  test('Easter falls right at its earliest, at its latest and in the two years of exception', () => {
    const easters =
      '1598-03-22 1693-03-22 1761-03-22 1801-04-05 1818-03-22 2285-03-22 1666-04-25 1943-04-25 2038-04-25 1954-04-18 1981-04-19'
    for (const easter of easters.split(' ')) assert.equal(holidayName(day(easter)), 'påskdagen', easter)
  })

  test('an eve is not a holiday', () => {
    for (const eve of ['2026-06-19', '2026-12-24', '2026-12-31']) assert.equal(holidayName(day(eve)), null)
  })
})

describe('every day from 2000 to 2100', () => {
  const days = Array.from({ length: 36_890 }, (_, n) => addDays(day('2000-01-01'), n))

  test('spans the century', () => assert.equal(days.at(-1), '2100-12-31'))

  test('is a holiday exactly when date-holidays says so, or is a Sunday', () => {
    const known = listed('public')
    const differing = days.filter((date) => isHoliday(date) !== (known.has(date) || weekdayOf(date) === 7))
    // The one difference: the package knows Whit Monday only as a custom, but until 2004 the act named it.
    assert.deepEqual(differing, ['2000-06-12', '2001-06-04', '2002-05-20', '2003-06-09', '2004-05-31'])
  })

  test('is free for work exactly when date-holidays says so, at weekends, or on Whit Monday until 2004', () => {
    const free = new Set([...listed('public'), ...listed('bank')])
    const expected = days.filter((date) => free.has(date) || weekdayOf(date) >= 6 || isWhitMonday(date))
    assert.deepEqual(
      days.filter((date) => !isWorkingDay(date)),
      expected,
    )
  })
})

describe('working days', () => {
  test('skip Easter from Maundy Thursday to Tuesday', () => {
    assert.equal(addWorkingDays(day('2026-04-02'), 1), '2026-04-07')
    assert.equal(addWorkingDays(day('2026-04-07'), -1), '2026-04-02')
  })

  test('skip Christmas and New Year', () => {
    assert.equal(addWorkingDays(day('2026-12-23'), 1), '2026-12-28')
    assert.equal(addWorkingDays(day('2026-12-30'), 1), '2027-01-04')
  })

  test('twenty days from a grant just before midsummer pass the eve', () => {
    assert.equal(addWorkingDays(day('2026-06-18'), 20), '2026-07-17')
  })

  test('work is done on Maundy Thursday, Walpurgis Eve and bridge days', () => {
    for (const date of ['2026-04-02', '2026-04-30', '2026-05-15']) assert.ok(isWorkingDay(day(date)), date)
  })

  test('a day off gives way to the working day before it, a working day stays', () => {
    assert.equal(workingDayOnOrBefore(day('2026-04-06')), '2026-04-02')
    assert.equal(workingDayOnOrBefore(day('2026-04-07')), '2026-04-07')
  })

  test('or to the working day after it', () => {
    assert.equal(workingDayOnOrAfter(day('2026-04-03')), '2026-04-07')
    assert.equal(workingDayOnOrAfter(day('2026-04-07')), '2026-04-07')
  })

  test('none moves nothing, not even from a Sunday', () =>
    assert.equal(addWorkingDays(day('2026-11-22'), 0), '2026-11-22'))
  test('half a day is an error', () =>
    assert.throws(() => addWorkingDays(day('2026-11-22'), 0.5), RangeError))

  test('the nth one on has exactly n working days up to it', () => {
    fc.assert(
      fc.property(anyDay, upTo300, (date, count) => {
        const reached = addWorkingDays(date, count)
        assert.equal(workingDaysAfter(date, reached), count)
        assert.ok(count === 0 || isWorkingDay(reached))
      }),
    )
  })

  test('from a working day, there and back again is the same day', () => {
    fc.assert(
      fc.property(anyDay.filter(isWorkingDay), upTo300, (date, count) => {
        assert.equal(addWorkingDays(addWorkingDays(date, count), -count), date)
      }),
    )
  })
})

function listed(type: 'public' | 'bank'): Set<string> {
  const sweden = new Holidays('SE')
  const years = Array.from({ length: 101 }, (_, n) => 2000 + n)
  const all = years.flatMap((year) => sweden.getHolidays(year))
  return new Set(all.filter((holiday) => holiday.type === type).map((holiday) => holiday.date.slice(0, 10)))
}

function isWhitMonday(date: Parameters<typeof holidayName>[0]): boolean {
  return yearOf(date) < 2005 && holidayName(date) === 'annandag pingst'
}

function workingDaysAfter(
  from: Parameters<typeof holidayName>[0],
  to: Parameters<typeof holidayName>[0],
): number {
  let count = 0
  for (let date = from; date < to; ) {
    date = addDays(date, 1)
    if (isWorkingDay(date)) count += 1
  }
  return count
}
