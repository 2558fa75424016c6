import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { agreement, historyOf, type Told } from '../../../test/support/case-duties.ts'
import { aMeeting } from '../../../test/support/duties.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import type { BoardMeeting } from '../board/board-meeting.ts'
import { gapWatch } from '../board/gap-watch.ts'
import { metKeys, movedDays, reckonedDays, timetableOf } from './timetable.ts'

// In force from 1 September 2026 to 31 August 2029: the final report by 31 May 2029.
const running = agreement('2026-09-01', '2029-08-31')
const may = aMeeting('2029-05-24', '2029-05-03', '2029-05-15')
const august = aMeeting('2029-08-16', '2029-08-02', '2029-08-14')
const reported: Told[] = [
  ...running,
  ['evaluationCompleted', '2029-02-01'],
  ['finalReportOpened', '2029-03-01'],
  ['renewalStanceTaken', '2029-03-10', { choice: 'renegotiate' }],
  ['memoApproved', '2029-04-01', { track: 'finalReport-1' }],
  ['boardApproved', '2029-05-24', { decidedOn: '2029-05-24', track: 'finalReport-1' }],
]

describe('the gap guard of a partnership in force', () => {
  test('is none before the agreement is in force', () => {
    assert.equal(watchOf(running.slice(0, -1), '2026-08-31'), null)
  })
  test('watches the final report, then what comes after it', () => {
    assert.deepEqual(said(running, '2028-12-01'), ['finalReport', 'planNow', '2029-05-24', '2029-08-16'])
    assert.deepEqual(said(reported, '2029-05-25'), ['renewal', 'hurry', null, '2029-08-16'])
  })
  test('reaches the last meeting on its memo stop, and not the day after', () => {
    assert.deepEqual(said(running, '2029-05-03').slice(0, 3), ['finalReport', 'hurry', '2029-05-24'])
    assert.deepEqual(said(running, '2029-05-04').slice(0, 3), ['finalReport', 'atRisk', null])
  })
  test('is red when less than three months remain, and calm when all agree to end', () => {
    assert.equal(said(reported, '2029-06-01')[1], 'atRisk')
    const ending = reported.map(
      (told): Told => (told[0] === 'renewalStanceTaken' ? [told[0], told[1], { choice: 'end' }] : told),
    )
    assert.deepEqual(said(ending, '2029-06-01').slice(0, 2), ['ending', 'calm'])
  })
  const renewed = (start: string, end: string): Told[] => [
    ...reported,
    ['renegotiationOpened', '2029-05-26', { step: 'renegotiate-revised', start, end }],
    ['memoApproved', '2029-06-01', { track: 'sign-2' }],
    ['boardApproved', '2029-06-14', { track: 'sign-2' }],
    ['minutesPublished', '2029-06-20', { track: 'sign-2' }],
    ['signatureGiven', '2029-06-25', { track: 'round-2' }],
  ]
  test('leaves the minutes of the renewal their fourteen days before the last day in force', () => {
    const lastFor = (...days: string[]) => {
      const calendars = calendar(...days.map((day) => aMeeting(day)))
      return gapWatch(historyOf(...running), calendars, plainDate('2028-12-01'))?.renewal.meeting?.date
    }
    assert.equal(lastFor('2029-08-17', '2029-08-18', '2029-08-31'), '2029-08-17')
  })
  test('is calm when the next agreement is signed and begins the day after', () => {
    assert.deepEqual(said(renewed('2029-09-01', '2032-08-31'), '2029-06-26').slice(0, 2), ['renewed', 'calm'])
  })
  test('is red when the next agreement is signed and begins later, and names both days', () => {
    const told = renewed('2029-09-02', '2032-08-31')
    assert.deepEqual(said(told, '2029-06-26').slice(0, 2), ['renewed', 'atRisk'])
    const words = watchOf(told, '2029-06-26')?.level.words.sv
    assert.match(words ?? '', /först söndag 2 september 2029.*slutar fredag 31 augusti 2029/)
    assert.match(watchOf(told.slice(0, -1), '2029-06-26')?.level.words.sv ?? '', /undertecknad.*Däremellan/)
  })
  test('goes on watching when what is signed is a change to the same last day', () => {
    assert.deepEqual(said(renewed('2029-07-01', '2029-08-31'), '2029-06-26').slice(0, 2), [
      'renewal',
      'atRisk',
    ])
  })
  test('looks for a new agreement only where nobody wanted to end, whoever spoke last', () => {
    const apart: Told[] = [
      ...reported.slice(0, -3),
      ['renewalStanceTaken', '2029-03-08', { choice: 'end', for: 'party' }],
      ...reported.slice(-3),
    ]
    assert.deepEqual(said(apart, '2029-06-01').slice(0, 2), ['ending', 'calm'])
  })
  test('says nothing of meetings in a year for which the board has not set its days', () => {
    const calendars = new Map([['Järva', [aMeeting('2027-12-16')]]])
    const watch = (today: string) => gapWatch(historyOf(...running), calendars, plainDate(today))?.finalReport
    assert.deepEqual([watch('2027-09-01')?.meeting, watch('2027-09-01')?.unset], [null, true])
    assert.equal(watch('2028-08-31')?.unset, false)
  })
  test('follows the tightest of several boards, and names it', () => {
    const calendars = new Map([
      ['Järva', [may]],
      ['Norra', [aMeeting('2029-04-19', '2029-03-29')]],
    ])
    const watch = gapWatch(historyOf(...running), calendars, plainDate('2028-12-01'))
    assert.deepEqual([watch?.finalReport.body, watch?.finalReport.meeting?.date], ['Norra', '2029-04-19'])
  })
})

