import { setTimeout } from 'node:timers/promises'
import pg from 'pg'

const betweenQuestions = 400
const longestAnswer = 3000

/**
 * Waits for the queue to stop for as long as its database answers: jobs that have begun may need long. When it does not,
 * nothing can be finished, and the queue's own pauses before it tries again would only keep the process up.
 */
export async function untilStoppedOrGone(stopping: Promise<void>, url: string): Promise<void> {
  const over = new AbortController()
  await Promise.race([stopping, untilGone(url, over.signal)]).finally(() => over.abort())
}

async function untilGone(url: string, over: AbortSignal): Promise<void> {
  do await setTimeout(betweenQuestions, undefined, { signal: over }).catch(() => {})
  while (!over.aborted && (await answers(url)))
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: longestAnswer })
  client.on('error', () => {})
  const connected = await client.connect().then(
    () => true,
    () => false,
  )
  await client.end().catch(() => {})
  return connected
}
