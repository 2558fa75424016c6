import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { agreement, historyOf, type Told } from '../../../test/support/case-duties.ts'
import type { PersonId } from '../../domain/actor.ts'
import { kronor } from '../../kernel/money.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { nextDay } from '../board/next-day.ts'
import type { CaseFacts, TakenOn, Unpaid } from '../case/history.ts'
import { waitingFor } from './waiting.ts'

const allElse: Told[] = [
  ['aidRegistered', '2026-06-20'],
  ['steeringGroupMet', '2026-10-01'],
  ['workingGroupMet', '2026-10-02'],
  ['workingGroupMet', '2026-11-02'],
]
const running = agreement('2026-09-01', '2029-08-31', ...allElse)

const taken = (by: string): TakenOn => ({
  ...{ id: 'a', at: 'group', text: 'Boka lokalen', ownerId: 'amina' as PersonId, owner: 'Amina' },
  by: plainDate(by),
  acting: [{ role: 'partyRep', holder: 'association', others: ['omar' as PersonId] }],
})
const unpaid = (on: string): Unpaid => ({ round: 'round-1', on: plainDate(on), left: kronor(125_000) })

function historyWith(facts: CaseFacts, events: readonly Told[] = running) {
  return { ...historyOf(...events), facts }
}

function waits(facts: CaseFacts, today: string, events = running) {
  const own = waitingFor(historyWith(facts, events), plainDate(today)).filter(
    ({ taken, payment }) => taken !== undefined || payment !== undefined,
  )
  return own.map(({ side, due }) => `${side} ${due}`).join()
}

function next(facts: CaseFacts, today: string) {
  return nextDay({ history: historyWith(facts), calendars: new Map(), today: plainDate(today) })
}

describe('what somebody took upon them by a day', () => {
  const facts = { taken: [taken('2026-11-20')] }

  test('is waited for from a week before, on the day and the day after', () => {
    assert.equal(waits(facts, '2026-11-12'), '')
    for (const day of ['2026-11-13', '2026-11-19', '2026-11-20', '2026-11-21'])
      assert.equal(waits(facts, day), 'party 2026-11-20', day)
  })

  test('is the next day of the case from the start, and lies with the owner', () => {
    for (const day of ['2026-11-03', '2026-11-20', '2026-11-21']) {
      assert.equal(next(facts, day)?.day, '2026-11-20', day)
      assert.deepEqual(next(facts, day)?.keepers, [{ role: 'partyRep', party: null }])
    }
  })

  test('is nobody else’s turn in the same role', () => {
    const ball = waitingFor(historyWith(facts), plainDate('2026-11-20')).find((one) => one.taken)
    assert.deepEqual(ball?.barred, ['omar'])
  })

  test('waits for nobody while the case rests', () => {
    const paused: Told = ['paused', '2026-11-10', { reasons: 'Valet' }]
    assert.equal(waits(facts, '2026-11-20', [...running, paused]), '')
  })
})

describe('a payment of the plan', () => {
  const facts = { unpaid: [unpaid('2026-11-20'), unpaid('2027-03-20')] }

  test('is waited for from a week before, on the day and the day after, and the next is not', () => {
    assert.equal(waits(facts, '2026-11-12'), '')
    for (const day of ['2026-11-13', '2026-11-20', '2026-11-21'])
      assert.equal(waits(facts, day), 'public 2026-11-20', day)
  })

  test('is the next day of the case, with the staff unit', () => {
    assert.equal(next(facts, '2026-11-03')?.day, '2026-11-20')
    assert.deepEqual(next(facts, '2026-11-21')?.keepers, [{ role: 'staffUnit', party: null }])
  })

  test('is not asked for by an agreement that has ended by then', () => {
    assert.equal(waits({ unpaid: [unpaid('2029-09-01')] }, '2029-08-30'), '')
  })
})
