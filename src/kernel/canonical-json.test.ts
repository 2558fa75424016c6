import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { canonicalJson } from './canonical-json.ts'

describe('canonical JSON', () => {
  test('sorts the keys at every depth and leaves lists in their order', () => {
    assert.equal(canonicalJson({ b: [{ d: 1, c: 2 }, 'x'], a: null }), '{"a":null,"b":[{"c":2,"d":1},"x"]}')
  })

  test('sorts keys by UTF-16 code units, as the standard says', () => {
    assert.equal(canonicalJson({ ö: 1, z: 2, Z: 3, '😀': 4, ﬁ: 5 }), '{"Z":3,"z":2,"ö":1,"😀":4,"ﬁ":5}')
  })

  test('leaves out what is undefined and writes a date as its instant', () => {
    assert.equal(canonicalJson({ at: new Date(0), on: undefined }), '{"at":"1970-01-01T00:00:00.000Z"}')
  })

  test('takes a member that only happens to be called toJSON for what it is', () => {
    assert.equal(canonicalJson({ toJSON: 1 }), '{"toJSON":1}')
  })

  const unheld: [string, unknown][] = [
    ['undefined', undefined],
    ['undefined in a list', [undefined]],
    ['a hole in a list', new Array(1)],
    ['NaN', { a: Number.NaN }],
    ['infinity', Infinity],
    ['a big integer', 1n],
    ['a symbol', Symbol('a')],
    ['a function', () => 1],
    ['a map', new Map([[1, 2]])],
    ['half a surrogate pair', '\ud83d'],
    ['half a surrogate pair in a key', { '\ud83d': 1 }],
  ]
  for (const [what, value] of unheld)
    test(`refuses ${what}`, () => assert.throws(() => canonicalJson(value), TypeError))

  test('says the same before and after storage, whatever the order of the keys', () => {
    const anything = fc.jsonValue({ stringUnit: 'binary' })
    fc.assert(
      fc.property(anything, (value) => {
        const text = canonicalJson(value)
        assert.equal(canonicalJson(JSON.parse(text)), text)
        assert.equal(canonicalJson(keysReversed(value)), text)
        assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})

function keysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keysReversed)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).reverse()
  return Object.fromEntries(entries.map(([key, member]) => [key, keysReversed(member)]))
}
