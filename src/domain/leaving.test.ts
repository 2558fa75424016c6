import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDate } from '../kernel/plain-date.ts'
import type { ProcessEvent } from './events.ts'
import { boundSince } from './leaving.ts'

test('a party is bound from the last signature of the newest agreement, and from when it joined after that', () => {
  const events = [
    signature('2027-02-01', { track: 'round-1', completes: false }),
    signature('2027-02-05', { track: 'round-1', completes: true }),
    signature('2028-01-10', { track: 'bridging-1', completes: true }),
    signature('2029-03-01', { track: 'round-2', completes: false }),
  ]
  const boundFrom = (fromDay: string) => boundSince(events, { fromDay: plainDate(fromDay) })
  assert.equal(boundFrom('2026-11-02'), '2027-02-05')
  assert.equal(boundFrom('2027-02-06'), '2027-02-06')
})

function signature(on: string, content: ProcessEvent['content']): ProcessEvent {
  const by = { personId: null, name: 'Chandra', role: 'partySignatory', side: 'party' } as const
  const recordedAt = `${on}T09:00:00Z`
  return { seq: 1, recordedAt, type: 'signatureGiven', on: plainDate(on), by, content }
}
