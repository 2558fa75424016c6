import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import readWorkbook from 'read-excel-file/node'
import { type List, listAsCsv, listAsWorkbook } from './list-file.ts'

describe('a list as a file', () => {
  test('has the marks that Excel in Sweden reads: semicolons, a comma in a number, and UTF-8', () => {
    const list: List = [
      ['Namn', 'Antal'],
      ['Åsa; Bo', 1.5],
    ]
    assert.equal(listAsCsv(list), '\ufeffNamn;Antal\r\n"Åsa; Bo";1,5\r\n')
  })

  test('makes no formula of what somebody has written, and keeps the minus of a number', () => {
    const lines = listAsCsv([['Vad'], ['=1+1'], ['-1+2'], ['@x'], [-3]]).split('\r\n')
    assert.deepEqual(lines.slice(1, 5), ["'=1+1", "'-1+2", "'@x", '-3'])
  })

  test('has numbers to reckon with in a workbook, and text that is only text', async () => {
    const book = await listAsWorkbook([
      ['Vad', 'Antal'],
      ['=1+1', 1.5],
    ])
    const [sheet] = await readWorkbook(book)
    assert.deepEqual(sheet?.data[1], ['=1+1', 1.5])
  })

  test('has dates to filter by in a workbook, of what is a day and nothing more', async () => {
    const book = await listAsWorkbook([
      ['Dag', 'Tid', 'År', 'Ingen dag'],
      ['2026-12-03', '2026-12-03 kl. 10', '2026', '2026-02-30'],
    ])
    const [sheet] = await readWorkbook(book)
    assert.deepEqual(sheet?.data[1], [new Date('2026-12-03'), '2026-12-03 kl. 10', '2026', '2026-02-30'])
  })
})
