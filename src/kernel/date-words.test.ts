import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { dateInWords, daysFromToday, instantInStockholm, timeInStockholm } from './date-words.ts'
import { addDays, dayInStockholm, plainDate } from './plain-date.ts'

const day = plainDate

describe('a day in words', () => {
  test('names the weekday and the month', () => {
    assert.equal(dateInWords(day('2026-11-19'), 'sv'), 'torsdag 19 november 2026')
    assert.equal(dateInWords(day('2026-11-19'), 'en'), 'Thursday 19 November 2026')
  })

  test('has no leading zero', () => assert.equal(dateInWords(day('2027-03-07'), 'sv'), 'söndag 7 mars 2027'))

  test('is what the language itself says, every day', () => {
    const options = {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    } as const
    for (let date = day('2027-01-01'); date < '2029-01-01'; date = addDays(date, 1)) {
      assert.equal(dateInWords(date, 'sv'), new Date(date).toLocaleDateString('sv-SE', options))
      assert.equal(
        dateInWords(date, 'en'),
        new Date(date).toLocaleDateString('en-GB', options).replace(',', ''),
      )
    }
  })
})

describe('the distance from today', () => {
  const today = day('2026-11-19')
  const distances: [number, string, string][] = [
    [0, 'i dag', 'today'],
    [1, 'i morgon', 'tomorrow'],
    [-1, 'i går', 'yesterday'],
    [2, 'om 2 dagar', 'in 2 days'],
    [-2, 'för 2 dagar sedan', '2 days ago'],
    [12, 'om 12 dagar', 'in 12 days'],
    [-400, 'för 400 dagar sedan', '400 days ago'],
  ]
  for (const [days, sv, en] of distances) {
    test(`${days} is ${sv}`, () => {
      assert.equal(daysFromToday(addDays(today, days), today, 'sv'), sv)
      assert.equal(daysFromToday(addDays(today, days), today, 'en'), en)
    })
  }
})

describe('the clock in Stockholm', () => {
  test('is an hour ahead of UTC in winter and two in summer', () => {
    assert.equal(timeInStockholm(new Date('2026-01-15T13:32:59Z')), '14.32')
    assert.equal(timeInStockholm(new Date('2026-07-15T07:05:00Z'), 'en'), '09:05')
  })

  test('gives the instant of a meeting', () => {
    assert.equal(instantInStockholm(day('2026-11-19'), '14:30').toISOString(), '2026-11-19T13:30:00.000Z')
    assert.equal(instantInStockholm(day('2026-06-19'), '14:30').toISOString(), '2026-06-19T12:30:00.000Z')
  })

  test('takes the skipped hour an hour later and the doubled hour the first time', () => {
    assert.equal(timeInStockholm(instantInStockholm(day('2026-03-29'), '02:30')), '03.30')
    assert.equal(instantInStockholm(day('2026-10-25'), '02:30').toISOString(), '2026-10-25T00:30:00.000Z')
  })

  for (const time of ['24:00', '9:00', '12:60', '', '12.30', '12:30:00']) {
    test(`shows no '${time}'`, () =>
      assert.throws(() => instantInStockholm(day('2026-11-19'), time), RangeError))
  }

  test('is read back as it was set, on the same day', () => {
    const anyTime = fc.tuple(fc.integer({ min: 4, max: 23 }), fc.integer({ min: 0, max: 59 }))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), anyTime, (days, [hour, minute]) => {
        const [date, time] = [addDays(day('2020-01-01'), days), [hour, minute].map(twoDigits).join(':')]
        const instant = instantInStockholm(date, time)
        assert.deepEqual([dayInStockholm(instant), timeInStockholm(instant, 'en')], [date, time])
      }),
    )
  })
})

function twoDigits(part: number): string {
  return String(part).padStart(2, '0')
}
