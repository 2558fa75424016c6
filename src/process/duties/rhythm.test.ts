import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { EventType, ProcessEvent } from '../../domain/events.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { isNextWaitedFor } from './rhythm.ts'

// Three meetings in a year of 365 days: the shares begin on 1 January, 2 May and 1 September.
describe('the next of the meetings of a year', () => {
  test('is waited for from the first day of the year while none has been held', () => {
    assert.equal(asked('2027-01-01', 0), true)
  })

  test('is waited for from the day that its share of the year begins, and not the day before', () => {
    assert.equal(asked('2027-05-01', 1), false)
    assert.equal(asked('2027-05-02', 1), true)
    assert.equal(asked('2027-08-31', 2), false)
    assert.equal(asked('2027-09-01', 2), true)
  })

  test('is not waited for while one is booked, the day itself too, but the day after', () => {
    const booked = [said('groupMeetingCalled', '2027-02-10')]
    assert.equal(asked('2027-02-10', 0, booked), false)
    assert.equal(asked('2027-02-11', 0, booked), true)
  })

  test('is waited for when what was booked has been called off, or is for the other group', () => {
    const called = said('groupMeetingCalled', '2027-02-10')
    assert.equal(asked('2027-02-01', 0, [called, said('groupMeetingCancelled', '2027-02-10')]), true)
    assert.equal(asked('2027-02-01', 0, [said('groupMeetingCalled', '2027-02-10', 'working')]), true)
  })

  test('follows a booked meeting that was moved', () => {
    const moved = [said('groupMeetingCalled', '2027-02-10'), said('groupMeetingMoved', '2027-03-10')]
    assert.equal(asked('2027-03-10', 0, moved), false)
    assert.equal(asked('2027-02-11', 0, [...moved, said('groupMeetingCancelled', '2027-03-10')]), true)
  })

  function asked(today: string, held: number, events: readonly ProcessEvent[] = []): boolean {
    const year = { from: plainDate('2027-01-01'), due: plainDate('2027-12-31'), count: 3, held }
    return isNextWaitedFor(year, { events, group: 'steering', today: plainDate(today) })
  }

  function said(type: EventType, meetingOn: string, group = 'steering'): ProcessEvent {
    const by = { role: 'coordinator', name: 'Kerstin Åberg' }
    const on = plainDate('2027-01-15')
    return { type, on, by, seq: 1, recordedAt: '', content: { group, meetingOn } } as unknown as ProcessEvent
  }
})
