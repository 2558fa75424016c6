import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { faultsIn } from './body-setting.ts'
import { fillIn, ownTextFault, placesFor } from './own-text.ts'

const facts = { caseTitle: 'A', caseNumber: 'b-1', parties: 'C', body: 'D', unit: 'E', name: 'F' }

describe('a body’s own text', () => {
  test('has its places filled in, by the words of either language', () => {
    assert.equal(fillIn('{ärende} {case} {förening} {enhet}, {namn}', facts), 'A A C E, F')
  })

  test('never fills in what was put in, nor takes it for a pattern', () => {
    const sly = { ...facts, caseTitle: '{namn} $& $1' }
    assert.equal(fillIn('Om {ärende}.', sly), 'Om {namn} $& $1.')
  })

  test('without a fault has nothing left between braces', () => {
    const pieces = fc.constantFrom('{ärende}', '{unit}', '{', '}', '{okänt}', 'ord ', '<', '\n')
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('')
        if (ownTextFault(text, { named: true }) === null) assert.doesNotMatch(fillIn(text, facts), /[{}]/)
      }),
    )
  })

  test('is refused for what nothing can be put in, a lone brace and HTML', () => {
    const named = { named: true }
    assert.deepEqual(ownTextFault('Hej {ordförande}', named), { kind: 'place', written: '{ordförande}' })
    assert.deepEqual(ownTextFault('Hej {namn', named), { kind: 'brace' })
    assert.deepEqual(ownTextFault('Läs <a href="x">här</a>', named), { kind: 'markup' })
    assert.equal(ownTextFault('Svara < 3 dagar & helst nu', named), null)
    assert.deepEqual(ownTextFault('{namn}', { named: false }), { kind: 'place', written: '{namn}' })
  })

  test('may have every place that its hint names', () => {
    for (const language of ['sv', 'en'] as const)
      for (const named of [true, false])
        assert.equal(ownTextFault(placesFor(language, { named }).join(' '), { named }), null)
  })
})

test('a registry pattern needs the year, so that no two years share a number', () => {
  assert.deepEqual(faultsIn('series', { pattern: 'SN {year}/{number:4}' }), [])
  for (const pattern of ['', 'SN {number}', 'SN {year}', 'SN {year}/{number}/{month}'])
    assert.equal(faultsIn('series', { pattern }).length, 1, pattern)
})
