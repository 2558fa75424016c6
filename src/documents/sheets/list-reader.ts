import { readFileSync } from 'node:fs'
import { guessMapping } from '../../domain/register/list/fields.ts'
import { ok } from '../../kernel/result.ts'
import type { HandedIn } from '../read-apart.ts'
import { largestList, mostColumns } from './open-list.ts'
import { type Cell, openSheet, type Sheet } from './open-sheet.ts'

process.once('message', async ({ path, name }: HandedIn) => {
  const opened = await openSheet(readFileSync(path), name, { packed: largestList, unpacked: 300_000_000 })
  process.send?.(opened.ok ? ok(theList(opened.value)) : opened)
})

/** The sheet whose headings we know best, so that one with instructions may stand before or after; else the fullest. */
function theList(sheets: readonly Sheet[]): string[][] {
  const read = sheets.map((sheet) => sheet.map(textRow))
  const ranked = read.toSorted((a, b) => knownIn(b) - knownIn(a) || b.length - a.length)
  return ranked[0] ?? []
}

function knownIn(rows: readonly string[][]): number {
  return Math.max(0, ...rows.slice(0, 20).map((row) => Object.keys(guessMapping(row, new Map())).length))
}

function textRow(row: readonly Cell[]): string[] {
  return row.slice(0, mostColumns).map((cell) => (cell === null ? '' : String(cell)))
}
