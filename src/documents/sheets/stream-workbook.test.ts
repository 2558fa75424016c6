import assert from 'node:assert/strict'
import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import readWorkbook from 'read-excel-file/node'
import { streamWorkbook } from './stream-workbook.ts'

test('a workbook written row by row opens as it was written, on as many sheets as it takes', async () => {
  async function* rows() {
    yield ['Åsa & <Bo>', 12.5, null]
    yield ["=1+1 'text'", 0, 'rad 1\nrad\u0007 2']
    yield ['sist', null, '𝕏']
  }
  const columns = ['a', 'b', 'c'].map((name) => ({ name, width: 10 }))
  const bytes = await buffer(streamWorkbook({ name: 'Register', columns, rows: rows() }, 2))
  const sheets = await readWorkbook(bytes)
  assert.deepEqual(
    sheets.map(({ sheet, data }) => [sheet, data]),
    [
      [
        'Register',
        [
          ['a', 'b', 'c'],
          ['Åsa & <Bo>', 12.5, null],
          ["=1+1 'text'", 0, 'rad 1\nrad 2'],
        ],
      ],
      [
        'Register 2',
        [
          ['a', 'b', 'c'],
          ['sist', null, '𝕏'],
        ],
      ],
    ],
  )
})

test('a fault in the rows breaks the workbook off', async () => {
  async function* rows() {
    yield ['ett']
    throw new Error('borta')
  }
  await assert.rejects(
    buffer(streamWorkbook({ name: 'R', columns: [{ name: 'a', width: 9 }], rows: rows() })),
    /borta/,
  )
})
