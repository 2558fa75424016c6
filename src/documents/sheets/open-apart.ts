import { type Result, refused } from '../../kernel/result.ts'
import { type HandedIn, readApart } from '../read-apart.ts'
import type { Sheet } from './open-sheet.ts'

type Opened = Result<readonly Sheet[], 'unreadable' | 'tooLarge'>

const reader = {
  program: new URL('./sheet-reader.ts', import.meta.url),
  megabytes: 256,
  milliseconds: 20_000,
}

/** The sheets of a file that somebody has handed in, read in a process of its own. */
export async function openSheetApart(file: HandedIn): Promise<Opened> {
  return (await readApart<Opened>(reader, file)) ?? refused('unreadable')
}
