import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutFormula } from './register-table.ts'

test('what a spreadsheet would take for a formula is marked as text, and nothing else', () => {
  for (const sign of ['=', '+', '-', '@', '\t', '\r']) assert.equal(withoutFormula(`${sign}1`), `'${sign}1`)
  for (const text of ['', '1+1', 'a=b', ' -', 'år']) assert.equal(withoutFormula(text), text)
})
