import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  agreement,
  considered,
  historyOf,
  proceeded,
  received,
  type Told,
} from '../../../test/support/case-duties.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { nextDay } from '../board/next-day.ts'
import type { CaseFacts } from '../case/history.ts'
import type { Rulebook } from '../rulebook/rulebook-schema.ts'
import { expectedBy } from './ball-day.ts'
import { waitingFor } from './waiting.ts'

function balls(told: readonly Told[], today: string, facts: CaseFacts = {}) {
  return waitingFor({ ...historyOf(...told), facts }, plainDate(today))
}

/** What is waited for with the day that it is expected by: "assess-proceed 2026-02-23". */
function expected(told: readonly Told[], today: string, facts?: CaseFacts): readonly string[] {
  return balls(told, today, facts).map((ball) => `${ball.step} ${expectedBy(ball)}`)
}

const held = (on: string): Told[] => [
  received,
  ['firstMeetingCalled', '2026-01-20'],
  ['firstMeetingHeld', on],
]
const reviewing = (on: string): Told[] => [...considered, ...proceeded, ['reviewStarted', on]]

describe('the day that a body expects a step by', () => {
  for (const today of ['2026-02-09', '2026-02-23', '2026-02-24'])
    test(`is ten working days after the consideration for the assessment, as it says on ${today}`, () => {
      assert.deepEqual(expected(considered, today), ['assess-proceed 2026-02-23'])
    })

  test('is counted over Christmas, New Year and Epiphany', () => {
    assert.deepEqual(expected(held('2026-12-14'), '2026-12-14'), ['submit-consideration 2027-01-11'])
  })

  test('is moved past Easter where weeks end on Good Friday', () => {
    assert.deepEqual(expected(reviewing('2027-02-12'), '2027-02-12'), ['pass-review 2027-03-30'])
  })

  test('is said with how it is counted, and that it is no rule', () => {
    const [ball] = balls(considered, '2026-02-10')
    assert.equal(
      ball?.expected?.arithmetic.sv,
      'Övervägandet är överlämnat: 2026-02-09 + 10 arbetsdagar = 2026-02-23',
    )
    assert.match(ball?.expected?.source.sv ?? '', /inte en regel/)
  })

  test('is counted anew when a consideration was sent back', () => {
    const returned: Told[] = [...considered, ['considerationReturned', '2026-02-16']]
    assert.deepEqual(expected(returned, '2026-02-16'), ['submit-consideration 2026-03-09'])
  })

  test('is counted from the day of the meeting that was called', () => {
    const called: Told[] = [
      ...reviewing('2026-02-20'),
      ['reviewPassed', '2026-03-02'],
      ['reviewFeedbackGiven', '2026-03-03'],
      ['ideaMeetingCalled', '2026-03-04', { meetingOn: '2026-03-20' }],
    ]
    assert.deepEqual(expected(called, '2026-03-05'), ['hold-idea-meeting 2026-03-27'])
  })

  test('yields to the day of a rule', () => {
    const [ball] = balls([...considered, ['directorProceeded', '2026-02-16']], '2026-02-17')
    assert.equal(ball?.due, '2026-03-02')
    assert.equal(ball?.expected, undefined)
  })

  test('is not there in a version of the rulebook that says nothing of it', () => {
    const { rulebook, ...history } = historyOf(...considered)
    const silent = { ...history, rulebook: withoutExpected(rulebook) }
    assert.deepEqual(waitingFor(silent, plainDate('2026-02-10')).map(expectedBy), [null])
  })
})

