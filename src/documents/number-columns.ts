import { spansOf } from './blocks.ts'
import type { Block, Words } from './model.ts'

type Table = Extract<Block, { kind: 'table' }>

const number = /^[−–-]?\d[\d\s.,]*(\s?(kr|kronor|euro|EUR|SEK|%|tim|timmar|h))?$/

/**
 * Which columns of a table stand to the right, so that figures can be compared by eye: those in which most cells that say
 * anything are amounts or counts. Never the first, which names the row.
 */
export function numberColumns({ header, rows }: Pick<Table, 'header' | 'rows'>): boolean[] {
  return header.map((_, column) => {
    const said = rows.map((row) => textOf(row[column] ?? '')).filter((text) => text !== '')
    const numbers = said.filter((text) => number.test(text))
    return column > 0 && numbers.length > 0 && 2 * numbers.length >= said.length
  })
}

function textOf(words: Words): string {
  return spansOf(words)
    .map(({ text }) => text)
    .join('')
    .trim()
}
