import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { passesLuhn } from './luhn.ts'
import { findPersonalNumbers, isPersonalNumber } from './personal-number.ts'
import { addDays, type PlainDate, plainDate } from './plain-date.ts'

// The serials 980-989 are given to no one; 121212-1212 is the well-known invented one.
describe('personal numbers are found', () => {
  const written = parted(`
    850709-9805 | 8507099805 | 850709 9805 | 850709 - 9805 | 850709+9805 | 850709–9805 |
    850709\u00a09805 | 19850709-9805 | 198507099805 | 19850709 9805 | 19850709+9805 |
    1985-07-09-9805 | 85-07-09-9805 | 121212+1212 | 18121212-1212 | 191212121212 | 000229-9808 |
    20000229-9808 | 240229-9800 | 850769-9802 | 8507699802 | 19850769-9802 | 198507699802 |
    850791-9804 | 850761-9800 | 1985-07-09 9805 | 85-07-09 9805 | 1985-07-09 - 9805 | 1985-07-69 9802 |
    1985 07 09 9805 | 1985 07 09-9805 | 1985/07/09-9805 | 1985.07.09-9805 | 1985-07-09\u00a09805 |
    850709\u20109805 | 850709\u20119805 | 850709\u22129805 | 850709\ufe639805 | 850709\uff0d9805 |
    850709\u2043 9805 | 850709\u30009805 | 850709\u20039805 | 850709 \u2013 9805 | 8\u200b50709-98\u200b05 |
    850709-\u200e9805 | 850709\u00ad-9805 | 850709-\udb40\udc209805`)
  for (const number of written) {
    test(`${number}, at its place`, () =>
      assert.deepEqual(found(`Anna, ${number}, bor i Rinkeby.`), [number]))
  }

  const texts = parted(`
    Personnummer:850709-9805 | pnr850709-9805 | (850709-9805) | Bilaga_850709-9805.pdf |
    bilaga_8507099805.pdf | anna.8507099805@example.org | Anna;850709-9805;Husby |
    850709_9805.pdf | 19850709_9805_betyg.docx | 850709\u00ad9805 | 850709\u200b-9805 | ８５０７０９-９８０５ |
    född 850709-9805:s ansökan | Sluta med 850709-9805. | Hon föddes 850709-9805, 2 barn |
    8507099805 kräver svar | Se https://example.org och 850709-9805 |
    Dnr JÄR 2026/0001 gäller 850709-9805 | Tel 08-123 45 67, 850709-9805 | Konto 3300 850709 9805 | Konto 3300-8507099805`)
  for (const text of texts) test(`in '${text}'`, () => assert.equal(found(text).length, 1))

  test('every one of several, also when only a comma parts them', () => {
    const several = ['850709-9805', '19121212-1212', '8507699802']
    assert.deepEqual(found('850709-9805,19121212-1212\n8507699802'), several)
  })

  test('ten bare digits from 0 after a word for it', () => {
    const words = 'personnummer | Pnr: | född | Personnr är | samordningsnummer | personal identity number'
    for (const word of parted(words)) {
      assert.deepEqual(found(`Hans ${word} 0507099802`), ['0507099802'], word)
    }
  })
})

describe('other numbers are left alone', () => {
  const others = {
    'diary numbers': `
      JÄR 2026/0001 | KS/2012:628-805 | 437-2012-7 | KS 2022/1171 | RVK 2020/9 | KSN-2016-1422 |
      SN 2018/0098 | 171-84/2017 | 0256/20 | KS-2014/742.912 | dnr 850709-9805 |
      Diarienummer: 850709-9805 | KS/2012:850709-9805`,
    'telephone numbers': `
      08-508 12 345 | 070-123 45 67 | 0701234567 | 0701-23 45 67 | +46 70 123 45 67 | +46701234567 |
      0046701234567 | 0507099802 | 031-123 45 67 | 0101234567 | +46 (0)8 508 000 00 |
      tel. 8507099805 | Mobil: 8507099805`,
    dates: `
      2026-11-19 | 20261119 | 2024-09-01 2027-05-31 | 2024-09-01--2027-05-31 | 2026-11-19T14:30 |
      20240101123456 | 240101-241231 | 20240101-20241231 | 2026-11-19 14.30`,
    'organisation numbers': `
      212000-0142 | 2120001355 | 16212000-0142 | 162120000142 | 802000-0009 | SE212000014201`,
    'a day with a time or an amount after it': `
      1985-07-09 9805 kr | 1985-07-09 9805:- | 1985-07-09 9805,50 | 1985-07-09 9805 000 kr |
      1985-07-09 9805 deltagare | 2024-09-01 2027-05-31`,
    amounts: `
      1 250 000 kr | 8507099805 kr | 8507099805:- | 8507099805,50 | 8507099805.50 | SEK 8507099805 |
      8507099805 € | 850 709 9805 | 1 850 709 980,50`,
    'bank giro and accounts': `
      5050-1055 | 123-4567 | 4 12 34-5 | OCR 8507099805 | 8327-9, 123 456 789-0 | 6000-8507099805`,
    'long runs of digits': `
      18507099805 | 85070998051 | 1234567890123456 | 1-850709-9805 | 850709-9805-1 | 7/850709-9805`,
    'addresses and UUIDs': `
      https://example.org/850709-9805 | www.example.org?id=8507099805 |
      19850709-9805-7abc-8def-198507099805 | 01a20078-88f3-7071-ae3d-198507099805 | a8507099805 |
      8507099805f`,
    'days that do not exist': `
      850732-9806 | 851309-9807 | 850229-9806 | 850792-9803 | 850700-9804 | 850760-9801`,
    'wrong check digits and other centuries': `
      850709-9806 | 19850709-9806 | 17850709-9805 | 21850709-9805 | 850709-0002`,
    'digits broken by other marks': `
      850709/9805 | 850709.9805 | 850709\n9805 | 850709  9805 | 850-709-9805`,
  }
  for (const [kind, texts] of Object.entries(others)) {
    for (const text of parted(texts)) {
      test(`${kind}: ${JSON.stringify(text)}`, () => assert.deepEqual(found(`Se ${text} i saken`), []))
    }
  }

  test('an empty text holds none', () => assert.deepEqual(findPersonalNumbers(''), []))
})

