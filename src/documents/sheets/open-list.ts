import { once } from 'node:events'
import { type Result, refused } from '../../kernel/result.ts'
import { startOwnProcess } from '../own-process.ts'

/** Where a handed-in file lies, and what the sender calls it. */
export type ListFile = { path: string; name: string }

/** Bytes; ten thousand rows with long texts are some five megabytes. */
export const largestList = 15_000_000
export const mostColumns = 100
const longestRead = 60_000

/** The rows of the fullest sheet as texts, read in a process of its own: a large file keeps nobody else waiting. */
export async function openList(file: ListFile): Promise<Result<string[][], 'unreadable' | 'tooLarge'>> {
  const reader = startOwnProcess(new URL('./list-reader.ts', import.meta.url), '--max-old-space-size=1024')
  reader.send(file)
  const timer = setTimeout(() => reader.kill('SIGKILL'), longestRead)
  try {
    const [answer] = await Promise.race([once(reader, 'message'), once(reader, 'exit')])
    return typeof answer === 'object' ? answer : refused('unreadable')
  } catch {
    return refused('unreadable')
  } finally {
    clearTimeout(timer)
    reader.kill('SIGKILL')
  }
}