describe('a pause', () => {
  const paused: Told[] = [...considered, ['paused', '2026-02-12', { reasons: 'Ny styrelse' }]]

  test('leaves no day expected of anybody', () => {
    assert.deepEqual(expected(paused, '2026-02-13'), ['resume null'])
  })

  test('lets the time run anew when the case is taken up again', () => {
    const resumed: Told[] = [...paused, ['resumed', '2026-03-02']]
    assert.deepEqual(expected(resumed, '2026-03-02'), ['assess-proceed 2026-03-16'])
    assert.match(
      balls(resumed, '2026-03-02')[0]?.expected?.arithmetic.sv ?? '',
      /^Ärendet återupptogs: 2026-03-02/,
    )
  })

  test('that was over before leaves the day as it is', () => {
    const early: Told[] = [
      received,
      ['paused', '2026-01-16'],
      ['resumed', '2026-01-18'],
      ...considered.slice(1),
    ]
    assert.deepEqual(expected(early, '2026-02-10'), ['assess-proceed 2026-02-23'])
  })
})

describe('an early end that the board has decided', () => {
  const decided = agreement(
    ...(['2026-09-01', '2029-08-31'] as const),
    ['decisionShared', '2026-09-01', { track: 'sign-1' }],
    ['earlyEndRequested', '2028-05-02', { endsOn: '2028-08-31' }],
    ['memoApproved', '2028-05-04', { track: 'earlyEnd-1' }],
    ['boardApproved', '2028-05-25', { track: 'earlyEnd-1', decidedOn: '2028-05-25' }],
  )

  test('is to be registered ten working days after its last day, not after the decision', () => {
    assert.ok(expected(decided, '2028-05-26').includes('end-early 2028-09-14'))
  })
})

describe('after the last day', () => {
  const over = agreement(
    ...(['2026-09-01', '2029-08-31'] as const),
    ['decisionShared', '2029-08-01', { track: 'sign-1' }],
    ['expired', '2029-09-01'],
    ['repaymentAsked', '2029-09-10', { answerBy: '2029-10-10' }],
  )
  const facts: CaseFacts = { left: { points: 3, criteria: 0 } }

  test('the last account and the closing list are expected, and a repayment has the day that was set', () => {
    const told = balls(over, '2029-09-20', facts).map(
      (ball) => `${ball.step} ${ball.due ?? expectedBy(ball)}`,
    )
    assert.deepEqual(told.toSorted(), [
      'go-through-closing-list 2029-12-03',
      'go-through-closing-list 2029-12-03',
      'hand-in-closing-account 2029-10-29',
      'settle-repayment 2029-10-10',
    ])
  })

  for (const [today, day] of [
    ['2029-10-10', '2029-10-10'],
    ['2029-10-11', '2029-10-10'],
  ] as const)
    test(`the closed case is watched until it is repaid, as on ${today}`, () => {
      const next = nextDay({
        history: { ...historyOf(...over), facts },
        calendars: new Map(),
        today: plainDate(today),
      })
      assert.deepEqual([next?.day, next?.expected], [day, false])
    })
})

describe('the next day of a case', () => {
  const next = (told: readonly Told[], today: string) =>
    nextDay({ history: historyOf(...told), calendars: new Map(), today: plainDate(today) })

  for (const today of ['2026-02-10', '2026-02-23', '2026-02-24'])
    test(`is the expected one where no other is, as on ${today}`, () => {
      assert.deepEqual(next(considered, today), {
        ...{ day: '2026-02-23', meeting: null, expected: true },
        keepers: [{ role: 'director', party: null }],
      })
    })

  const asked = agreement(
    '2026-09-01',
    '2029-08-31',
    ['aidRegistered', '2026-06-20'],
    ['materialQuestionRaised', '2026-09-14'],
  )

  test('is the expected one when it is nearer, and a rule’s when that has passed', () => {
    assert.deepEqual(
      [next(asked, '2026-09-28')?.day, next(asked, '2026-09-28')?.expected],
      ['2026-09-28', true],
    )
    assert.deepEqual(
      [next(asked, '2026-09-29')?.day, next(asked, '2026-09-29')?.expected],
      ['2026-12-31', false],
    )
  })
})

function withoutExpected(rulebook: Rulebook): Rulebook {
  return {
    ...rulebook,
    states: rulebook.states.map(({ expected: _expected, ...state }) => state),
    steps: rulebook.steps.map(({ expected: _expected, ...step }) => step),
  }
}
