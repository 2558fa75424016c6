import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { numberColumns } from './number-columns.ts'

describe('the columns of a table that stand to the right', () => {
  const right = (...rows: string[][]) => numberColumns({ header: (rows[0] ?? []).map(() => 'x'), rows })

  test('are those of amounts and counts, with or without a unit', () => {
    assert.deepEqual(right(['Löner', '430 000 kr', '−1 200', '12,5 %', '1 040']), [
      false,
      true,
      true,
      true,
      true,
    ])
  })

  test('are not those of names, days and numbers of organisations', () => {
    assert.deepEqual(right(['Ungas väg in', '899991-0014', '2026-11-23', 'Räkning i dörren']), [
      false,
      false,
      false,
      false,
    ])
  })

  test('are never the first, which names the row', () => {
    assert.deepEqual(right(['2024', '430 000 kr'], ['2025', '450 000 kr']), [false, true])
  })

  test('may have cells that say why there is no figure, but not mostly', () => {
    assert.deepEqual(right(['a', '12'], ['b', 'färre än 5'], ['c', '']), [false, true])
    assert.deepEqual(right(['a', '12'], ['b', 'färre än 5'], ['c', 'okänt']), [false, false])
    assert.deepEqual(right(['a', ''], ['b', '']), [false, false])
  })
})
