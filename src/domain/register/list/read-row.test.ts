import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type ListField, listFields, type Mapping } from './fields.ts'
import { type Reading, type ReadRow, type RowOutcome, readRow } from './read-row.ts'

const mapping: Mapping = Object.fromEntries(listFields.map((field, column) => [field, column]))
const stockholm = { code: '0180', name: 'Stockholm' }
const reading: Reading = {
  mapping,
  body: 'Järva stadsdelsnämnd',
  home: stockholm,
  places: new Map([
    ['stockholm', stockholm],
    ['0180', stockholm],
    ['umeå', { code: '2480', name: 'Umeå' }],
  ]),
  areas: new Map([
    ['skola', { kind: 'category', code: 'skola' }],
    ['loneliness', { kind: 'theme', code: 'ensamhet' }],
  ]),
}
const good = {
  ideaBasedParties: 'Röda Korset',
  period: '2022–2024',
  summary: 'Läxhjälp',
  targetGroup: 'Barn',
}

describe('a row of a list', () => {
  test('becomes what it says', () => {
    const row = rowIn({
      ...good,
      municipality: 'Umeå kommun',
      funding: '1 250 000 kr',
      categories: 'Skola; Loneliness',
    })
    assert.equal(row.municipality.code, '2480')
    assert.equal(row.fundingOre, 125_000_000)
    assert.deepEqual([row.categories, row.themes], [['skola'], ['ensamhet']])
    assert.deepEqual(row.period, { from: '2022', to: '2024' })
  })

  test('has the body and its municipality where it names none, and says so', () => {
    const outcome = read({ ideaBasedParties: 'Röda Korset', from: '2022' })
    assert.ok('row' in outcome)
    assert.deepEqual(outcome.row.publicParties, [{ name: 'Järva stadsdelsnämnd', number: null }])
    assert.deepEqual(outcome.row.municipality, stockholm)
    assert.deepEqual(codes(outcome), ['noSummary', 'noTargetGroup', 'ownBody'])
  })

  test('keeps an area that is not ours as a remark', () => {
    const outcome = read({ ...good, publicParties: 'Nämnden', categories: 'Skola, Rymden' })
    assert.ok('row' in outcome)
    assert.deepEqual(outcome.remarks, [{ code: 'areaUnknown', written: 'Rymden' }])
  })

  test('gives each party its number', () => {
    const cells = { ideaBasedParties: 'A; B', organisationNumbers: '802002-8711; 212000-0142' }
    const { ideaBasedParties } = rowIn({ ...good, ...cells })
    assert.deepEqual(
      ideaBasedParties.map(({ number }) => number),
      ['802002-8711', '212000-0142'],
    )
  })
})

describe('a row with faults', () => {
  const faults: [Partial<Record<ListField, string>>, string[]][] = [
    [{ ideaBasedParties: '', period: '' }, ['ideaBasedMissing', 'periodMissing']],
    [{ period: 'våren' }, ['periodUnclear']],
    [{ period: '2009-12' }, ['periodTwoReadings']],
    [{ period: '', from: '2024', to: '2022' }, ['periodBackwards']],
    [{ municipality: 'Ankeborg' }, ['municipalityUnknown']],
    [{ organisationNumbers: '802002-8711; 212000-0142' }, ['organisationNumberCount']],
    [{ organisationNumbers: '802002-8712' }, ['organisationNumber']],
    [{ funding: '1,250' }, ['amount']],
    [{ funding: '-5' }, ['amount']],
    [{ funding: '=SUMMA(A1:A9)' }, ['amount']],
    [{ period: '#REF!' }, ['periodUnclear']],
    [{ link: 'javascript:alert(1)' }, ['link']],
    [{ protected: 'kanske' }, ['yesOrNo']],
    [{ protected: 'ja', geography: 'Storgatan 1' }, ['placeOfProtected']],
    [{ title: 'x'.repeat(301) }, ['tooLong']],
  ]
  for (const [cells, expected] of faults)
    test(`is told of ${expected.join(' and ')} ${JSON.stringify(cells).slice(0, 60)}`, () => {
      assert.deepEqual(codes(read({ ...good, ...cells })), expected)
    })

  test('never has a personal number repeated', () => {
    const outcome = read({ ...good, summary: 'Ring Anna, 811228-9874' })
    assert.deepEqual(outcome, { faults: [{ code: 'personalNumber', field: 'summary', written: '' }] })
  })
})

function read(cells: Partial<Record<ListField, string>>): RowOutcome {
  return readRow(
    listFields.map((field) => cells[field] ?? ''),
    reading,
  )
}

function rowIn(cells: Partial<Record<ListField, string>>): ReadRow {
  const outcome = read(cells)
  assert.ok('row' in outcome, JSON.stringify(outcome))
  return outcome.row
}

function codes(outcome: RowOutcome): string[] {
  return ('row' in outcome ? outcome.remarks : outcome.faults).map(({ code }) => code)
}
