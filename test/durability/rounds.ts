import { setTimeout } from 'node:timers/promises'
import type { Random } from '../../src/cli/generate/random.ts'
import { type Instance, ready, startInstance, type Victim } from './instance.ts'
import type { Writer } from './writer.ts'

type Rounds<Done> = {
  varDir: string
  random: Random
  kills: number
  /** How much is acknowledged between two kills, at least and at most. */
  pace?: readonly [number, number]
  /** Those who write in a round, on the instance that runs now. */
  writersOn(address: string, round: number): Promise<readonly Writer<Done>[]>
}

const victims: readonly Victim[] = ['both', 'database', 'both', 'web', 'database']

/** Lets several write at once and kills something amidst it, `kills` times over. Gives all that was acknowledged. */
export async function writeAndKill<Done>(rounds: Rounds<Done>): Promise<Done[]> {
  const { varDir, random, kills, pace = [6, 24], writersOn } = rounds
  const acknowledged: Done[] = []
  let instance: Instance | null = null
  try {
    for (let round = 0; round < kills; round++) {
      instance ??= await startInstance(varDir)
      await ready(instance)
      const writers = await writersOn(instance.address, round)
      const amidst = whenWritten(writers, acknowledged, { random, more: random.between(...pace) })
      await amidst.reached
      const isOver = await instance.kill(random.pick(victims))
      await amidst.stop()
      if (isOver) instance = null
    }
  } finally {
    await instance?.stop()
  }
  return acknowledged
}

/** `reached` comes a few random milliseconds after enough was acknowledged: some writes are half-way then. */
function whenWritten<Done>(
  writers: readonly Writer<Done>[],
  acknowledged: Done[],
  { random, more }: { random: Random; more: number },
) {
  const enough = acknowledged.length + more
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  let stopped = false
  const keepOn = async ({ write }: Writer<Done>) => {
    while (!stopped) {
      const done = await write()
      if (done !== null) acknowledged.push(done)
      if (acknowledged.length >= enough) resolve()
    }
  }
  const writing = Promise.all(writers.map(keepOn)).catch(reject)
  const stop = async () => {
    stopped = true
    await writing
  }
  return { reached: promise.then(() => setTimeout(random.between(0, 20))), stop }
}
