import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { type Result, refused } from '../../kernel/result.ts'

/** Where a handed-in file lies, and what the sender calls it. */
export type ListFile = { path: string; name: string }

/** Bytes; ten thousand rows with long texts are some five megabytes. */
export const largestList = 15_000_000
export const mostColumns = 100
const longestRead = 60_000

/** The rows of the fullest sheet as texts, read in a thread of its own: a large file keeps nobody else waiting. */
export async function openList(file: ListFile): Promise<Result<string[][], 'unreadable' | 'tooLarge'>> {
  const worker = new Worker(new URL('./list-worker.ts', import.meta.url), {
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  })
  const timer = setTimeout(() => void worker.terminate(), longestRead)
  try {
    const [answer] = await Promise.race([once(worker, 'message'), once(worker, 'exit')])
    return typeof answer === 'object' ? answer : refused('unreadable')
  } catch {
    return refused('unreadable')
  } finally {
    clearTimeout(timer)
    void worker.terminate()
  }
}
