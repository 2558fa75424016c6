import { type Result, refused } from '../../kernel/result.ts'
import { type HandedIn, readApart } from '../read-apart.ts'

/** Bytes; ten thousand rows with long texts are some five megabytes. */
export const largestList = 15_000_000
export const mostColumns = 100
const reader = {
  program: new URL('./list-reader.ts', import.meta.url),
  megabytes: 1024,
  milliseconds: 60_000,
}

/** The rows of the fullest sheet as texts, read in a process of its own: a large file keeps nobody else waiting. */
export async function openList(file: HandedIn): Promise<Result<string[][], 'unreadable' | 'tooLarge'>> {
  return (
    (await readApart<Result<string[][], 'unreadable' | 'tooLarge'>>(reader, file)) ?? refused('unreadable')
  )
}
