import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { euroCents, formatEuro, parseEuro, parseRate, toEuro } from './euro.ts'
import { ore } from './money.ts'

describe('kronor in euro', () => {
  const rates = fc
    .record({ whole: fc.integer({ min: 5, max: 20 }), part: fc.nat(9999) })
    .map(({ whole, part }) => {
      const read = parseRate(`${whole}.${String(part).padStart(4, '0')}`)
      assert.ok(read.ok)
      return read.value
    })
  test('are rounded up by less than a cent', () => {
    fc.assert(
      fc.property(fc.nat(1e12), rates, (amount, rate) => {
        const eur = BigInt(toEuro(ore(amount), rate))
        const millionths = BigInt(Math.round(Number(rate) * 1e6))
        const [sek, back] = [BigInt(amount) * 1_000_000n, eur * millionths]
        assert.ok(back >= sek && back - sek < millionths)
      }),
    )
  })
})

describe('amounts in euro', () => {
  test('are read as people write them', () => {
    const read = ['300 000', 'EUR 12 500,50', '€500', '1 000 euro'].map(parseEuro)
    assert.deepEqual(
      read.map((one) => one.ok && one.value),
      [30_000_000, 1_250_050, 50_000, 100_000],
    )
  })
  test('are shown whole or with cents', () => {
    assert.equal(formatEuro(euroCents(40_178_572)), '401\u00a0786\u00a0euro')
    assert.equal(formatEuro(euroCents(40_178_572), { cents: true }), '401\u00a0785,72\u00a0euro')
  })
})

describe('a rate', () => {
  test('has a comma or a point and at most six decimals', () => {
    const read = ['11,20', '11.123456', '11.1234567', '0', 'elva', '1 100'].map(parseRate)
    assert.deepEqual(
      read.map(({ ok }) => ok),
      [true, true, false, false, false, false],
    )
  })
})
