import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './program.ts'

const place = join(root, 'scripts', 'checks', 'weights.json')
const known: Record<string, number> = JSON.parse(readFileSync(place, 'utf8'))
const usual = middleOf(Object.values(known))

/** How many tenths of a second a file of tests took when it was weighed last; a new one is taken for the usual. */
export function weightOf(file: string): number {
  return known[file] ?? usual
}

/** Keeps what each file took now, so that the lots become even: `npm test -- --weigh`. */
export function keepWeights(milliseconds: ReadonlyMap<string, number>): void {
  const tenths = [...milliseconds].map(([file, one]) => [file, Math.ceil(one / 100)] as const)
  const sorted = Object.fromEntries(tenths.toSorted(([one], [other]) => (one < other ? -1 : 1)))
  writeFileSync(place, `${JSON.stringify(sorted, null, 2)}\n`)
}

function middleOf(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? 1
}
