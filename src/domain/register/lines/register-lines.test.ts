import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { RegisterParty } from '../../register.ts'
import { readLines } from './lines.ts'
import { linkLines } from './links.ts'
import { partyLines } from './parties.ts'
import { periodLines } from './periods.ts'

const party: RegisterParty = {
  ...{ side: 'public', name: 'Psykiatri Skåne', kind: 'administration', partOf: null, nameAsStated: null },
  ...{ organisationNumber: null, note: null, from: null, until: null },
}

describe('lists as lines', () => {
  test('read a changed line, and keep what a line does not show', () => {
    const known = { ...party, partOf: 'Region Skåne', nameAsStated: 'Psykiatrin' }
    const read = readLines(partyLines(known.side), `${known.name}; 212000-0142; 2023`, [known])
    assert.deepEqual(read, ok([{ ...known, organisationNumber: '2120000142', from: '2023' }]))
  })

  test('take an agreement without an end, one year alone and exact days', () => {
    const read = readLines(periodLines, '2019; första\n2020-05 – 2022-12-31; ny\n2024 –; förlängning', [])
    assert.ok(read.ok)
    const times = read.rows.map(({ from, to, kind }) => [from, to, kind])
    const expected = [
      ['2019', '2019', 'original'],
      ['2020-05', '2022-12-31', 'renegotiation'],
      ['2024', null, 'extension'],
    ]
    assert.deepEqual(times, expected)
  })

  test('say which line and which part of it cannot be read', () => {
    const read = (text: string) => readLines(periodLines, text, [])
    assert.deepEqual(read('2019; första\n2020–2018; ny'), fault(2, 'time'))
    assert.deepEqual(read('2019; kanske'), fault(1, 'kind'))
    assert.deepEqual(readLines(partyLines('public'), 'A; 1; 2020; 2021; x; y', []), fault(1, 'number'))
    assert.deepEqual(readLines(linkLines, 'javascript:alert(1); webb; x', []), fault(1, 'url'))
    assert.deepEqual(readLines(linkLines, 'https://a.se; webb; x; y', []), fault(1, 'label'))
  })
})

function ok<Row>(rows: readonly Row[]) {
  return { ok: true, rows: [...rows] }
}

function fault(line: number, part: string) {
  return { ok: false, fault: { line, part } }
}
