import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { agreement, decided, historyOf, type Told } from '../../../test/support/case-duties.ts'
import { aMeeting } from '../../../test/support/duties.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { waitingFor } from '../steps/waiting.ts'
import { withBoardAim } from './board-aim.ts'
import type { BoardMeeting } from './board-meeting.ts'
import { nextDay } from './next-day.ts'

const june = aMeeting('2026-06-18', '2026-05-28', '2026-06-09')
const august = aMeeting('2026-08-27', '2026-08-06', '2026-08-18')

// The board's case is opened on 21 April 2026.
const opened = decided.slice(0, -2)
const approved: Told[] = [...opened, ['memoApproved', '2026-05-05', { track: 'sign-1' }]]
const sent: Told[] = [
  ...approved,
  ['caseDispatched', '2026-06-08', { track: 'sign-1', meetingOn: '2026-06-18' }],
]

const allElse: Told[] = [
  ['aidRegistered', '2026-06-20'],
  ['steeringGroupMet', '2026-10-01'],
  ['workingGroupMet', '2026-10-02'],
  ['workingGroupMet', '2026-11-02'],
]

describe('the papers for a board', () => {
  test('are ready by the memo stop of the next meeting, on that day too', () => {
    assert.deepEqual(aims(opened, '2026-05-28'), ['memo 2026-06-18 2026-05-28'])
  })
  test('are for the meeting after it from the day after', () => {
    assert.deepEqual(aims(opened, '2026-05-29'), ['memo 2026-08-27 2026-08-06'])
  })
  test('have no day when the board has no meeting left', () => {
    assert.deepEqual(aims(opened, '2026-08-07'), [])
  })
  test('are sent out in time for the meeting that they were ready for', () => {
    assert.deepEqual(aims(approved, '2026-06-09'), ['dispatch 2026-06-18 2026-06-09'])
    assert.deepEqual(aims(approved, '2026-06-10'), ['dispatch 2026-08-27 2026-08-18'])
  })
  test('are before the meeting that they were sent out for', () => {
    assert.deepEqual(aims(sent, '2026-06-10'), ['meeting 2026-06-18 -'])
  })
  test('come before the next meeting when the board puts the case off', () => {
    const tabled: Told[] = [...sent, ['boardTabled', '2026-06-18', { track: 'sign-1' }]]
    assert.deepEqual(aims(tabled, '2026-06-19'), ['meeting 2026-08-27 -'])
  })
  test('say how the day was counted, and where it stands', () => {
    const ball = balls(opened, '2026-05-28').find(({ aim }) => aim !== undefined)
    assert.match(ball?.arithmetic?.sv ?? '', /2026-06-18, manusstopp 2026-05-28/)
    assert.equal(ball?.source.sv, 'nämndens kalender')
  })
})

describe('the day by which lists sort a case', () => {
  test('is the memo stop of the next meeting while its papers are written', () => {
    assert.equal(day(opened, '2026-05-01'), '2026-05-28')
    assert.equal(day(opened, '2026-05-01', []), day(opened, '2026-05-01', [aMeeting('2026-01-08')]))
  })
  test('is the memo stop of the meeting that a follow-up has to reach, not the end of the year', () => {
    const running = agreement('2026-09-01', '2029-08-31', ...allElse)
    const december = aMeeting('2026-12-17', '2026-11-26')
    assert.equal(day(running, '2026-11-23', [december]), '2026-11-26')
    assert.equal(day(running, '2026-11-27', [december]), '2026-12-31')
    assert.equal(day(running, '2026-11-23', []), '2026-12-31')
  })
  for (const [when, today] of [
    ['the day before', '2026-06-17'],
    ['on the day', '2026-06-18'],
    ['the day after, until the decision is written down', '2026-06-19'],
  ] as const) {
    test(`is the meeting that the papers have gone out for, ${when}`, () => {
      const next = nextOf(sent, today)
      assert.deepEqual([next?.day, next?.meeting], ['2026-06-18', '2026-06-18'])
      assert.deepEqual(next?.keepers, [{ role: 'boardSecretary', party: null }])
    })
  }
})

describe('the aid of a bridging', () => {
  test('is assessed in time for the memo, and that of a review is not', () => {
    const end: Told = ['bridgingOpened', '2029-05-02', { proposedEnd: '2029-12-31', reasons: 'Sen' }]
    const bridging = agreement('2026-09-01', '2029-08-31', ...allElse, end)
    const next = aMeeting('2029-06-14', '2029-05-24')
    const ball = balls(bridging, '2029-05-03', [next]).find(({ step }) => step === 'assess-aid')
    assert.deepEqual([ball?.due, ball?.aim?.meeting], ['2029-05-24', '2029-06-14'])
    const review = balls(decided.slice(0, 7), '2026-02-21', [june])
    assert.deepEqual(review.map(({ aim }) => aim).filter(Boolean), [])
  })
})

