import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { historyOf, named, only, signed, type Told } from '../../../test/support/case-duties.ts'
import { aMeeting } from '../../../test/support/duties.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { agreementOf } from '../agreement/agreement.ts'
import { gapWatch } from '../board/gap-watch.ts'
import { statusOn } from '../engine.ts'

// In force from 1 September 2026 to 31 August 2029.
const yes = '2027-04-02'

/** Signed, and the board has said yes to an early end on the second of April 2027. */
function ending(endsOn: string, ...more: Told[]): Told[] {
  return signed(
    ['earlyEndRequested', '2027-03-01', { endsOn }],
    ['memoApproved', '2027-03-10', { track: 'earlyEnd-1' }],
    ['boardApproved', yes, { track: 'earlyEnd-1', decidedOn: yes }],
    ...more,
  )
}

const report = (endsOn: string, today = yes, meetings = [] as ReturnType<typeof aMeeting>[]) =>
  only('final-report', ending(endsOn), today, meetings)

describe('what an early end moves', () => {
  test('is reckoned to the decided day where there are four weeks for it, and is done by that day otherwise', () => {
    assert.deepEqual(
      ['2027-07-30', '2027-07-29'].map((day) => report(day).due),
      ['2027-04-30', '2027-07-29'],
    )
    assert.match(report('2027-07-29').warning?.sv ?? '', /för sent för dagen 2027-04-29/)
  })
  test('holds the day that the board decided on, where that is another than the one asked for', () => {
    const told = ending('2027-06-30').map(
      (one): Told =>
        one[0] === 'boardApproved' && one[2]?.track === 'earlyEnd-1'
          ? [one[0], yes, { ...one[2], endsOn: '2027-08-31' }]
          : one,
    )
    assert.equal(agreementOf(historyOf(...told))?.end, '2027-08-31')
  })
  test('aims at the last board meeting before the decided day, and warns of no gap', () => {
    const meetings = [aMeeting('2027-06-17', '2027-05-20'), aMeeting('2027-08-19', '2027-07-22')]
    assert.equal(report('2027-06-30', yes, meetings).meeting?.date, '2027-06-17')
    const late = report('2027-06-30', '2027-05-21', meetings)
    assert.equal(late.meeting, undefined)
    assert.doesNotMatch(late.warning?.sv ?? '', /glapp/)
  })
  test('leaves what had been met, and what was late already', () => {
    const followUp: Told[] = [
      ['followUpOpened', '2026-11-02', { year: 2026 }],
      ['memoApproved', '2026-11-20', { track: 'followUp-1' }],
      ['boardApproved', '2026-12-10', { track: 'followUp-1', decidedOn: '2026-12-10' }],
    ]
    const [met] = named('follow-up', [...signed(...followUp), ...ending('2027-06-30').slice(signed().length)])
    assert.equal(met?.met?.on, '2026-12-10')
    const [late, ...others] = named('follow-up', ending('2027-06-30'))
    assert.deepEqual([late?.due, others], ['2026-12-31', []])
  })
  test('asks for group meetings until that day only', () => {
    assert.deepEqual(
      named('steering-group-meetings', ending('2027-06-30')).map(({ year, count, due }) => [
        year,
        count,
        due,
      ]),
      [
        [2026, 1, '2026-12-31'],
        [2027, 2, '2027-06-30'],
      ],
    )
  })
})

describe('the gap guard of an early end', () => {
  const watch = (today: string, told: Told[]) => gapWatch(historyOf(...told), new Map(), plainDate(today))
  test('counts to the decided day, and is calm', () => {
    const guard = watch(yes, ending('2027-06-30'))
    assert.deepEqual([guard?.end, guard?.finalReport.latest], ['2027-06-30', '2027-03-30'])
    assert.deepEqual([guard?.matter, guard?.level.level], ['ending', 'calm'])
  })
  test('counts to the signed day the day before the board decides', () => {
    const asked = ending('2027-06-30').slice(0, -1)
    assert.equal(watch('2027-04-01', asked)?.end, '2029-08-31')
  })
  test('raises no flag of a gap, not even one that was noted before', () => {
    const noted = signed(['gapRiskNoted', '2027-02-01'], ...ending('2027-06-30').slice(signed().length))
    assert.deepEqual(statusOn(historyOf(...noted), plainDate('2027-04-03')).flags, [
      'ENDING_EARLY',
      'FINAL_YEAR',
    ])
  })
})
