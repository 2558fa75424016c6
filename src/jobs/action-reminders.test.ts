import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { historyOf } from '../../test/support/case-duties.ts'
import type { PersonId } from '../domain/actor.ts'
import type { PartnershipId } from '../domain/partnership.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { actionReminders } from './action-reminders.ts'

describe('what somebody took upon them at a meeting', () => {
  const action = {
    id: 'a',
    text: 'Boka lokalen',
    ownerId: 'chair' as PersonId,
    partnershipId: 'case' as PartnershipId,
    at: 'group' as const,
  }
  const told = (today: string, by: string | null = '2027-11-05') => {
    const { rulebook } = historyOf()
    const own = { ...action, by: by === null ? null : plainDate(by) }
    return actionReminders([own], { rulebook, today: plainDate(today) }).map(({ key }) => key.slice(-10))
  }

  test('is told to them a week and a day before its day, and the day after', () => {
    const days = ['2027-10-28', '2027-10-29', '2027-11-04', '2027-11-05', '2027-11-06', '2027-12-01']
    const said = ['', '2027-10-29', '2027-11-04', '2027-11-04', '2027-11-06', '2027-11-06']
    assert.deepEqual(
      days.map((day) => told(day).join()),
      said,
    )
    assert.deepEqual(told('2027-12-01', null), [])
  })
})
