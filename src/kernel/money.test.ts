import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  type AmountRefusal,
  addOre,
  amountRefusalInWords,
  formatKronor,
  kronor,
  ore,
  parseKronor,
} from './money.ts'

describe('showing an amount', () => {
  test('keeps thousands apart with spaces that do not break', () => {
    assert.equal(formatKronor(kronor(1_250_000)), '1\u00a0250\u00a0000\u00a0kr')
  })

  const shown: [number, string][] = [
    [0, '0 kr'],
    [5, '0,05 kr'],
    [99_900, '999 kr'],
    [100_000, '1 000 kr'],
    [125_050, '1 250,50 kr'],
    [-125_050, '−1 250,50 kr'],
    [-100, '−1 kr'],
  ]
  for (const [count, text] of shown) {
    test(`${count} öre is ${text}`, () =>
      assert.equal(formatKronor(ore(count)), text.replaceAll(' ', '\u00a0')))
  }

  test('what is shown is read back as the same amount', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (count) => {
        assert.deepEqual(parseKronor(formatKronor(ore(count))), { ok: true, value: ore(count) })
      }),
    )
  })
})

describe('reading an amount', () => {
  const read: [number, string[]][] = [
    [
      125_000_000,
      [
        '1 250 000',
        '1250000',
        '1250000 kr',
        '1 250 000kr',
        'SEK 1 250 000',
        'kr 1250000',
        '1 250 000 Kronor',
      ],
    ],
    [
      125_000_000,
      [
        '1.250.000',
        '1,250,000',
        "1'250'000",
        '1.250.000,00',
        '1 250 000:-',
        '1 250 000,- kr',
        ' 1\u202f250\u00a0000 ',
      ],
    ],
    [125_050, ['1 250,50', '1250,5', '1250.50', '1.250,50', '1,250.50 kr', '1 250:50', '1 250,50 kr.']],
    [-50_000, ['-500', '−500', '– 500 kr', '-500:-']],
    [0, ['0', '-0', '0,00', '0 kr']],
    [700, ['007', '7 SEK']],
  ]
  for (const [count, texts] of read) {
    for (const text of texts) {
      test(`'${text}' is ${count} öre`, () =>
        assert.deepEqual(parseKronor(text), { ok: true, value: ore(count) }))
    }
  }

  const unread: [AmountRefusal, string[]][] = [
    ['empty', ['', '  ', 'kr']],
    [
      'notAnAmount',
      [
        'abc',
        '1e6',
        '0x10',
        '+500',
        '10 %',
        '5,',
        ',50',
        '1,,2',
        '1 500 - 2 000',
        '12 kr 50',
        '100 EUR',
        '500 t',
        '١٢',
      ],
    ],
    ['shortened', ['500 tkr', '1,2 mnkr', '2 miljoner', '1 Mkr', '3 tusen']],
    ['misgrouped', ['1 25 000', '12 50', '1 250 1', '0 250', '250,000,00', '1.250 000', '1234 567']],
    ['ambiguous', ['1.250', '1,250', '12,500 kr', '999.000']],
    ['tooPrecise', ['0,125', '1250,505', '1 250,500', '1,2345', '1:250']],
    ['tooLarge', ['99999999999999999', '90 071 992 547 410']],
  ]
  for (const [reason, texts] of unread) {
    for (const text of texts) {
      test(`'${text}' is refused as ${reason}`, () =>
        assert.deepEqual(parseKronor(text), { ok: false, reason }))
    }
    test(`${reason} is told in both languages`, () => {
      assert.notEqual(amountRefusalInWords(reason, 'sv'), amountRefusalInWords(reason, 'en'))
    })
  }

  test('never throws, whatever is written', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789 .,:-−kr\u00a0') })
    fc.assert(fc.property(fc.oneof(typed, fc.string()), (text) => typeof parseKronor(text).ok === 'boolean'))
  })
})

describe('counting', () => {
  test('sums to the öre', () => assert.equal(addOre(ore(10), ore(20), kronor(1)), 130))
  test('sums nothing to zero', () => assert.equal(addOre(), 0))
  test('knows no parts of an öre', () => assert.throws(() => ore(0.1), RangeError))
  test('knows no parts of a krona', () => assert.throws(() => kronor(12.5), RangeError))
  test('knows no minus zero', () => assert.ok(Object.is(ore(-0), 0)))
  test('does not lose an öre of what is too large', () => {
    assert.throws(() => addOre(ore(Number.MAX_SAFE_INTEGER), ore(1)), RangeError)
  })
})
