import { once } from 'node:events'
import { startOwnProcess } from './own-process.ts'

/** Where a handed-in file lies, and what the sender calls it. */
export type HandedIn = { path: string; name: string }

/** A program of ours that is sent a file and answers with what it has read. */
type Reader = { program: URL; megabytes: number; milliseconds: number }

/**
 * What a reader makes of a file, in a process of its own: a file that is small and unpacks to much, or that says that it is
 * larger than any, takes no memory and no time from everybody else. Null when it took more than it may. Two are read at once.
 */
export async function readApart<Answer extends object>(
  { program, megabytes, milliseconds }: Reader,
  file: HandedIn,
): Promise<Answer | null> {
  await turn()
  const reader = startOwnProcess(program, `--max-old-space-size=${megabytes}`)
  const timer = setTimeout(() => reader.kill('SIGKILL'), milliseconds)
  try {
    reader.send({ path: file.path, name: file.name } satisfies HandedIn)
    const [answer] = await Promise.race([once(reader, 'message'), once(reader, 'exit')])
    return typeof answer === 'object' ? answer : null
  } catch {
    return null
  } finally {
    clearTimeout(timer)
    reader.kill('SIGKILL')
    next()
  }
}

const atOnce = 2
let underWay = 0
const waiting: (() => void)[] = []

async function turn(): Promise<void> {
  if (underWay >= atOnce) await new Promise<void>((begin) => waiting.push(begin))
  underWay += 1
}

function next(): void {
  underWay -= 1
  waiting.shift()?.()
}
