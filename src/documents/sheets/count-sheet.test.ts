import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { CountPlace } from './count-sheet.ts'
import { writeCountSheet } from './count-sheet.ts'
import { type Cell, openSheet } from './open-sheet.ts'
import { readCountSheet } from './read-count-sheet.ts'

const place: CountPlace = {
  statistic: { id: 's1', name: 'Deltagare' },
  group: { id: 'g1', name: 'Flickor' },
  period: { from: '2027-10-01', name: 'kvartal 4 2027' },
  version: 2,
}
const head = ['Statistik', 'Grupp', 'Från och med', 'Period', 'Antal', 'Version (ändra inte)']
const read = (...rows: Cell[][]) => readCountSheet([rows], { language: 'sv', places: [place] })

describe('a sheet of counts', () => {
  test('comes out empty of counts and in again with the version that it was written on', async () => {
    const bytes = await writeCountSheet({ language: 'en', title: 'Kväll', day: 'i dag', places: [place] })
    const opened = await openSheet(bytes, 'antal.xlsx')
    assert.ok(opened.ok)
    assert.deepEqual(readCountSheet(opened.value, { language: 'sv', places: [place] }), {
      rows: [],
      faults: [],
    })
    const filled = opened.value.map((sheet) =>
      sheet.map((row) => (row[1] === 'Flickor' ? row.map((cell, at) => (at === 4 ? 17 : cell)) : row)),
    )
    const back = readCountSheet(filled, { language: 'sv', places: [place] })
    assert.deepEqual(back?.rows, [{ line: 2, place, count: 17 }])
  })

  test('names the column that is missing, and is none at all without headings', () => {
    assert.match(read(head.filter((name) => name !== 'Antal'))?.faults[0]?.sentence ?? '', /saknas: Antal/)
    assert.equal(read(['Något', 'annat']), null)
  })

  test('takes whole numbers alone, as numbers or text', () => {
    const counts: Cell[] = [0, '1 234', -3, 3.5, '3,5', '=A1', 'tre', 2_000_000]
    const rows = counts.map((count) => ['Deltagare', 'Flickor', '2027-10-01', '', count, 2])
    const found = read(head, ...rows)
    assert.deepEqual(
      found?.rows.map(({ count }) => count),
      [0, 1234],
    )
    assert.deepEqual([...new Set(found?.faults.map(({ line }) => line))], [3, 4, 5, 6, 7, 8, 9])
  })

  test('repeats no personal number that somebody has written for a count', () => {
    const found = read(head, ['Deltagare', 'Flickor', '2027-10-01', '', '19811218-9876', 2])
    assert.match(found?.faults[0]?.sentence ?? '', /personnummer/)
    assert.doesNotMatch(JSON.stringify(found), /9876/)
  })

  test('is refused with more rows than any agreement has, in a moment', () => {
    const row = ['Deltagare', 'Flickor', '2027-10-01', '', 5, 2]
    assert.match(
      read(head, ...Array.from({ length: 20_000 }, () => row))?.faults[0]?.sentence ?? '',
      /fler rader än 10\s000/,
    )
  })
})
