import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { agreement, considered, historyOf, proceeded, type Told } from '../../test/support/case-duties.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { remindersOf } from './reminders.ts'

const underReview: Told[] = [...considered, ...proceeded, ['reviewStarted', '2026-02-20']]

/** Each of what was asked for, with the day of the reminder and whom it goes to. */
function told(events: readonly Told[], today: string) {
  return remindersOf({ history: historyOf(...events), today: plainDate(today) })
    .filter(({ key }) => /^(late )?asked /.test(key))
    .map(({ key, roles }) => `${key.startsWith('late') ? 'late ' : ''}${key.split(' ').at(-1)} ${roles}`)
}

describe('an answer that somebody was given a day for', () => {
  const shown: Told = ['reviewShared', '2026-02-24', { answerBy: '2026-03-10', outcome: 'failed' }]
  const on = (today: string) => told([...underReview, shown], today)

  test('is told of a week and two days before its day, and on no other', () => {
    assert.deepEqual(on('2026-03-02'), [])
    assert.deepEqual(on('2026-03-03'), ['2026-03-03 partyRep,partySignatory'])
    assert.deepEqual(on('2026-03-07'), ['2026-03-03 partyRep,partySignatory'])
    assert.deepEqual(on('2026-03-08'), ['2026-03-08 partyRep,partySignatory'])
    assert.deepEqual(on('2026-03-10'), ['2026-03-08 partyRep,partySignatory'])
  })

  test('is told of once more the day after, to nobody twice', () => {
    assert.deepEqual(on('2026-03-11'), ['late 2026-03-11 partyRep,partySignatory'])
    assert.deepEqual(on('2026-03-20'), ['late 2026-03-11 partyRep,partySignatory'])
  })

  test('is not told of the day it was asked for, though little time was given', () => {
    const soon: Told = ['reviewShared', '2026-03-09', { answerBy: '2026-03-10', outcome: 'failed' }]
    assert.deepEqual(told([...underReview, soon], '2026-03-09'), [])
    assert.deepEqual(told([...underReview, soon], '2026-03-10'), [])
    assert.equal(told([...underReview, soon], '2026-03-11').length, 1)
  })

  test('is told of no more when it has come', () => {
    const answered: Told = ['reviewAnswered', '2026-03-05', { answer: 'Nej' }]
    assert.deepEqual(told([...underReview, shown, answered], '2026-03-11'), [])
  })
})

describe('a legal question with a day', () => {
  const asked: Told = ['legalOpinionRequested', '2026-02-24', { answerBy: '2026-03-10' }]
  const on = (today: string) => told([...underReview, asked], today)

  test('is told to the lawyer before its day', () => {
    assert.deepEqual(on('2026-03-03'), ['2026-03-03 legal'])
  })
  test('climbs as the rulebook says after it', () => {
    assert.deepEqual(on('2026-03-11'), ['late 2026-03-11 legal'])
    assert.deepEqual(on('2026-03-17'), ['late 2026-03-11 legal', 'late 2026-03-17 adminHead'])
    assert.equal(on('2026-03-24').at(-1), 'late 2026-03-24 director')
  })
})

describe('what else somebody was given a day for', () => {
  const answerBy = '2027-10-29'
  const cases: readonly (readonly [what: string, asked: Told])[] = [
    ['a part of the follow-up', ['followUpOpened', '2027-10-01', { year: 2027, answerBy }]],
    ['a part of the final report', ['finalReportOpened', '2027-10-01', { answerBy }]],
    ['answers to the evaluation', ['evaluationStarted', '2027-10-01', { answerBy }]],
    ['an answer to an early end', ['earlyEndRequested', '2027-10-01', { endsOn: '2028-06-30', answerBy }]],
    ['a repayment', ['repaymentAsked', '2027-10-01', { amount: 100, answerBy }]],
  ]
  for (const [what, asked] of cases) {
    test(`${what} is told of to the association before its day and after it`, () => {
      const events = agreement('2026-09-01', '2029-08-31', asked)
      const party = (today: string) => told(events, today).filter((one) => one.includes('party'))
      assert.deepEqual(party('2027-10-21'), [])
      assert.match(party('2027-10-22').join(), /^2027-10-22 party/)
      assert.match(party('2027-10-29').join(), /^2027-10-27 party/)
      assert.match(party('2027-10-30').join(), /^late 2027-10-30 party/)
    })
  }

  test('a declaration of aid is told of to whoever signs', () => {
    const asked: Told = [
      'aidDeclarationRequested',
      '2026-03-11',
      { organisations: ['o'], answerBy: '2026-04-30' },
    ]
    const events = [...underReview, ['reviewPassed', '2026-03-02'], asked] satisfies Told[]
    assert.match(told(events, '2026-04-23').join(), /^2026-04-23 party/)
    assert.match(told(events, '2026-05-01').join(), /^late 2026-05-01 party/)
  })

  test('both sides are told of their own part of a report', () => {
    const events = agreement('2026-09-01', '2029-08-31', [
      'followUpOpened',
      '2027-10-01',
      { year: 2027, answerBy },
    ])
    const roles = told(events, '2027-10-30').map((one) => one.replace(/.*\d /, ''))
    assert.deepEqual(roles, ['coordinator,unitHead,departmentHead', 'partyRep,partySignatory'])
  })
})
