import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { schedule } from './schedule.ts'

const hourInStockholm = (at: string) =>
  new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Europe/Stockholm',
  }).format(new Date(at))

describe('what the turn of the day changes', () => {
  for (const job of ['recountDays', 'bringIntoForce'])
    test(`is put right within the hour, in winter and in summer: ${job}`, () => {
      const [, minute = '', hours = ''] =
        new RegExp(`^(\\d+) ([\\d,]+) \\* \\* \\* ${job}`, 'm').exec(schedule) ?? []
      for (const day of ['2026-01-08', '2026-07-08']) {
        const runs = hours
          .split(',')
          .map((hour) => `${day}T${hour.padStart(2, '0')}:${minute.padStart(2, '0')}:00Z`)
        assert.ok(runs.map(hourInStockholm).includes('00'), `${job} on ${day}`)
      }
    })
})
