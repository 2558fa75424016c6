import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ofItsYear } from './its-year.ts'

describe('what comes every year', () => {
  test('is told with its year, but not where the year says how many', () => {
    assert.equal(ofItsYear({ sv: 'Följa upp' }, { year: 2026 }).sv, 'Följa upp (2026)')
    assert.equal(ofItsYear({ sv: 'Hålla möten' }, { year: 2026, count: 4 }).sv, 'Hålla möten')
    assert.equal(ofItsYear({ sv: 'Följa upp' }, null).sv, 'Följa upp')
  })
})
