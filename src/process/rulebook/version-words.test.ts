import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { versionInWords, versionOnPaper } from './version-words.ts'

const shipped = { version: '1.8.0', validFrom: '2026-01-01' }
const own = { version: '1.8.0+ab12cd34', validFrom: '2026-03-03' }

describe('the version of a rulebook', () => {
  test('is a number where the rulebook comes along', () => {
    assert.equal(versionInWords(shipped, 'sv'), '1.8.0')
    assert.equal(versionOnPaper(shipped, 'sv'), '1.8.0')
  })

  test('says of a body’s own rules whose they are and from when', () => {
    assert.equal(versionInWords(own, 'sv', 'Solnäs'), '1.8.0 med Solnäs egna regler från 3 mars 2026')
    assert.equal(versionInWords(own, 'sv', 'Järva'), '1.8.0 med Järvas egna regler från 3 mars 2026')
    assert.equal(versionInWords(own, 'en'), '1.8.0 with rules of its own from 3 March 2026')
  })

  test('is named exactly as well on a paper that is kept', () => {
    assert.equal(versionOnPaper(own, 'sv'), '1.8.0 med egna regler från 3 mars 2026 (1.8.0+ab12cd34)')
  })
})
