import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aMeeting } from '../../../test/support/duties.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import type { BoardMeeting } from './board-meeting.ts'
import { canReach, gapGuard, gapGuardOfBodies } from './gap-guard.ts'

describe('the gap guard', () => {
  test('finds the last meeting on or before three months before the end', () => {
    assert.equal(
      dateOf(guard([aMeeting('2027-02-11'), aMeeting('2027-02-28'), aMeeting('2027-03-18')])),
      '2027-02-28',
    )
  })
  test('does not take a meeting on the day after', () => {
    assert.equal(dateOf(guard([aMeeting('2027-02-11'), aMeeting('2027-03-01')])), '2027-02-11')
  })
  test('takes a meeting whose memo stop is today, but not one whose memo stop was yesterday', () => {
    const meeting = aMeeting('2027-02-11', '2027-01-21')
    assert.equal(dateOf(guard([meeting], '2027-01-21')), '2027-02-11')
    assert.equal(dateOf(guard([meeting], '2027-01-22')), undefined)
  })
  test('falls back to an earlier meeting only when that can still be reached', () => {
    const meetings = [aMeeting('2027-01-14', '2026-12-22'), aMeeting('2027-02-11', '2027-01-21')]
    assert.equal(dateOf(guard(meetings, '2026-12-23')), '2027-02-11')
  })
  test('takes every meeting when nobody says which day it is', () => {
    assert.equal(dateOf(guard([aMeeting('2027-02-11', '2001-01-01')])), '2027-02-11')
  })
  test('takes the meetings in any order', () => {
    const meetings = [aMeeting('2027-02-11'), aMeeting('2026-12-10'), aMeeting('2027-01-14')]
    assert.equal(dateOf(guard(meetings)), '2027-02-11')
  })
  test('takes the later memo stop of two meetings on one day', () => {
    const [early, late] = [aMeeting('2027-02-11', '2027-01-14'), aMeeting('2027-02-11', '2027-01-21')]
    for (const meetings of [
      [early, late],
      [late, early],
    ])
      assert.equal(guard(meetings).meeting?.memoStop, '2027-01-21')
  })
  test('finds none without meetings, and still says which day', () => {
    assert.deepEqual(guard([]), { latest: '2027-02-28', meeting: null })
  })
})

describe('papers that are ready', () => {
  // The memo stop is on 21 January, the meeting on 11 February.
  const meeting = aMeeting('2027-02-11', '2027-01-21')
  const reached = (today: string, since: string, sentTo: string | null = null) =>
    canReach(meeting, {
      today: plainDate(today),
      ready: { since: plainDate(since), sentTo: sentTo === null ? null : plainDate(sentTo) },
    })

  test('reach a meeting after its memo stop when they were ready by then, until the meeting', () => {
    assert.equal(reached('2027-01-22', '2027-01-21'), true)
    assert.equal(reached('2027-01-22', '2027-01-22'), false)
    assert.equal(reached('2027-02-11', '2027-01-21'), true)
    assert.equal(reached('2027-02-12', '2027-01-21'), false)
  })
  test('are before the meeting that they were sent out for until it is said what became of them', () => {
    assert.equal(reached('2027-02-12', '2027-01-22', '2027-02-11'), true)
    assert.equal(reached('2027-01-22', '2027-01-21', '2027-03-18'), false)
  })
})

describe('the gap guard of several boards', () => {
  const calendars = (own: BoardMeeting[], other: BoardMeeting[]) =>
    gapGuardOfBodies({
      ...may2027,
      calendars: new Map([
        ['own', own],
        ['other', other],
      ]),
    })

  test('is that of the tightest calendar', () => {
    const found = calendars([aMeeting('2027-02-11', '2027-01-21')], [aMeeting('2027-02-04', '2027-01-14')])
    assert.deepEqual([found.body, dateOf(found)], ['other', '2027-02-04'])
  })
  test('is decided by the memo stop, not by the meeting', () => {
    const found = calendars([aMeeting('2027-02-11', '2026-12-01')], [aMeeting('2027-02-04', '2027-01-14')])
    assert.equal(found.body, 'own')
  })
  test('is that of the board whose papers are not ready, however early the other’s had to be', () => {
    const ready = { since: plainDate('2026-12-01'), sentTo: null }
    const boards = {
      own: [aMeeting('2027-02-11', '2027-01-14')],
      other: [aMeeting('2027-02-11', '2027-01-21')],
    }
    for (const names of [['own', 'other'] as const, ['other', 'own'] as const]) {
      const calendars = new Map(names.map((name) => [name, boards[name]]))
      const readyOf = (body: string) => (body === 'own' ? ready : undefined)
      assert.equal(gapGuardOfBodies({ ...may2027, calendars, readyOf }).body, 'other')
    }
  })
  test('has no meeting when one of the boards has none left', () => {
    const found = calendars([aMeeting('2027-02-11')], [])
    assert.deepEqual([found.body, found.meeting], ['other', null])
  })
  test('has no meeting without calendars', () => {
    assert.deepEqual(gapGuardOfBodies({ ...may2027, calendars: new Map() }), {
      latest: '2027-02-28',
      meeting: null,
      body: null,
    })
  })
})

const may2027 = { end: plainDate('2027-05-31'), months: 3 }

function guard(meetings: BoardMeeting[], asOf?: string) {
  return gapGuard({ ...may2027, meetings, asOf: asOf === undefined ? undefined : plainDate(asOf) })
}

function dateOf({ meeting }: { meeting: BoardMeeting | null }) {
  return meeting?.date
}

describe('a new agreement', () => {
  const latest = (end: string) =>
    gapGuard({ end: plainDate(end), months: 0, minutesDays: 14, meetings: [] }).latest

  test('comes to the board in time for the minutes to be approved and the text signed before the end', () => {
    assert.equal(latest('2027-06-30'), '2027-06-16')
  })
  test('has the days of the minutes counted back from a working day, since they may wait for one', () => {
    assert.equal(latest('2027-05-31'), '2027-05-17')
    assert.equal(latest('2027-05-30'), '2027-05-14')
    assert.equal(latest('2026-12-31'), '2026-12-16')
  })
  test('reaches a meeting on that day and none the day after', () => {
    const reached = (date: string) =>
      gapGuard({ end: plainDate('2027-06-30'), months: 0, minutesDays: 14, meetings: [aMeeting(date)] })
        .meeting
    assert.equal(reached('2027-06-16')?.date, '2027-06-16')
    assert.equal(reached('2027-06-17'), null)
  })
})
