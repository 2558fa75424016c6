import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { allOf, anyOf } from './word-list.ts'

describe('a list in words', () => {
  test('has the last word of the language before its last name', () => {
    assert.equal(allOf(['Anna', 'Bo', 'Cecilia'], 'sv'), 'Anna, Bo och Cecilia')
    assert.equal(allOf(['Anna', 'Bo', 'Cecilia'], 'en'), 'Anna, Bo, and Cecilia')
    assert.equal(anyOf(['Anna', 'Bo'], 'sv'), 'Anna eller Bo')
    assert.equal(anyOf(['Anna', 'Bo'], 'en'), 'Anna or Bo')
  })

  test('is the name alone, or nothing', () => {
    assert.equal(allOf(['Anna'], 'sv'), 'Anna')
    assert.equal(anyOf([], 'en'), '')
  })
})
