import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { decided, historyOf, signed, type Told } from '../../../test/support/case-duties.ts'
import { statusOf } from '../engine.ts'

describe('a party that has changed', () => {
  const isFlagged = (...told: Told[]) => statusOf(historyOf(...told)).flags.includes('PARTY_CHANGED')
  const changed = (on: string): Told => ['partyChanged', on]

  test('asks what it means from the signatures until the director has answered, and again the next time', () => {
    const answered: Told = ['materialQuestionAnswered', '2026-10-10']
    assert.equal(isFlagged(...signed(changed('2026-10-01'))), true)
    assert.equal(isFlagged(...signed(['partyLeft', '2026-10-01'])), true)
    assert.equal(isFlagged(...signed(changed('2026-10-01'), answered)), false)
    assert.equal(isFlagged(...signed(changed('2026-10-01'), answered, changed('2026-11-01'))), true)
  })
  test('asks once about a notice: neither its last day nor taking it back asks anew', () => {
    const notice: Told = ['partyChanged', '2026-10-01', { change: 'leaving', written: false }]
    const answered: Told = ['materialQuestionAnswered', '2026-10-10']
    const over: Told = ['partyLeft', '2027-01-01', { notice: 9 }]
    const stays: Told = ['partyChanged', '2026-11-01', { change: 'leaving', stays: true }]
    assert.equal(isFlagged(...signed(notice)), true)
    assert.equal(isFlagged(...signed(notice, answered, over)), false)
    assert.equal(isFlagged(...signed(notice, answered, stays)), false)
  })
  test('asks nothing while nobody has signed', () => {
    assert.equal(isFlagged(...decided, changed('2026-06-01')), false)
  })
})
