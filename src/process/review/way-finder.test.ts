import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { rulebookOf } from '../../../test/support/replay.ts'
import { findWay, fittingForms } from './way-finder.ts'

const { wayFinder } = rulebookOf('jarva')

function advice(answers: Record<string, string>) {
  if (wayFinder === undefined) throw new Error('The rulebook has no way-finder')
  return findWay(wayFinder, new Map(Object.entries(answers)))
}

const partnership = {
  f1: 'yes',
  f2: 'yes',
  f3: 'yes',
  f4: 'yes',
  f5: 'yes',
  f6: 'no',
  f7: 'no',
  f9: 'yes',
  f11: 'no',
}

describe('finding the way to a form', () => {
  test('joint work for years that nobody sells fits a partnership', () => {
    assert.deepEqual(
      fittingForms(advice(partnership)).map(({ form }) => form.id),
      ['partnership'],
    )
  })
  test('a definite performance in a market is bought', () => {
    const [first] = advice({ f6: 'yes', f7: 'yes', f9: 'yes', f11: 'no', f8: 'no', f1: 'no' })
    assert.deepEqual([first?.form.id, first?.against.length], ['procurement', 0])
  })
  test('what speaks against a form is said with its reason', () => {
    const found = advice({ ...partnership, f7: 'yes' }).find(({ form }) => form.id === 'partnership')
    assert.deepEqual(
      found?.against.map(({ sv }) => sv),
      ['den offentliga sidan vill ha en bestämd motprestation'],
    )
  })
  test('without answers nothing fits and everything is open', () => {
    const found = advice({})
    assert.deepEqual([fittingForms(found).length, found.every(({ open }) => open.length > 0)], [0, true])
  })
  test('don’t know says nothing', () => {
    assert.equal(fittingForms(advice({ f10: 'unknown', f11: 'notApplicable' })).length, 0)
  })
})
