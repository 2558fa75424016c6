import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseSwedishDate, parseSwedishPeriod, periodOf } from './swedish-period.ts'

describe('a date in a list', () => {
  test('is as exact as it was written', () => {
    const written = ['2022', 'mars 2022', '2022-03', '15 mars 2022', '15/3 2022', '15.3.2022', '20220315']
    assert.deepEqual(written.map(parseSwedishDate), [
      '2022',
      '2022-03',
      '2022-03',
      '2022-03-15',
      '2022-03-15',
      '2022-03-15',
      '2022-03-15',
    ])
  })

  test('must exist', () => {
    const written = ['30 februari 2022', '2022-13', '31/4 2022', 'brumaire 2022', '22', '0022', '', '9999']
    assert.deepEqual(
      written.map(parseSwedishDate),
      written.map(() => null),
    )
  })
})

describe('a period in a list', () => {
  const read: [string, string, string | null][] = [
    ['2022', '2022', '2022'],
    ['2022–2024', '2022', '2024'],
    ['2022 - 2024', '2022', '2024'],
    ['2021/2022', '2021', '2022'],
    ['2021-22', '2021', '2022'],
    ['år 2021 och 2022', '2021', '2022'],
    ['fr.o.m. 2022 t.o.m. 2024', '2022', '2024'],
    ['1 mars 2021 till 30 april 2022', '2021-03-01', '2022-04-30'],
    ['2021-03-01 – 2022-04-30', '2021-03-01', '2022-04-30'],
    ['2021-03-01--2022-04-30', '2021-03-01', '2022-04-30'],
    ['jan 2021–dec. 2022', '2021-01', '2022-12'],
    ['från 2022', '2022', null],
    ['2022–', '2022', null],
    ['2022 tills vidare', '2022', null],
  ]
  for (const [written, from, to] of read)
    test(`reads ${written}`, () => {
      assert.deepEqual(parseSwedishPeriod(written), { ok: true, value: { from, to } })
    })

  test('is refused with its reason', () => {
    const reasons = ['', 'våren', '2009-12', '2024–2022', '2022-02-30'].map((text) => {
      const outcome = parseSwedishPeriod(text)
      return outcome.ok ? outcome.value : outcome.reason
    })
    assert.deepEqual(reasons, ['empty', 'notADate', 'twoReadings', 'backwards', 'notADate'])
  })

  test('may stand in two cells', () => {
    assert.deepEqual(periodOf('2022-01-01', '31/12 2024'), {
      ok: true,
      value: { from: '2022-01-01', to: '2024-12-31' },
    })
    assert.deepEqual(periodOf('2022', ''), { ok: true, value: { from: '2022', to: null } })
  })
})