describe('an early end that the other side has time to answer', () => {
  const asked: Told = ['earlyEndRequested', '2027-05-03', { endsOn: '2027-12-31', answerBy: '2027-05-17' }]
  const running = agreement('2026-09-01', '2029-08-31', ...allElse, asked)
  const [soon, then] = [aMeeting('2027-06-03', '2027-05-13'), aMeeting('2027-06-17', '2027-05-27')]
  const memo = (told: readonly Told[], today: string, meetings = [soon, then]) =>
    balls(told, today, meetings).find(({ step }) => step === 'write-memo')

  test('aims at the first meeting whose memo stop comes when that time is over', () => {
    assert.equal(memo(running, '2027-05-04')?.aim?.meeting, '2027-06-17')
    assert.match(
      memo(running, '2027-05-04')?.arithmetic?.sv ?? '',
      /till och med 2027-05-17 på sig att svara/,
    )
  })
  test('may aim at a memo stop on the very day after', () => {
    const [last, next] = [aMeeting('2027-06-03', '2027-05-17'), aMeeting('2027-06-10', '2027-05-18')]
    assert.equal(memo(running, '2027-05-04', [last, next])?.aim?.meeting, '2027-06-10')
  })
  test('aims at the next meeting once everyone has answered', () => {
    const answered: Told = ['earlyEndAnswered', '2027-05-05', { track: 'earlyEnd-1', answer: 'Nej' }]
    assert.equal(memo([...running, answered], '2027-05-06')?.aim?.meeting, '2027-06-03')
  })
  test('aims at the next meeting where it is written why it cannot wait', () => {
    const hastened: Told = ['earlyEndHastened', '2027-05-05', { track: 'earlyEnd-1', reasons: 'Fara' }]
    assert.equal(memo([...running, hastened], '2027-05-06')?.aim?.meeting, '2027-06-03')
  })
})

describe('the text of a revised agreement', () => {
  test('is confirmed in time for the memo', () => {
    const on: Told = ['renegotiationOpened', '2029-01-10', { step: 'renegotiate-revised' }]
    const opened = agreement('2026-09-01', '2029-08-31', ...allElse, on, ['boardCaseOpened', '2029-01-11'])
    const next = aMeeting('2029-02-15', '2029-01-25')
    const ball = balls(opened, '2029-01-12', [next]).find(({ step }) => step === 'confirm-revised-text')
    assert.deepEqual([ball?.due, ball?.aim?.meeting], ['2029-01-25', '2029-02-15'])
  })
})

describe('the papers of a follow-up', () => {
  test('are sent out before the meeting, not by the end of the year', () => {
    const told: Told[] = [
      ...allElse,
      ['followUpOpened', '2026-11-05', { year: 2026 }],
      ['memoApproved', '2026-11-20', { track: 'followUp-1' }],
    ]
    const ready = agreement('2026-09-01', '2029-08-31', ...told)
    const december = aMeeting('2026-12-17', '2026-11-26', '2026-12-08')
    const ball = balls(ready, '2026-11-23', [december]).find(({ step }) => step === 'dispatch-case')
    assert.deepEqual([ball?.due, ball?.lastDay, ball?.aim?.piece], ['2026-12-08', '2026-12-31', 'dispatch'])
    assert.equal(day(ready, '2026-11-23', [december]), '2026-12-08')
    const gone: Told = ['caseDispatched', '2026-12-01', { track: 'followUp-1', meetingOn: '2026-12-17' }]
    assert.equal(day([...ready, gone], '2026-12-02', [december]), '2026-12-17')
  })
})

describe('a partnership that is signed', () => {
  const signedBoth = agreement('2026-09-01', '2029-08-31').slice(0, -1)
  const waiting: Told[] = [
    ...signedBoth,
    ['coordinatorAppointed', '2026-06-10'],
    ['groupsAppointed', '2026-06-11'],
    ['aidRegistered', '2026-06-20'],
  ]

  test('waits for its first day, when it starts by itself', () => {
    const [ball] = balls(waiting, '2026-07-01').filter(({ step }) => step === 'activate')
    assert.equal(ball?.due, '2026-09-01')
    assert.match(ball?.arithmetic?.sv ?? '', /startar partnerskapet av sig självt/)
    assert.equal(day(waiting, '2026-07-01'), '2026-09-01')
  })
})

function balls(told: readonly Told[], today: string, meetings = [june, august]) {
  const known = { ...knownOn(today, meetings), history: historyOf(...told) }
  return waitingFor(known.history, known.today).map((ball) => withBoardAim(ball, known))
}

function aims(told: readonly Told[], today: string): string[] {
  const found = balls(told, today).flatMap(({ aim }) => aim ?? [])
  return [...new Set(found.map(({ piece, meeting, by = '-' }) => `${piece} ${meeting} ${by}`))]
}

function day(...asked: Parameters<typeof nextOf>) {
  return nextOf(...asked)?.day
}

function nextOf(told: readonly Told[], today: string, meetings: readonly BoardMeeting[] = [june, august]) {
  return nextDay({ ...knownOn(today, meetings), history: historyOf(...told) })
}

function knownOn(today: string, meetings: readonly BoardMeeting[]) {
  return { calendars: new Map([['Järva', meetings]]), today: plainDate(today) }
}
