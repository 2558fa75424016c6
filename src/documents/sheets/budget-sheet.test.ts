import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { PartyName } from '../../domain/contribution.ts'
import { kronor } from '../../kernel/money.ts'
import { type BudgetSheet, placesOf, writeBudgetSheet } from './budget-sheet.ts'
import { type Cell, largestSheet, openSheet, type Sheet } from './open-sheet.ts'
import { type Reading, readBudgetSheet } from './read-budget-sheet.ts'

const parties: PartyName[] = [
  { id: 'board', name: 'Järva stadsdelsnämnd', side: 'public' },
  { id: 'association', name: 'Ungas väg in', side: 'party' },
]
const reading: Reading = { parties, years: [2027, 2028], language: 'sv' }
const sheet: BudgetSheet = {
  ...reading,
  title: 'Öppna kvällar',
  day: 'tisdag 24 november 2026',
  at: (place) =>
    place.of === 'contribution' && place.kind === 'staff' && place.year === 2027
      ? { written: { amount: kronor(120_000), hours: 37.5, valuation: 'En halv tjänst' }, version: 3 }
      : undefined,
}
const header = [
  'Del',
  'Part',
  'År',
  'Rad',
  'Kontant eller natura',
  'Belopp i kronor',
  'Timmar',
  'Hur värdet är räknat',
  'Version (ändra inte)',
]

describe('the sheet', () => {
  for (const language of ['sv', 'en'] as const)
    test(`comes back as it went out, in ${language}`, async () => {
      const opened = await openSheet(await writeBudgetSheet({ ...sheet, language }), 'budget.xlsx')
      const read = opened.ok ? readBudgetSheet(opened.value, reading) : null
      assert.deepEqual(read?.faults, [])
      assert.deepEqual(
        read?.rows.map(({ place }) => place),
        placesOf(sheet),
      )
      const staff = read?.rows.find(({ seen }) => seen === 3)
      assert.deepEqual(staff?.written, { amount: kronor(120_000), hours: 37.5, valuation: 'En halv tjänst' })
    })

  test('may come as csv from Excel, with semicolons and Windows letters', async () => {
    const line = 'Bidrar med;Järva stadsdelsnämnd;2027;Pengar;Kontant;1 250,50;;;0'
    const opened = await openSheet(Buffer.from(`${header.join(';')}\n${line}\n`, 'latin1'), 'budget.csv')
    const read = opened.ok ? readBudgetSheet(opened.value, reading) : null
    assert.equal(read?.rows[0]?.written.amount, 125_050)
  })

  test('is refused when it is something else, or too large', async () => {
    assert.deepEqual(await openSheet(Buffer.from('hej'), 'brev.docx'), { ok: false, reason: 'unreadable' })
    assert.deepEqual(await openSheet(Buffer.alloc(largestSheet + 1), 'budget.csv'), {
      ok: false,
      reason: 'tooLarge',
    })
    assert.equal(readBudgetSheet([[['Namn', 'Belopp']]], reading), null)
  })
})

describe('a row of the sheet', () => {
  test('says what is wrong with it, by its number in Excel', () => {
    const rows = [
      ['Bidrar med', 'Kulturnämnden', 2031, 'Pengar', 'Kontant', 5, null, null, 0],
      [null, null, null, null, null, null, null, null, null],
      ['Kostar', 'Ungas väg in', 2027, 'Resor', 'Swish', 'fem', null, null, 0],
    ]
    assert.deepEqual(faultsIn(rows), [
      [2, 'Parten ”Kulturnämnden” är inte med i ärendet. Skriv Järva stadsdelsnämnd, Ungas väg in.'],
      [2, 'Året ”2031” är inte med i budgeten. Åren är 2027, 2028.'],
      [
        4,
        'Raden ”Resor” finns inte. Skriv Personal, Lokal, Aktiviteter, Material, Administration (OH), Revision, Övrigt.',
      ],
      [4, '”Swish” är varken Kontant eller Natura.'],
      [4, 'Skriv beloppet med siffror, till exempel 1 250 000 eller 1 250,50.'],
    ])
  })

  test('needs words for what is not money, and has hours only for what is put in', () => {
    const rows = [
      ['Bidrar med', 'Ungas väg in', 2027, 'Lokaler', 'Natura', 5000, null, null, 0],
      ['Kostar', 'Ungas väg in', 2027, 'Lokal', 'Kontant', 5000, 12, null, 0],
      ['Bidrar med', 'Ungas väg in', 2027, 'Pengar', 'Kontant', -1, null, null, 0],
    ]
    assert.deepEqual(
      faultsIn(rows).map(([, sentence]) => sentence),
      [
        'Skriv hur värdet är räknat.',
        'Timmar skrivs bara för insatser, inte för kostnader.',
        'Skriv ett belopp som är noll eller större.',
      ],
    )
  })

  test('stands once, and holds no personal number', () => {
    const row = ['Bidrar med', 'Ungas väg in', 2027, 'Pengar', 'Kontant', 5, null, null, 0]
    assert.deepEqual(faultsIn([row, row]), [[3, 'Samma belopp står redan på rad 2.']])
    const named = [...row.slice(0, 7), 'Anna 811218-9876', 0]
    assert.match(faultsIn([named])[0]?.[1] ?? '', /personnummer/)
  })
})

function faultsIn(rows: Cell[][]): [number, string][] {
  const whole: Sheet = [header, ...rows]
  return (readBudgetSheet([whole], reading)?.faults ?? []).map(({ line, sentence }) => [line, sentence])
}
