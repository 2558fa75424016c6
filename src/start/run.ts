import { type Config, readConfig } from '../config.ts'
import { StartRefused } from '../store/postgres/start-refused.ts'
import type { Parts } from './parts.ts'
import { type Running, start } from './start.ts'

/** Runs the product until it is told to stop. Gives the exit code; what stopped a start is one line on stderr. */
export async function run(env: NodeJS.ProcessEnv, parts: Parts): Promise<number> {
  const outcome = readConfig(env)
  if (!outcome.ok) return refuse(outcome.reason)
  const stopped = untilToldToStop()
  const say = (line: string) => console.log(line)
  try {
    const running = await start(outcome.value, parts, say)
    greet(outcome.value, running, say)
    const failure = await stopped
    if (!failure) say('Stoppar …')
    await running.stop()
    return failure ? refuse([`Ett oväntat fel stoppade Handslag: ${failure.stack ?? failure.message}`]) : 0
  } catch (error) {
    return refuse([error instanceof StartRefused ? error.message : `Starten gick inte: ${detailsOf(error)}`])
  }
}

function greet({ demo, publicUrl }: Config, { address }: Running, say: (line: string) => void): void {
  say(demo ? `Handslag (demo) körs på ${address}` : `Handslag körs på ${address} för ${publicUrl}.`)
  if (demo)
    say(
      `Det här är demon: ärenden och personer är påhittade. Välj vem du vill vara på ${address}/logga-in. Stoppa med Ctrl-C.`,
    )
}

/** A signal, the death of the launcher, or an error that nobody caught. */
function untilToldToStop(): Promise<Error | null> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(null))
    process.on('disconnect', () => resolve(null))
    // Listening for the launcher's death must not keep the program alive once all has stopped.
    process.channel?.unref()
    process.on('uncaughtException', resolve)
  })
}

function refuse(lines: readonly string[]): number {
  for (const line of lines) console.error(line)
  return 1
}

function detailsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
