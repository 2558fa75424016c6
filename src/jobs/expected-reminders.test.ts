import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { agreement, considered, historyOf, type Told } from '../../test/support/case-duties.ts'
import { plainDate } from '../kernel/plain-date.ts'
import type { CaseFacts } from '../process/case/history.ts'
import { remindersOf } from './reminders.ts'

function told(events: readonly Told[], today: string, facts: CaseFacts = {}) {
  const reminders = remindersOf({ history: { ...historyOf(...events), facts }, today: plainDate(today) })
  return reminders.map(({ key, roles, due, expected, awaits }) => ({ key, roles, due, expected, awaits }))
}

describe('a day that the body expected', () => {
  test('is told to nobody on the day, and the day after to whoever has the ball', () => {
    assert.deepEqual(told(considered, '2026-02-23'), [])
    const [one, ...more] = told(considered, '2026-02-24')
    assert.deepEqual(more, [])
    assert.deepEqual(
      [one?.roles, one?.due, one?.expected, one?.awaits],
      [['director'], '2026-02-23', true, undefined],
    )
  })

  test('is told with the same key ever after, and so once, and never upwards', () => {
    assert.deepEqual(told(considered, '2026-06-24'), told(considered, '2026-02-24'))
  })

  test('is told of the feedback of a decision of the board', () => {
    const decided = agreement('2026-09-01', '2029-08-31')
    const ofFeedback = (today: string) =>
      told(decided, today).filter(({ key }) => key.includes('share-decision'))
    assert.deepEqual(ofFeedback('2026-06-04'), [])
    assert.deepEqual(
      ofFeedback('2026-06-05').map(({ roles, due }) => [roles, due]),
      [[['staffUnit'], '2026-06-04']],
    )
  })

  test('is told to nobody while the case rests', () => {
    const paused: Told[] = [...considered, ['paused', '2026-02-12', { reasons: 'Ny styrelse' }]]
    assert.deepEqual(told(paused, '2026-03-24'), [])
  })
})

describe('in a closed case', () => {
  const over = agreement(
    ...(['2026-09-01', '2029-08-31'] as const),
    ['decisionShared', '2026-06-01', { track: 'sign-1' }],
    ['expired', '2029-09-01'],
  )
  const list: CaseFacts = { left: { points: 3, criteria: 0 } }

  test('the last account and the closing list are told of when they were expected', () => {
    assert.deepEqual(told(over, '2029-10-29', list), [])
    assert.deepEqual(
      told(over, '2029-12-04', list).map(({ roles, due }) => [roles[0], due]),
      [
        ['partyRep', '2029-10-29'],
        ['staffUnit', '2029-12-03'],
        ['partySignatory', '2029-12-03'],
      ],
    )
  })

  const asked: Told[] = [...over, ['repaymentAsked', '2029-09-10', { answerBy: '2029-10-10' }]]
  const repayment = (events: readonly Told[], today: string) =>
    told(events, today).filter(({ key }) => key.includes('settle-repayment'))

  test('a repayment is told of before its day, and after it to both sides again every month', () => {
    assert.deepEqual(repayment(asked, '2029-10-02'), [])
    assert.deepEqual(
      repayment(asked, '2029-10-03').map(({ roles, due, expected }) => [roles[0], due, expected]),
      [['partyRep', '2029-10-10', undefined]],
    )
    const toldOn = (today: string) => repayment(asked, today).map(({ roles }) => roles[0])
    assert.deepEqual(toldOn('2029-10-10'), ['partyRep'])
    assert.deepEqual(toldOn('2029-10-11'), ['partyRep', 'staffUnit'])
    assert.deepEqual(toldOn('2029-11-10'), ['partyRep', 'staffUnit', 'partyRep'])
    const keysOn = (today: string) => repayment(asked, today).map(({ key }) => key)
    assert.deepEqual(keysOn('2029-11-09'), keysOn('2029-10-11'))
    assert.notDeepEqual(keysOn('2029-12-10'), keysOn('2029-11-10'))
  })

  test('nobody is told of it once it has been repaid', () => {
    assert.deepEqual(repayment([...asked, ['repaymentSettled', '2029-10-11']], '2029-12-10'), [])
  })

  test('nobody is told of what nobody can do any more', () => {
    const withdrawn: Told[] = [...considered, ['withdrawn', '2026-02-12']]
    assert.deepEqual(told(withdrawn, '2028-02-12'), [])
  })
})
