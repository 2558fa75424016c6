import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { agreement, named, only, signed, type Told, year } from '../../../test/support/case-duties.ts'
import { aMeeting } from '../../../test/support/duties.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { pressing } from './pressing.ts'

describe('the meetings of a year', () => {
  const met = (...days: string[]) => signed(...days.map((day): Told => ['workingGroupMet', day]))
  const of2026 = (history: Told[], today?: string) =>
    year(2026, named('working-group-meetings', history, today))

  test('are prorated to the months in force', () => {
    assert.deepEqual([of2026(signed()).count, of2026(signed()).held], [2, 0])
  })
  test('are met by the meeting that makes the number', () => {
    assert.equal(of2026(met('2026-09-20')).met, undefined)
    assert.deepEqual(of2026(met('2026-09-20', '2026-12-31')).met?.on, '2026-12-31')
  })
  test('do not count a meeting of the next year', () => {
    assert.equal(of2026(met('2026-09-20', '2027-01-01'), '2027-01-02').held, 1)
  })
  test('warn when more meetings than months are left', () => {
    assert.equal(of2026(signed(), '2026-11-30').warning, undefined)
    assert.match(
      of2026(signed(), '2026-12-01').warning?.sv ?? '',
      /^2 möten återstår till och med 2026-12-31\. Boka/,
    )
  })
  test('that were too few are told afterwards but press nobody', () => {
    const over = named('working-group-meetings', met('2026-09-20'), '2027-01-01')
    assert.equal(year(2026, over).warning?.sv, '1 av 2 möten hölls.')
    assert.equal(of2026(met('2026-09-20'), '2026-12-31').warning, undefined)
    assert.ok(!pressing(over, plainDate('2027-01-01')).some((duty) => duty.year === 2026))
  })
})

