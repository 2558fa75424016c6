import assert from 'node:assert/strict'
import { test } from 'node:test'
import { excerptIn } from './excerpt.ts'

test('the words around what was found are read with what was asked for, without the signs of our markup', () => {
  const written = '### Insatser\n- Har **\u0002lokalen\u0003** på - och - av\n- Leder'
  assert.deepEqual(excerptIn(written), [
    { text: 'Insatser Har ', asked: false },
    { text: 'lokalen', asked: true },
    { text: ' på - och - av Leder', asked: false },
  ])
  assert.deepEqual(excerptIn(null), [])
})
