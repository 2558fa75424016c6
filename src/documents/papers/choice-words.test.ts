import assert from 'node:assert/strict'
import { test } from 'node:test'
import { choiceOf } from './choice-words.ts'

const labels = ['1, inte alls', '2', '3, helt']
const choices = labels.map((label, place) => ({ id: `e${place + 1}`, label: { sv: label, en: label } }))

test('a place on a scale that is only a figure says of how many', () => {
  assert.equal(choiceOf({ choice: 'e2' }, { choices }, 'sv'), '2 av 3')
  assert.equal(choiceOf({ choice: 'e2' }, { choices }, 'en'), '2 of 3')
  assert.equal(choiceOf({ choice: 'e1' }, { choices }, 'sv'), '1, inte alls')
  assert.equal(choiceOf({ choice: null }, { choices }, 'sv'), '')
})
