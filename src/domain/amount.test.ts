import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { kronor } from '../kernel/money.ts'
import { changeOf, lacksValuation, type Written, type WrittenVersion } from './amount.ts'

const worth = (count: number): Written => ({ amount: kronor(count), hours: null, valuation: '' })
const saved = (version: number, count: number): WrittenVersion => ({
  ...worth(count),
  version,
  by: 'Ida Berg',
  at: '2026-11-24T09:00:00.000Z',
})

describe('what is typed in a place', () => {
  test('becomes the next version after the one that was seen', () => {
    assert.deepEqual(changeOf(worth(5), 0, []), { basedOn: 0 })
    assert.deepEqual(changeOf(worth(5), 1, [saved(1, 4)]), { basedOn: 1 })
  })

  test('is nothing to save when it says what is there, or what was there when it was seen', () => {
    assert.equal(changeOf(worth(4), 0, [saved(1, 4)]), 'unchanged')
    assert.equal(changeOf(worth(4), 1, [saved(2, 9), saved(1, 4)]), 'unchanged')
    assert.equal(changeOf({ amount: null, hours: null, valuation: '' }, 0, []), 'unchanged')
  })

  test('is a conflict when somebody saved something else meanwhile', () => {
    const theirs = saved(2, 9)
    assert.deepEqual(changeOf(worth(5), 1, [theirs, saved(1, 4)]), { conflict: theirs })
  })

  test('needs a valuation when it is worth something and is not money', () => {
    const place = { party: 'p', year: 2027, of: 'contribution' } as const
    assert.equal(lacksValuation({ ...place, kind: 'staff' }, worth(5)), true)
    assert.equal(lacksValuation({ ...place, kind: 'cash' }, worth(5)), false)
    assert.equal(lacksValuation({ ...place, kind: 'voluntary' }, { ...worth(0), hours: 40 }), false)
  })
})
