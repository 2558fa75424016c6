import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import ICAL from 'ical.js'
import { plainDate } from '../kernel/plain-date.ts'
import { dayCalendar } from './day-calendar.ts'

const madeAt = new Date('2026-11-22T10:00:00Z')

function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
}

describe('a calendar of days', () => {
  const [window, day] = eventsIn(
    dayCalendar({
      name: 'Plan "A"',
      madeAt,
      days: [
        { uid: 'a', from: plainDate('2027-10-01'), to: plainDate('2027-12-31'), title: 'Följ upp' },
        { uid: 'b', from: plainDate('2028-02-29'), title: 'Slutrapport; klar, "nu"', text: 'rad\nrad' },
      ],
    }),
  )

  test('ends a window on its last day', () => {
    assert.deepEqual([window?.startDate.toString(), window?.endDate.toString()], ['2027-10-01', '2028-01-01'])
  })
  test('has single days as whole days', () => {
    assert.deepEqual([day?.startDate.isDate, day?.duration.toSeconds()], [true, 86_400])
  })
  test('keeps signs and lines in its words', () => {
    assert.deepEqual([day?.summary, day?.description], ['Slutrapport; klar, ”nu”', 'rad\nrad'])
  })
  test('takes nobody’s time', () => {
    assert.equal(day?.component.getFirstPropertyValue('transp'), 'TRANSPARENT')
  })
})
