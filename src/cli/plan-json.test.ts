import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readJson } from './plan-json.ts'

describe('reading JSON', () => {
  for (const [text, line, column] of [
    ['', 1, 1],
    ['hej', 1, 1],
    ['{"a": 1\n "b": 2}', 2, 2],
    ['{"a": 1,\n}', 2, 1],
    ['{"a": tru}', 1, 10],
    ['{"a":\n  }', 2, 3],
    ['[1,]', 1, 4],
    ['{"a": 1', 1, 8],
    ['{"a": "b', 1, 9],
    ['{"a": -}', 1, 8],
    ['{} {}', 1, 4],
    ['{"a": 01}', 1, 8],
  ] as const) {
    test(`says that ${JSON.stringify(text)} goes wrong at line ${line}, column ${column}`, () => {
      assert.deepEqual(readJson(text), { ok: false, line, column })
    })
  }
  test('gives what the text says', () => {
    assert.deepEqual(readJson(' {"a": [1, null]}\n'), { ok: true, value: { a: [1, null] } })
  })
})
