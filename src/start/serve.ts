import { handslag } from './parts-of-handslag.ts'
import { run as start } from './run.ts'

/** The production start: the demo is off, and everything that production needs must be configured. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.length > 0) return refuse('serve tar inga argument: allt ställs in med miljövariabler.')
  if (process.env.DEMO === '1')
    return refuse('serve är den skarpa starten, men DEMO=1 är satt. Ta bort DEMO, eller kör npm start.')
  return start(process.env, handslag)
}

function refuse(sentence: string): number {
  console.error(sentence)
  return 2
}
