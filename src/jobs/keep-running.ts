import { setTimeout } from 'node:timers/promises'
import type { Runner } from 'graphile-worker'

const secondsBetween = 1

/**
 * Keeps a queue working until `stop`: one that ends by itself, as when its database dies under it, is begun anew until
 * that works. Throws when the first beginning fails.
 */
export async function keepRunning(begin: () => Promise<Runner>): Promise<{ stop(): Promise<void> }> {
  let stopping = false
  let runner = await begin()
  const follow = async () => {
    while (!stopping) {
      await runner.promise.catch(() => {})
      if (stopping) return
      await setTimeout(secondsBetween * 1000)
      runner = await begin().catch(() => runner)
    }
    await runner.stop()
  }
  const followed = follow()
  return {
    async stop() {
      stopping = true
      await runner.stop().catch(() => {})
      await followed.catch(() => {})
    },
  }
}
