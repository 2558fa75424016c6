import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { rulebookOf } from '../../../test/support/replay.ts'
import type { AidGrant, GrantRegime } from '../../domain/state-aid.ts'
import { addEuro, type EuroCents, euro, euroCents, parseRate, toEuro } from '../../kernel/euro.ts'
import { kronor } from '../../kernel/money.ts'
import { addDays, addYears, plainDate } from '../../kernel/plain-date.ts'
import { type AidCeilings, aidCeilingsOn, aidWorking } from './state-aid.ts'
import { workingLines } from './state-aid-words.ts'

const rulebook = rulebookOf('jarva')
const ceilings = ceilingsOn('2026-06-10')

describe('the test case of the domain', () => {
  const sek = kronor((1_200_000 + 300_000) * 3)
  const rate = { sekPerEuro: rateOf('11,20'), on: plainDate('2026-06-10'), source: 'exempel' }
  const working = aidWorking({ on: plainDate('2026-06-10'), eur: toEuro(sek, rate.sekPerEuro) }, [], ceilings)

  test('4 500 000 kronor at 11.20 are 401 786 euro', () => {
    assert.equal(Math.round(working.eur / 100), 401_786)
  })
  test('are red for the general ceiling and green for SGEI, with 53.6 per cent', () => {
    assert.deepEqual([working.general.level, working.general.allowed], ['red', false])
    assert.deepEqual(
      [working.sgei.level, working.sgei.tests.map(({ tenths }) => tenths)],
      ['green', [536, 536]],
    )
  })
  test('are told line by line', () => {
    const lines = workingLines(working, { sek, rate }).map(({ sv }) => sv.replaceAll('\u00a0', ' '))
    assert.match(lines[0] ?? '', /4 500 000 kr \/ 11,20 = 401 785,72 euro, avrundat uppåt/)
    assert.match(lines[1] ?? '', /från och med 2023-06-10 till och med 2026-06-10/)
    assert.match(lines.join(), /134,0 procent av 300 000 euro. Över taket/)
  })
})

describe('three years back', () => {
  const counts = (grantOn: string, earlier: string) =>
    aidWorking({ on: plainDate(grantOn), eur: euro(1) }, [aGrant({ on: plainDate(earlier) })], ceilings)
      .counted

  test('take in the day before, the day and the day after as they should', () => {
    const found = ['2023-06-09', '2023-06-10', '2023-06-11'].map((day) => counts('2026-06-10', day))
    assert.deepEqual(
      found.map(([grant]) => grant?.exactlyThreeYears),
      [undefined, true, false],
    )
  })
  test('from 29 February begin on 28 February', () => {
    const found = ['2025-02-27', '2025-02-28', '2025-03-01'].map((day) => counts('2028-02-29', day).length)
    assert.deepEqual(found, [0, 1, 1])
  })
  test('a grant on 29 February is three years old on 28 February, and older on 1 March', () => {
    const found = ['2027-02-27', '2027-02-28', '2027-03-01'].map((day) => counts(day, '2024-02-29').length)
    assert.deepEqual(found, [1, 1, 0])
  })
  test('a grant of the same day counts, a later one does not', () => {
    assert.equal(counts('2026-06-10', '2026-06-10').length, 1)
    assert.equal(counts('2026-06-10', '2026-06-11').length, 0)
  })
})

describe('the levels', () => {
  const levelAt = (amount: EuroCents) => {
    const { general } = aidWorking({ on: plainDate('2026-06-10'), eur: amount }, [], ceilings)
    return general.level
  }
  test('turn amber one cent over 80 per cent, and red one cent over the ceiling', () => {
    const cents = [euro(240_000), over(euro(240_000)), euro(300_000), over(euro(300_000))]
    assert.deepEqual(cents.map(levelAt), ['green', 'amber', 'amber', 'red'])
  })
  test('SGEI aid has to fit with all other de minimis aid too', () => {
    const history = [
      aGrant({ regime: 'general', eur: euro(290_000) }),
      aGrant({ regime: 'sgei', eur: euro(300_000) }),
    ]
    const { sgei } = aidWorking({ on: plainDate('2026-06-10'), eur: euro(200_000) }, history, ceilings)
    assert.deepEqual(
      sgei.tests.map(({ level }) => level),
      ['green', 'red'],
    )
  })
})

describe('the ceilings', () => {
  test('are those of the day of the grant', () => {
    assert.deepEqual([ceilings.general.value, ceilings.sgei.value], [300_000, 750_000])
    assert.notEqual(aidCeilingsOn(rulebook, plainDate('2030-12-31')), null)
  })
  test('are unknown when none holds on the day', () => {
    assert.equal(aidCeilingsOn(rulebook, plainDate('2023-12-31')), null)
    assert.equal(aidCeilingsOn(rulebook, plainDate('2031-01-01')), null)
  })
})

describe('whatever the history', () => {
  const regime = fc.constantFrom<GrantRegime>('general', 'sgei', 'otherDeMinimis')
  const grant = fc.record({ days: fc.integer({ min: -1500, max: 400 }), cents: fc.nat(90_000_000), regime })
  const histories = fc
    .array(grant, { maxLength: 12 })
    .map((rows) =>
      rows.map(({ days, cents, regime: kind }, index) =>
        aGrant({ id: String(index), on: addDays(grantOn, days), eur: euroCents(cents), regime: kind }),
      ),
    )
  const grantOn = plainDate('2026-06-10')
  const amounts = fc.nat(90_000_000).map(euroCents)

  test('every grant either counts or stands outside, and only those within three years count', () => {
    fc.assert(
      fc.property(histories, amounts, (history, eur) => {
        const { counted, outside } = aidWorking({ on: grantOn, eur }, history, ceilings)
        assert.equal(counted.length + outside.length, history.length)
        assert.ok(counted.every(({ on }) => on >= addYears(grantOn, -3) && on <= grantOn))
      }),
    )
  })
  test('more aid before never makes a level better, and no order of it matters', () => {
    fc.assert(
      fc.property(histories, amounts, (history, eur) => {
        const whole = aidWorking({ on: grantOn, eur }, history, ceilings)
        const less = aidWorking({ on: grantOn, eur }, history.slice(1), ceilings)
        const turned = aidWorking({ on: grantOn, eur }, history.toReversed(), ceilings)
        const after = ({ general, sgei }: typeof whole) =>
          [...general.tests, ...sgei.tests].map((one) => one.after)
        assert.deepEqual(after(turned), after(whole))
        assert.ok(after(less).every((sum, index) => sum <= (after(whole)[index] ?? 0)))
      }),
    )
  })
  test('what is allowed fits in the ceiling to the cent', () => {
    fc.assert(
      fc.property(histories, amounts, (history, eur) => {
        const { general, counted } = aidWorking({ on: grantOn, eur }, history, ceilings)
        const prior = addEuro(...counted.filter((one) => one.regime !== 'sgei').map((one) => one.eur))
        assert.equal(general.allowed, prior + eur <= euro(300_000))
      }),
    )
  })
})

function aGrant(given: Partial<AidGrant> = {}): AidGrant {
  const on = plainDate('2026-01-01')
  return { id: 'one', giver: 'Staten', receiver: 'Föreningen', on, regime: 'general', eur: euro(1), ...given }
}

function over(amount: EuroCents): EuroCents {
  return euroCents(amount + 1)
}

function ceilingsOn(day: string): AidCeilings {
  const found = aidCeilingsOn(rulebook, plainDate(day))
  assert.ok(found)
  return found
}

function rateOf(text: string) {
  const read = parseRate(text)
  assert.ok(read.ok)
  return read.value
}