describe('the timetable', () => {
  test('holds what the agreement brings and nothing from before the board decided', () => {
    const { duties } = timetableOf(historyOf(...running), calendar(may), plainDate('2026-10-01')) ?? none
    assert.deepEqual(
      [...new Set(duties.map(({ id }) => id))].toSorted(),
      [
        'aid-registration',
        'evaluation',
        'final-report',
        'follow-up',
        'minutes-approved',
        'minutes-announced',
        'steering-group-meetings',
        'working-group-meetings',
      ].toSorted(),
    )
  })
  test('moves with the calendar, and says only what moved', () => {
    assert.deepEqual(movedBetween([may], [may, aMeeting('2029-05-31', '2029-05-10')]), [
      ['Lägga fram slutrapport och ställningstagande för nämnden', '2029-05-24', '2029-05-31'],
    ])
    assert.deepEqual(movedBetween([may], [may, august]), [])
  })
  test('does not move when a duty is met', () => {
    const before = reckonedDays(historyOf(...running), calendar(may))
    const after = historyOf(...running, ['evaluationCompleted', '2028-12-01'])
    const moved = movedDays(before, reckonedDays(after, calendar(may)), metKeys(after, calendar(may)))
    assert.deepEqual(moved, [])
    assert.notEqual(movedDays(before, reckonedDays(after, calendar(may)), new Set()).length, 0)
  })
})

const none = { duties: [] }
const calendar = (...meetings: BoardMeeting[]) => new Map([['Järva', meetings]])

function watchOf(told: readonly Told[], today: string) {
  return gapWatch(historyOf(...told), calendar(may, august), plainDate(today))
}

function said(told: readonly Told[], today: string) {
  const watch = watchOf(told, today)
  assert.ok(watch !== null)
  const { matter, level, finalReport, renewal } = watch
  return [matter, level.level, finalReport.meeting?.date ?? null, renewal.meeting?.date ?? null]
}

function movedBetween(before: BoardMeeting[], after: BoardMeeting[]) {
  const history = historyOf(...running)
  const [was, is] = [reckonedDays(history, calendar(...before)), reckonedDays(history, calendar(...after))]
  return movedDays(was, is, metKeys(history, calendar(...after))).map((one) => [
    one.title.sv,
    one.before?.meeting,
    one.after?.meeting,
  ])
}