describe('the follow-up of a year', () => {
  const followUp = (opened: string, approved: string, content: Record<string, unknown> = {}): Told[] => [
    ['followUpOpened', opened, content],
    ['reportPartSubmitted', opened, { track: 'followUp-1' }],
    ['reportApproved', opened, { track: 'followUp-1' }],
    ['memoApproved', opened, { track: 'followUp-1' }],
    ['boardApproved', approved, { track: 'followUp-1' }],
  ]
  const all = (...more: Told[]) => named('follow-up', signed(...more), '2027-02-01')

  test('is met by the board’s decision, not by being opened', () => {
    assert.equal(year(2026, all(['followUpOpened', '2026-11-01'])).met, undefined)
    assert.equal(year(2026, all(...followUp('2026-11-01', '2026-12-10'))).met?.on, '2026-12-10')
  })
  test('is met with a warning by a decision in the next year', () => {
    const late = all(...followUp('2026-11-01', '2027-01-21'))
    assert.match(year(2026, late).warning?.sv ?? '', /^Gjordes 2027-01-21/)
    assert.equal(year(2027, late).met, undefined)
  })
  test('takes the year that it is said to be about', () => {
    const about2027 = all(...followUp('2026-12-01', '2027-01-21', { year: '2027' }))
    assert.deepEqual([year(2026, about2027).met, year(2027, about2027).met?.on], [undefined, '2027-01-21'])
  })
  test('is not met by a no from the board', () => {
    const refused = followUp('2026-11-01', '2026-12-10').slice(0, -1)
    const no: Told = ['boardRejected', '2026-12-10', { track: 'followUp-1' }]
    assert.equal(year(2026, all(...refused, no)).met, undefined)
  })
  test('of two boards is met when both have said yes', () => {
    const [opened, ...rest] = followUp('2026-11-01', '2026-12-10')
    const boards: Told = ['followUpOpened', '2026-11-01', { ...opened?.[2], boards: ['a', 'b'] }]
    const second: Told[] = [
      ['memoApproved', '2026-11-20', { track: 'followUp-2' }],
      ['boardApproved', '2026-12-16', { track: 'followUp-2' }],
    ]
    assert.equal(year(2026, all(boards, ...rest)).met, undefined)
    assert.equal(year(2026, all(boards, ...rest, ...second)).met?.on, '2026-12-16')
  })
  test('is not met by a decision on something else', () => {
    const other: Told[] = [
      ['earlyEndRequested', '2026-10-05'],
      ['memoApproved', '2026-10-05', { track: 'earlyEnd-1' }],
      ['boardApproved', '2026-10-15', { track: 'earlyEnd-1' }],
    ]
    assert.equal(year(2026, all(...other)).met, undefined)
  })
  test('may be put off when the agreement starts in the last quarter', () => {
    const late = named(
      'follow-up',
      agreement('2026-11-01', '2029-10-31', ['followUpDeferred', '2026-12-01', { year: 2026 }]),
    )
    assert.equal(year(2026, late).met?.on, '2026-12-01')
    assert.match(year(2026, late).warning?.sv ?? '', /^Uppskjutet/)
  })
  test('may not be put off otherwise', () => {
    assert.equal(year(2026, all(['followUpDeferred', '2026-12-01', { year: 2026 }])).met, undefined)
  })
  test('is not put off by a decision about another year', () => {
    const other = agreement('2026-11-01', '2029-10-31', ['followUpDeferred', '2027-11-01', { year: 2027 }])
    assert.equal(year(2026, named('follow-up', other)).met, undefined)
  })
  test('aims for the last meeting of the year that can be reached, else for the first of the next', () => {
    const calendar = [
      aMeeting('2026-11-19', '2026-10-29'),
      aMeeting('2026-12-17', '2026-11-26'),
      aMeeting('2027-01-28', '2027-01-07'),
    ]
    const aim = (today: string) => year(2026, named('follow-up', signed(), today, calendar))
    assert.equal(aim('2026-11-26').meeting?.date, '2026-12-17')
    assert.equal(aim('2026-11-27').meeting?.date, '2027-01-28')
    assert.match(aim('2026-11-27').warning?.sv ?? '', /2027-01-28/)
  })
  test('aims for the meeting that its papers were sent out for, after the memo stop too', () => {
    const calendar = [aMeeting('2027-11-25', '2027-11-04'), aMeeting('2027-12-14', '2027-11-23')]
    const ready = signed(
      ['followUpOpened', '2027-10-04', { year: 2027 }],
      ['memoApproved', '2027-11-04', { track: 'followUp-1' }],
      ['caseDispatched', '2027-11-10', { track: 'followUp-1', meetingOn: '2027-11-25' }],
    )
    const duty = year(2027, named('follow-up', ready, '2027-11-24', calendar))
    assert.deepEqual([duty.meeting?.date, duty.ready, duty.alerts], ['2027-11-25', true, []])
    const another = year(2026, named('follow-up', ready, '2027-11-24', calendar))
    assert.equal(another.ready, undefined)
  })
  test('is told of a month before its window and when it opens, and then before the memo stop', () => {
    const calendar = [aMeeting('2027-12-14', '2027-11-23')]
    const { alerts } = year(2027, named('follow-up', signed(), '2027-06-10', calendar))
    assert.deepEqual(alerts, ['2027-09-01', '2027-10-01', '2027-11-09', '2027-11-18'])
  })
  test('does not aim for a meeting before its window opens', () => {
    const calendar = [aMeeting('2026-09-30'), aMeeting('2027-01-28')]
    assert.equal(year(2026, named('follow-up', signed(), '2026-06-10', calendar)).meeting?.date, '2027-01-28')
  })
})

describe('the final report', () => {
  const calendar = [aMeeting('2029-05-03', '2029-04-12'), aMeeting('2029-05-24', '2029-05-03')]

  test('aims for the last meeting in time and tells people before its memo stop', () => {
    const duty = only('final-report', signed(), '2028-09-01', calendar)
    assert.deepEqual(
      [duty.due, duty.meeting?.date, duty.alerts.slice(-2)],
      ['2029-05-31', '2029-05-24', ['2029-04-19', '2029-04-28']],
    )
  })
  test('warns when no meeting is left', () => {
    assert.equal(only('final-report', signed(), '2029-05-03', calendar).warning, undefined)
    assert.match(
      only('final-report', signed(), '2029-05-04', calendar).warning?.sv ?? '',
      /inget nämndmöte kvar/,
    )
  })
})
