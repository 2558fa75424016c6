import type { FileText } from '../../domain/file-text.ts'
import { type HandedIn, readApart } from '../read-apart.ts'

const reader = {
  program: new URL('./file-text-reader.ts', import.meta.url),
  megabytes: 512,
  milliseconds: 30_000,
}

/** What a file that somebody has handed in says, read in a process of its own; unreadable also where that takes too much. */
export async function openFileText(file: HandedIn): Promise<FileText> {
  return (await readApart<FileText>(reader, file)) ?? { state: 'unreadable', pieces: [] }
}
