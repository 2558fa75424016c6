import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { considered, decided, historyOf, type Told } from '../../../test/support/case-duties.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { stateAfter } from './steps.ts'

describe('where a case stands in lists', () => {
  const side = (...told: Told[]) => stateAfter(historyOf(...told), plainDate('2026-05-30')).waitingSide
  const until = (type: Told[0]) => decided.slice(0, decided.findIndex(([one]) => one === type) + 1)

  test('says that both sides are waited for where they are, and else which one', () => {
    assert.equal(side(...considered), 'public')
    assert.equal(side(...until('draftAgreed')), 'both')
  })
})
