import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { guessMapping, headingRow, headings, listFields, missingFields } from './fields.ts'
import { partiesIn } from './parties.ts'

describe('the headings of a list', () => {
  test('may stand in any order and be written in many ways', () => {
    const mapping = guessMapping(['Slutår', 'Förening (namn)', 'DNR:', 'Startår', 'Annat'], new Map())
    assert.deepEqual(mapping, { to: 0, ideaBasedParties: 1, registryNumber: 2, from: 3 })
  })

  test('are read as the body chose before', () => {
    const chosen = new Map([
      ['annat', 'summary' as const],
      ['förening', null],
    ])
    assert.deepEqual(guessMapping(['Annat', 'Förening'], chosen), { summary: 0 })
  })

  test('are found below a title', () => {
    const rows = [
      ['Våra partnerskap 2026', ''],
      ['', ''],
      ['Förening', 'År'],
      ['Röda Korset', '2024'],
    ]
    assert.equal(headingRow(rows, new Map()), 2)
  })

  test('must tell who and when', () => {
    assert.deepEqual(missingFields({ title: 0 }), ['ideaBasedParties', 'period'])
    assert.deepEqual(missingFields({ ideaBasedParties: 0, from: 1 }), [])
  })

  test('mean one thing each', () => {
    const all = listFields.flatMap((field) => [...new Set(headings[field].map((one) => one.toLowerCase()))])
    assert.deepEqual(
      all.filter((heading, place) => all.indexOf(heading) !== place),
      [],
    )
  })
})

describe('several parties in one cell', () => {
  const names = (cell: string) => partiesIn(cell).map(({ name }) => name)
  test('stand on lines, with semicolons, or in a list', () => {
    const expected = ['Röda Korset', 'Fryshuset', 'Barn och ungdom']
    assert.deepEqual(names('Röda Korset\nFryshuset\r\nBarn och ungdom'), expected)
    assert.deepEqual(names('- Röda Korset; Fryshuset ;Barn och ungdom;'), expected)
    assert.deepEqual(names('Röda Korset, Fryshuset och Skyddsvärnet'), [
      'Röda Korset',
      'Fryshuset',
      'Skyddsvärnet',
    ])
  })

  test('are one where nothing divides them', () => {
    assert.deepEqual(names('Föreningen Mat och Prat'), ['Föreningen Mat och Prat'])
    assert.deepEqual(names('  '), [])
  })

  test('may have their number in brackets, and are counted once', () => {
    assert.deepEqual(partiesIn('Röda Korset (802002-8711); Röda Korset'), [
      { name: 'Röda Korset', number: '802002-8711' },
    ])
  })
})
