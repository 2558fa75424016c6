import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { kronor } from '../kernel/money.ts'
import { plainDate } from '../kernel/plain-date.ts'
import type { ProcessEvent } from './events.ts'
import { isLate, openRepayment, repaymentsIn } from './repayment.ts'

describe('a request for repayment', () => {
  test('is met by what is repaid from its day on, and not by what came before', () => {
    const [one] = repaymentsIn([asked], 'round-1', [repaid('2029-04-01', 5000), repaid('2029-05-10', 3000)])
    assert.deepEqual([one?.repaid, one?.left], [kronor(3000), kronor(9000)])
  })

  test('is met by what whoever owes it paid to whoever gets it, and by what nobody has said that of', () => {
    const owed = { ...asked, content: { ...asked.content, to: 'the board' } }
    const moved = [
      { ...repaid('2029-05-10', 1000), counterparty: 'the association' },
      { ...repaid('2029-05-10', 20), counterparty: 'another association' },
      { ...repaid('2029-05-10', 300), party: 'the region' },
      repaid('2029-05-10', 4000),
    ]
    assert.deepEqual(repaymentsIn([owed], 'round-1', moved)[0]?.repaid, kronor(5000))
    assert.deepEqual(repaymentsIn([asked], 'round-1', moved)[0]?.repaid, kronor(5300))
  })

  test('is late the day after its last day, and not when all is paid', () => {
    const [owing] = repaymentsIn([asked], 'round-1', [])
    const [paid] = repaymentsIn([asked], 'round-1', [repaid('2029-06-01', 12000)])
    assert.ok(owing && paid)
    assert.deepEqual(
      [isLate(owing, plainDate('2029-06-10')), isLate(owing, plainDate('2029-06-11'))],
      [false, true],
    )
    assert.equal(isLate(paid, plainDate('2029-06-11')), false)
  })

  test('is open until it is settled, in its own round', () => {
    const settled = event('repaymentSettled', '2029-06-01', { reasons: 'Kvittat.' })
    assert.equal(openRepayment(repaymentsIn([asked], 'round-1', []))?.amount, kronor(12000))
    assert.equal(openRepayment(repaymentsIn([asked, settled], 'round-1', [])), null)
    assert.deepEqual(repaymentsIn([asked], 'round-2', []), [])
  })
})

const asked = event('repaymentAsked', '2029-05-10', {
  amount: kronor(12000),
  answerBy: '2029-06-10',
  for: 'the association',
  reasons: 'Avsnitt 9.',
})

function repaid(on: string, amount: number) {
  const who = { party: 'the board', counterparty: null }
  return { kind: 'repaid' as const, ...who, on: plainDate(on), amount: kronor(amount) }
}

function event(type: ProcessEvent['type'], on: string, content: Record<string, unknown>): ProcessEvent {
  const by = { personId: null, name: 'Stina', role: 'staffUnit', side: 'public' } as const
  return { seq: 7, type, on: plainDate(on), by, recordedAt: '', content: { track: 'round-1', ...content } }
}
