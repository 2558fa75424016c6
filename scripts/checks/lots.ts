import { weightOf } from './weights.ts'

/** Files in so many lots of about the same length: the longest first, each to the lot that has least. */
export function inLots(files: readonly string[], count: number, lengthOf = weightOf): string[][] {
  const lots = Array.from({ length: count }, () => ({ files: [] as string[], length: 0 }))
  const longestFirst = files.map((file) => ({ file, length: lengthOf(file) }))
  for (const { file, length } of longestFirst.toSorted((one, other) => other.length - one.length)) {
    const least = lots.reduce((best, lot) => (lot.length < best.length ? lot : best))
    least.files.push(file)
    least.length += length
  }
  return lots.map((lot) => lot.files.toSorted()).filter((lot) => lot.length > 0)
}
