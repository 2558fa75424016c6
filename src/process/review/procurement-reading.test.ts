import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readProcurement } from './procurement-reading.ts'

const keys = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7', 'd8']

function reading(yes: readonly string[], more: Record<string, string> = {}) {
  const no = keys.map((key): [string, string] => [key, yes.includes(key) ? 'yes' : 'no'])
  return readProcurement(keys, new Map([...no, ...Object.entries(more)]))
}

describe('reading the signs of a purchase', () => {
  test('none and one let the review go on', () => {
    assert.deepEqual([reading([]).level, reading(['d1']).level], ['goOn', 'goOn'])
  })
  test('two and three need a lawyer', () => {
    assert.deepEqual(
      [reading(['d3', 'd5']).level, reading(['d3', 'd5', 'd6']).level],
      ['legalNeeded', 'legalNeeded'],
    )
  })
  test('four are probably a contract', () => {
    assert.equal(reading(['d3', 'd5', 'd6', 'd8']).level, 'likelyContract')
  })
  test('what would be bought anyway and is paid by unit is probably a contract', () => {
    assert.equal(reading(['d1', 'd2']).level, 'likelyContract')
  })
  test('what would be bought anyway and others sell is probably a contract', () => {
    assert.equal(reading(['d1', 'd4']).level, 'likelyContract')
  })
  test('paid by unit in a market, but nothing that would be bought, needs a lawyer', () => {
    assert.equal(reading(['d2', 'd4']).level, 'legalNeeded')
  })
  test('partly counts as a sign', () => {
    assert.equal(reading(['d1'], { d4: 'partly' }).level, 'likelyContract')
  })
  test('what nobody knows needs a lawyer', () => {
    const { level, unknown } = reading([], { d4: 'unknown' })
    assert.deepEqual([level, unknown], ['legalNeeded', ['d4']])
  })
  test('what is not answered is named and speaks for nothing', () => {
    const { level, unanswered } = readProcurement(keys, new Map([['d1', null]]))
    assert.deepEqual([level, unanswered.length], ['goOn', 8])
  })
  test('the reasons name the signs', () => {
    assert.deepEqual(
      reading(['d1', 'd2', 'd5']).reasons.map(({ sv }) => sv),
      [
        'D1 och D2 tillsammans räcker för att det troligen är ett köp.',
        '3 av kännetecknen talar för ett köp: D1, D2, D5.',
      ],
    )
  })
})
