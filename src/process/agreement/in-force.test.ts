import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainDate } from '../../kernel/plain-date.ts'
import { lastDayInForce } from './in-force.ts'

const days = (start: string, end: string, signedOn: string | null = '2026-08-01') => ({
  start: plainDate(start),
  end: plainDate(end),
  signedOn: signedOn === null ? null : plainDate(signedOn),
})

describe('the last day that an agreement is in force', () => {
  const first = days('2026-09-01', '2029-08-31')
  const replacedBy = (start: string, signedOn?: string | null) =>
    lastDayInForce(first, [days(start, '2029-08-31', signedOn)])

  test('is the day before the next one begins', () => assert.equal(replacedBy('2026-09-02'), '2026-09-01'))
  test('is none where the next one begins on its first day', () =>
    assert.equal(replacedBy('2026-09-01'), null))
  test('stays while the one that is to replace it in full is not signed', () =>
    assert.equal(replacedBy('2026-09-01', null), '2029-08-31'))
  test('goes by whichever later one begins first', () =>
    assert.equal(
      lastDayInForce(first, [days('2028-01-01', '2029-08-31'), days('2027-01-01', '2029-08-31')]),
      '2026-12-31',
    ))
})
