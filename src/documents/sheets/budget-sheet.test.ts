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

describe('a sheet that is not as it was fetched', () => {
  test('names the column that is missing', () => {
    const lacking = header.filter((title) => title !== 'Belopp i kronor')
    assert.deepEqual(readBudgetSheet([[lacking]], reading)?.faults, [
      {
        line: 1,
        sentence:
          'Rubrikraden saknar Belopp i kronor. Lägg tillbaka den, eller hämta ett nytt kalkylblad och fyll i det.',
      },
    ])
  })

  test('says which cell holds a formula, or a point for a comma that can be read in two ways', () => {
    const row = (amount: Cell) => [
      'Bidrar med',
      'Ungas väg in',
      2027,
      'Pengar',
      'Kontant',
      amount,
      null,
      null,
      0,
    ]
    for (const formula of ['=SUM(F2:F9)', '#REF!', '=1250', '@SUMMA(F2)'])
      assert.match(faultsIn([row(formula)])[0]?.[1] ?? '', /formel.*Skriv beloppet med siffror/s)
    assert.match(faultsIn([row('1,250')])[0]?.[1] ?? '', /kan läsas på två sätt/)
    assert.match(faultsIn([row('1250;50')])[0]?.[1] ?? '', /med siffror/)
    assert.deepEqual(faultsIn([row('1.250,50')]), [])
  })

  test('is not read when it has 20,000 rows, and says so at once', () => {
    const rows = Array.from({ length: 20_000 }, () => [
      'Bidrar med',
      'Okänd',
      1,
      'x',
      'y',
      'z',
      null,
      null,
      0,
    ])
    assert.deepEqual(faultsIn(rows), [
      [5002, 'Bladet har fler än 5\u00a0000 rader. Det är inte det här kalkylbladet. Inget är läst.'],
    ])
  })
})

describe('a sheet of outcomes', () => {
  const outcome: Reading = { ...reading, book: 'outcome' }
  const nothing = { amount: kronor(0), hours: null, valuation: '' }

  test('comes back as it went out, nought too, and is no budget', async () => {
    const bytes = await writeBudgetSheet({
      ...sheet,
      agreed: () => kronor(500),
      at: ({ year }) => (year === 2027 ? { written: nothing, version: 1 } : undefined),
    })
    const opened = await openSheet(bytes, 'utfall.xlsx')
    const read = opened.ok ? readBudgetSheet(opened.value, outcome) : null
    assert.deepEqual(read?.faults, [])
    assert.deepEqual(read?.rows[0]?.written, nothing)
    assert.equal(read?.rows.at(-1)?.written.amount, null)
    const asBudget = opened.ok ? readBudgetSheet(opened.value, reading) : null
    assert.match(asBudget?.faults[0]?.sentence ?? '', /saknar Belopp i kronor/)
  })
})

function faultsIn(rows: Cell[][]): [number, string][] {
  const whole: Sheet = [header, ...rows]
  return (readBudgetSheet([whole], reading)?.faults ?? []).map(({ line, sentence }) => [line, sentence])
}
