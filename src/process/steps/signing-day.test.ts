import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { agreement, decided, historyOf, type Told } from '../../../test/support/case-duties.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { nextDay } from '../board/next-day.ts'
import type { CaseFacts } from '../case/history.ts'
import { waitingFor } from './waiting.ts'

// In force from 1 September 2026.
const approved: Told[] = [
  ...decided,
  ['minutesPublished', '2026-06-05', { track: 'sign-1' }],
  ['aidRegistered', '2026-06-20'],
]
const ready: CaseFacts = { established: ['aidDeclared', 'signatoryProven'] }

describe('the day that an agreement is to be signed by', () => {
  const balls = (today: string, facts = ready) =>
    waitingFor({ ...historyOf(...approved), facts }, plainDate(today)).filter(
      ({ step, before = step }) => before === 'sign-agreement',
    )

  for (const today of ['2026-08-31', '2026-09-01', '2026-09-02']) {
    test(`is its first day, for both sides, as it says on ${today}`, () => {
      assert.deepEqual(
        balls(today).map(({ side, due }) => `${side} ${due}`),
        ['party 2026-09-01', 'public 2026-09-01'],
      )
      const next = nextDay({ history: { ...historyOf(...approved), facts: ready }, ...known(today) })
      assert.equal(next?.day, '2026-09-01')
      assert.deepEqual(
        next?.keepers.map(({ role }) => role),
        ['partySignatory', 'director'],
      )
    })
  }

  test('says how it is counted', () => {
    assert.match(balls('2026-08-31')[0]?.arithmetic?.sv ?? '', /första dag är tisdag 1 september 2026/)
  })

  test('is that of what is needed before the signature, too', () => {
    const first = balls('2026-08-31', {})
    assert.deepEqual([...new Set(first.map(({ due }) => due))], ['2026-09-01'])
    assert.ok(first.every(({ arithmetic }) => arithmetic !== undefined))
  })
})

describe('the day that a bridging is to be signed by', () => {
  test('is the last day in force', () => {
    const bridging: Told[] = [
      ['bridgingOpened', '2029-05-02', { proposedEnd: '2029-12-31', reasons: 'Sen' }],
      ['memoApproved', '2029-05-10', { track: 'bridging-1' }],
      ['boardApproved', '2029-06-14', { track: 'bridging-1', decidedOn: '2029-06-14' }],
      ['minutesPublished', '2029-06-20', { track: 'bridging-1' }],
    ]
    const history = historyOf(...agreement('2026-09-01', '2029-08-31', ...bridging))
    const signing = waitingFor(history, plainDate('2029-06-21')).filter(
      ({ step, before = step }) => before === 'sign-bridging',
    )
    assert.deepEqual([...new Set(signing.map(({ due }) => due))], ['2029-08-31'])
  })
})

function known(today: string) {
  return { calendars: new Map(), today: plainDate(today) }
}
