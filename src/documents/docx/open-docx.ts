import { type Result, refused } from '../../kernel/result.ts'
import { type HandedIn, readApart } from '../read-apart.ts'
import type { ReadDocx } from './read-docx.ts'

type Opened = Result<ReadDocx, 'unreadable' | 'tooLarge'>

const reader = {
  program: new URL('./docx-reader.ts', import.meta.url),
  megabytes: 512,
  milliseconds: 20_000,
}

/** The text of a .docx that somebody has handed in, read in a process of its own. */
export async function openDocx(file: HandedIn): Promise<Opened> {
  return (await readApart<Opened>(reader, file)) ?? refused('unreadable')
}
