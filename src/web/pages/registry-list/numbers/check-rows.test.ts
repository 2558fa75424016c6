import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { PartnershipId } from '../../../../domain/partnership.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import type { RegistryLine } from '../../../../store/papers/registry-lines.ts'
import { checkRows } from './check-rows.ts'
import { readNumbers } from './read-sheet.ts'

describe('a sheet of numbers of the master diary', () => {
  test('is read by its headings, wherever they stand, and empty rows say nothing', () => {
    const sheet = [
      ['Lista från Platina'],
      ['Dag', 'Nummer i Platina', 'Nummer i Handslag'],
      ['2026-11-02', ' KS 1 ', 'JÄR 2026/0001'],
      ['2026-11-02', null, 'JÄR 2026/0001-1'],
      ['2026-11-02', 2026, 'JÄR 2026/0001-2'],
    ]
    assert.deepEqual(readNumbers([sheet]), {
      kind: 'read',
      rows: [
        { row: 3, ours: 'JÄR 2026/0001', number: 'KS 1' },
        { row: 5, ours: 'JÄR 2026/0001-2', number: '2026' },
      ],
    })
  })

  test('has to have both headings, and not more rows than a body registers', () => {
    assert.equal(readNumbers([[['Nummer i Handslag', 'Dag']]]).kind, 'noHeader')
    const rows = Array.from({ length: 2001 }, (_, n) => [`JÄR 2026/${n}`, `KS ${n}`])
    assert.equal(readNumbers([[['Nummer i Handslag', 'Nummer i W3D3'], ...rows]]).kind, 'tooMany')
  })

  test('loses the apostrophe that keeps a text from being reckoned', () => {
    const read = readNumbers([
      [
        ['Nummer i Handslag', 'Nummer i W3D3'],
        ['JÄR 1', "'-7"],
      ],
    ])
    assert.deepEqual(read.kind === 'read' && read.rows[0]?.number, '-7')
  })
})

describe('a row of it', () => {
  test('notes a number on a case, by either of our numbers, or on an entry', () => {
    assert.deepEqual(kinds(['JÄR 1', 'KS 1'], ['JÄR 1-2', 'KS 1-2']), ['new', 'new'])
    assert.deepEqual(kinds(['JAR-2026-0001', 'KS 1']), ['new'])
  })

  test('corrects another number, and does nothing where it stands already', () => {
    const lines = [aLine({ number: 'KS 1' })]
    assert.deepEqual(kindsWith({ lines }, ['JÄR 1', 'KS 9']), ['changed'])
    assert.deepEqual(kindsWith({ lines }, ['JÄR 1', 'KS 1']), ['same'])
  })

  test('is refused when the line is not there, or there is no line', () => {
    assert.deepEqual(kinds(['JÄR 7', 'KS 1'], ['', 'KS 2']), ['unknown', 'unknown'])
  })

  test('is refused when its line or its number stands on an earlier row', () => {
    assert.deepEqual(kinds(['JÄR 1', 'KS 1'], ['JÄR 1', 'KS 2']), ['new', 'lineTwice'])
    assert.deepEqual(kinds(['JÄR 1-2', 'A'], ['JÄR 1-3', 'A']), ['new', 'numberTwice'])
    assert.deepEqual(kinds(['JÄR 1', 'A'], ['JÄR 1-3', 'A']), ['new', 'new'])
  })

  test('is refused when another line has the number and keeps it', () => {
    const numbered = [aLine({ id: 'another', registryNumber: 'JÄR 5', number: 'KS 1' })]
    assert.deepEqual(kindsWith({ numbered }, ['JÄR 1', 'KS 1']), ['taken'])
  })

  test('may change places with another', () => {
    const lines = [
      aLine({ documentNumber: 2, id: 'a', number: 'A' }),
      aLine({ documentNumber: 3, id: 'b', number: 'B' }),
    ]
    assert.deepEqual(kindsWith({ lines, numbered: lines }, ['JÄR 1-2', 'B'], ['JÄR 1-3', 'A']), [
      'changed',
      'changed',
    ])
  })

  test('is refused when its number cannot be written, or the case is not theirs', () => {
    assert.deepEqual(kinds(['JÄR 1', 'x'.repeat(101)], ['JÄR 1-2', 'a\nb']), ['tooLong', 'signs'])
    assert.deepEqual(kindsWith({ mayNote: () => false }, ['JÄR 1', 'KS 1']), ['notYours'])
  })
})

const kinds = (...rows: [ours: string, number: string][]) => kindsWith({}, ...rows)

function kindsWith(
  known: Partial<Parameters<typeof checkRows>[1]>,
  ...rows: [ours: string, number: string][]
) {
  const lines = [aLine({}), aLine({ documentNumber: 2 }), aLine({ documentNumber: 3 })]
  const sheet = rows.map(([ours, number], index) => ({ row: index + 2, ours, number }))
  const checked = checkRows(sheet, { lines, numbered: [], mayNote: () => true, ...known })
  return checked.map((row) => (row.kind === 'fault' ? row.fault : row.kind))
}

function aLine(line: Partial<RegistryLine>): RegistryLine {
  const { documentNumber = null } = line
  return {
    id: `line-${documentNumber}`,
    partnershipId: 'p' as PartnershipId,
    caseNumber: 'jar-2026-0001',
    registryNumber: 'JÄR 1',
    documentNumber,
    on: plainDate('2026-11-02'),
    subject: 'Något',
    number: null,
    among: documentNumber === null ? 'board' : 'case',
    ...line,
  }
}
