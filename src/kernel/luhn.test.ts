import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { passesLuhn } from './luhn.ts'

const anyDigits = fc.stringMatching(/^\d{4,15}$/)

describe('the check digit', () => {
  for (const digits of ['2120000142', '2120001355', '79927398713', '1212121212', '0000', '59']) {
    test(`is right in ${digits}`, () => assert.ok(passesLuhn(digits)))
  }

  test('shows any one digit written wrong', () => {
    fc.assert(
      fc.property(
        anyDigits.filter(passesLuhn),
        fc.nat(3),
        fc.integer({ min: 1, max: 9 }),
        (digits, place, off) => {
          const wrong = (Number(digits[place]) + off) % 10
          assert.equal(passesLuhn(digits.slice(0, place) + wrong + digits.slice(place + 1)), false)
        },
      ),
    )
  })
})