describe('whatever surrounds it', () => {
  const words = fc.lorem({ maxCount: 12 }).map((text) => `Å ${text} `)

  test('a right number is found where it stands', () => {
    fc.assert(
      fc.property(words, aPersonalNumber(), words, (before, number, after) => {
        assert.deepEqual(findPersonalNumbers(`${before}${number} ${after}`), [
          { index: before.length, length: number.length },
        ])
        assert.ok(isPersonalNumber(number))
      }),
    )
  })

  test('a wrong check digit is never found', () => {
    fc.assert(
      fc.property(words, aPersonalNumber(), fc.integer({ min: 1, max: 9 }), (before, number, off) => {
        const wrong = number.slice(0, -1) + ((Number(number.at(-1)) + off) % 10)
        assert.deepEqual(findPersonalNumbers(before + wrong), [])
      }),
    )
  })

  const shapes = {
    'a diary number':
      'KS 20##/#### | KSN-20##-#### | ###-20##-# | KS/20##:###-### | JÄR 20##/#### | ###-##/20##',
    'a telephone number':
      '07######## | 08-### ## ## | 07#-### ## ## | +46 7# ### ## ## | +467######## | 0##-####### | 0##-## ## ##',
    'an organisation number':
      '5#2###-#### | 802####-### | 212###-#### | 16802###-#### | 165#6####### | 8#2#######',
    'a giro number': '####-#### | ###-#### | ## ## ##-# | ######-#',
    'a day': '20##-##-## | 20###### | 20##-##-## ##.## | 20##-##-##–20##-##-##',
    'a day with an amount':
      '20##-##-## #### kr | 20##-##-## #### ### kr | 19##-##-## ####:- | 20##-##-##\t#### kr | 20## ## ## #### st',
    'an amount': '# ### ### kr | ########## kr | ### ### ###,## | #### ### kr',
  }
  for (const [kind, patterns] of Object.entries(shapes)) {
    test(`${kind} is never taken for one`, () => {
      fc.assert(
        fc.property(words, fc.constantFrom(...parted(patterns)).chain(filled), (before, number) => {
          assert.deepEqual(findPersonalNumbers(`${before}${number} enligt avtal`), [])
        }),
        { numRuns: 500 },
      )
    })
  }

  test('a day since 2020 with a time of the day after it is never taken for one', () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(plainDate('2020-01-01'), days))
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(''))
    fc.assert(
      fc.property(words, day, time, (before, on, at) => {
        assert.deepEqual(findPersonalNumbers(`${before}${on} ${at} möte`), [])
      }),
      { numRuns: 500 },
    )
  })

  test('long texts are searched at once', () => {
    const before = process.cpuUsage()
    for (const text of ['1 ', '1', 'a-', '850709-', '12-', 'www.', '\u200b', '1\u200b'])
      findPersonalNumbers(text.repeat(200_000))
    assert.ok(process.cpuUsage(before).user < 5_000_000)
  })
})

function parted(cases: string): string[] {
  return cases
    .split(/ \|\s|\n {4}/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
}

function found(text: string): string[] {
  return findPersonalNumbers(text).map(({ index, length }) => text.slice(index, index + length))
}

function aPersonalNumber(): fc.Arbitrary<string> {
  const birthday = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(plainDate('1910-01-01'), days))
  const hyphen = fc.constantFrom(...'-\u2010\u2011\u2012\u2013\u2014\u2212\u2043\ufe63\uff0d+')
  const space = fc.constantFrom(...' \u00a0\u2007\u2009\u202f\u3000\t_')
  const mark = fc.oneof(
    fc.constant(''),
    space,
    fc
      .tuple(fc.oneof(fc.constant(''), space), hyphen, fc.oneof(fc.constant(''), space))
      .map((all) => all.join('')),
  )
  return fc
    .record({
      birthday,
      mark,
      dayMark: fc.constantFrom('', '-', '\u2010', '\u2013'),
      serial: fc.integer({ min: 1, max: 999 }),
      long: fc.boolean(),
      coordination: fc.boolean(),
    })
    .map(personalNumber)
    .filter((number) => !/^0\d{9}$/.test(number))
}

type Parts = {
  birthday: PlainDate
  mark: string
  dayMark: string
  serial: number
  long: boolean
  coordination: boolean
}

function personalNumber({ birthday, mark, dayMark, serial, long, coordination }: Parts): string {
  const [year = '', month = '', calendarDay = ''] = birthday.split('-')
  const day = String(coordination ? Number(calendarDay) + 60 : calendarDay)
  const date = year.slice(2) + month + day
  const start = date + String(serial).padStart(3, '0')
  const check = [...'0123456789'].find((digit) => passesLuhn(start + digit)) ?? ''
  const written = [long ? year : year.slice(2), month, day].join(mark === '' ? '' : dayMark)
  return `${written}${mark}${start.slice(6)}${check}`
}

function filled(pattern: string): fc.Arbitrary<string> {
  const blanks = pattern.split('#').length - 1
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: blanks, maxLength: blanks })
  return digits.map((given) => given.reduce((text, digit) => text.replace('#', String(digit)), pattern))
}
