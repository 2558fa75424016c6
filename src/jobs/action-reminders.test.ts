import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { agreement, historyOf } from '../../test/support/case-duties.ts'
import type { PersonId } from '../domain/actor.ts'
import { plainDate } from '../kernel/plain-date.ts'
import type { TakenOn } from '../process/case/history.ts'
import { actionReminders } from './action-reminders.ts'
import { remindersOf } from './reminders.ts'

describe('what somebody took upon them', () => {
  const taken = (by: string | null, acting: TakenOn['acting']): TakenOn => ({
    ...{ id: 'a', text: 'Boka lokalen', ownerId: 'chair' as PersonId, owner: 'Amina', at: 'group' },
    ...{ by: by === null ? null : plainDate(by), acting },
  })
  const historyWith = (one: TakenOn) => ({
    ...historyOf(...agreement('2026-09-01', '2029-08-31')),
    facts: { taken: [one] },
  })
  const told = (today: string, by: string | null = '2027-11-05') =>
    actionReminders(historyWith(taken(by, [])), plainDate(today)).map(({ key }) => key.slice(-10))

  test('is told to them a week and a day before its day, and the day after', () => {
    const days = ['2027-10-28', '2027-10-29', '2027-11-04', '2027-11-05', '2027-11-06', '2027-12-01']
    const said = ['', '2027-10-29', '2027-11-04', '2027-11-04', '2027-11-06', '2027-11-06']
    assert.deepEqual(
      days.map((day) => told(day).join()),
      said,
    )
    assert.deepEqual(told('2027-12-01', null), [])
  })

  const late = (role: 'coordinator' | 'partyRep' | null, today: string) => {
    const acting = role === null ? [] : [{ role, holder: 'h', others: [] }]
    const history = historyWith(taken('2027-11-05', acting))
    return remindersOf({ history, today: plainDate(today) })
      .filter(({ key }) => key.startsWith('late action'))
      .map(({ key, roles, awaits }) => `${key.slice(-10)} ${roles}${awaits ? `: ${awaits.sv}` : ''}`)
  }

  test('climbs on the owner’s own side, as the rulebook says, with whose it is', () => {
    assert.deepEqual(late('coordinator', '2027-11-07'), [])
    assert.deepEqual(late('coordinator', '2027-11-08'), ['2027-11-08 unitHead: Amina'])
    assert.equal(late('coordinator', '2027-11-19').at(-1), '2027-11-19 director: Amina')
    assert.deepEqual(late('partyRep', '2027-11-19'), ['2027-11-08 partySignatory: Amina'])
  })

  test('lies with whoever follows the case where its owner has left', () => {
    assert.deepEqual(late(null, '2027-11-05'), [])
    assert.deepEqual(late(null, '2027-11-06'), ['2027-11-06 staffUnit'])
  })
})
