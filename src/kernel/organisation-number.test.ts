import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  formatOrganisationNumber,
  type OrganisationNumberRefusal,
  parseOrganisationNumber,
  refusalInWords,
} from './organisation-number.ts'

describe('reading an organisation number', () => {
  const notations = [
    ...[
      '212000-0142',
      '2120000142',
      '212000 0142',
      ' 212000 - 0142 ',
      '212 000 01 42',
      '212000–0142',
      '212000\u00a00142',
    ],
    ...['16212000-0142', '162120000142', '16 212000-0142', '16-212000-0142'],
  ]
  for (const text of notations) {
    test(`'${text}' is the city of Stockholm`, () => {
      assert.deepEqual(parseOrganisationNumber(text), { ok: true, value: '2120000142' })
    })
  }

  const refusals: [OrganisationNumberRefusal, string[]][] = [
    ['empty', ['', ' ', '\n']],
    ['notDigits', ['Stockholms stad', '212000_0142', 'SE212000014201', '212000-01A2', '٢١٢٠٠٠٠١٤٢']],
    ['wrongLength', ['212000-014', '212000-01422', '212000-0142-1', '-', '1']],
    ['wrongPrefix', ['18212000-0142', '002120000142']],
    [
      'personalNumber',
      ['850709-9805', '8507099805', '19850709-9805', '121212+1212', '850769-9802', '19850709 9805'],
    ],
    ['thirdDigit', ['850709-9806', '211000-0142', '851309-9805']],
    ['firstDigit', ['012000-0142', '070-123 45 67']],
    ['checkDigit', ['212000-0143', '202100-5488', '802000-1234']],
  ]
  for (const [reason, texts] of refusals) {
    for (const text of texts) {
      test(`'${text}' is refused as ${reason}`, () => {
        assert.deepEqual(parseOrganisationNumber(text), { ok: false, reason })
      })
    }
    test(`${reason} is told in both languages, and nothing that was written is repeated`, () => {
      const told = [refusalInWords(reason, 'sv'), refusalInWords(reason, 'en')]
      assert.notEqual(told[0], told[1])
      for (const text of texts.filter((text) => /\d{6}/.test(text) && text !== '802000-1234')) {
        assert.ok(!told.some((sentence) => sentence.includes(text)))
      }
    })
  }

  test('the example shown in the sentences belongs to nobody', () => {
    const [example = ''] = /\d{6}-\d{4}/.exec(refusalInWords('notDigits', 'sv')) ?? []
    assert.deepEqual(parseOrganisationNumber(example), { ok: false, reason: 'checkDigit' })
  })

  test('of the ten last digits, exactly one is right', () => {
    const start = fc.tuple(fc.integer({ min: 10, max: 99 }), fc.integer({ min: 2_000_000, max: 9_999_999 }))
    fc.assert(
      fc.property(start, ([first, rest]) => {
        const tries = Array.from({ length: 10 }, (_, last) =>
          parseOrganisationNumber(`${first}${rest}${last}`),
        )
        assert.equal(tries.filter((result) => result.ok).length, 1)
      }),
    )
  })
})

describe('an organisation number', () => {
  test('is shown with a hyphen before the last four', () => {
    assert.equal(formatOrganisationNumber(aNumber('16 2120001355')), '212000-1355')
  })
})

function aNumber(text: string) {
  const result = parseOrganisationNumber(text)
  assert.ok(result.ok, `${text} is not an organisation number`)
  return result.value
}
