import { type Claim, claimData } from './claim.ts'
import { socketUrl } from './database-url.ts'
import type { Places } from './places.ts'
import { stopPostmaster } from './postmaster.ts'
import { ensureServer, type Settings } from './server.ts'
import { StartRefused } from './start-refused.ts'

export type Supervision = {
  readonly claim: Claim
  /** Stops the server if the claim is ours; otherwise only leaves it. */
  stop(): Promise<void>
}

/** Keeps the server of these places running and claimed until `stop`: one that dies under us is started again. */
export async function supervise(
  places: Places,
  settings: Settings,
  say: (line: string) => void,
): Promise<Supervision> {
  let stopping = false
  const hold = async (): Promise<Claim> => {
    await ensureServer(places, settings)
    return claimData(socketUrl(places.sockets, 'postgres'), regain)
  }
  const regain = () => {
    if (stopping) return
    say('PostgreSQL försvann och startas igen.')
    claim = persist(hold, () => stopping)
  }
  let claim = persist(hold, (error, attempt) => attempt === 3 || error instanceof StartRefused)
  const stop = async () => {
    stopping = true
    const held = await claim.catch(() => null)
    if (held?.ours) await stopPostmaster(places.data)
    await held?.release()
  }
  const first = await claim
  return { claim: first, stop }
}

/** Tries again a second later until it works, or until `isEnough` says of an error that it was the last. */
async function persist<T>(
  work: () => Promise<T>,
  isEnough: (error: unknown, attempt: number) => boolean,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (isEnough(error, attempt)) throw error
      await new Promise((resume) => setTimeout(resume, 1000))
    }
  }
}
