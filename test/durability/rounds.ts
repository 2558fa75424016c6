import { setTimeout } from 'node:timers/promises'
import type { Random } from '../../src/cli/generate/random.ts'
import { type Instance, ready, startInstance, type Victim } from './instance.ts'
import { type Acknowledged, correspondent, initiator, signIn, type Writer } from './writer.ts'

type Rounds = { varDir: string; random: Random; kills: number; caseNumber: string }

const victims: readonly Victim[] = ['both', 'database', 'both', 'web', 'database']

/** Lets several write at once and kills something amidst it, `kills` times over. Gives all that was acknowledged. */
export async function writeAndKill({ varDir, random, kills, caseNumber }: Rounds): Promise<Acknowledged[]> {
  const acknowledged: Acknowledged[] = []
  let instance: Instance | null = null
  let cookie = ''
  for (let round = 0; round < kills; round++) {
    instance ??= await startInstance(varDir)
    await ready(instance)
    cookie ||= await signIn(instance.address, 'stabsenheten, Exempelstaden')
    const writers = await writersOn(instance.address, { cookie, round, caseNumber })
    const amidst = whenWritten(writers, acknowledged, random)
    await amidst.reached
    const isOver = await instance.kill(random.pick(victims))
    await amidst.stop()
    if (isOver) instance = null
  }
  await instance?.stop()
  return acknowledged
}

type Place = { cookie: string; round: number; caseNumber: string }

async function writersOn(address: string, { cookie, round, caseNumber }: Place): Promise<Writer[]> {
  const page = `/arende/${caseNumber}/meddelanden`
  const initiators = ['A', 'B', 'C'].map((name) => initiator(address, `Skribent ${name} ${round}`))
  return Promise.all([...initiators, correspondent({ address, page, cookie }, `Omgång ${round}`)])
}

/** `reached` comes a few random milliseconds after enough was acknowledged: some writes are half-way then. */
function whenWritten(writers: readonly Writer[], acknowledged: Acknowledged[], random: Random) {
  const enough = acknowledged.length + random.between(6, 24)
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  let stopped = false
  const keepOn = async ({ write }: Writer) => {
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
