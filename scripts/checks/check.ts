import { root, runProgram } from './program.ts'

/** One line of the run: what it is called, and how many things it found right and wrong. */
export type Check = { name: string; run: () => Promise<Outcome> }
export type Outcome = { passed: number; failed: number; output: string }

/** A check that passes when a program ends with 0. */
export function check(name: string, program: string, ...args: string[]): Check {
  return { name, run: async () => outcomeOf(await runProgram(program, args)) }
}

/** The same for a TypeScript file of ours. */
export function script(name: string, file: string, ...args: string[]): Check {
  return check(name, process.execPath, '--import', './bin/loader.js', file, ...args)
}

function outcomeOf({ code, output }: { code: number; output: string }): Outcome {
  return code === 0 ? { passed: 1, failed: 0, output: '' } : { passed: 0, failed: 1, output }
}

/** Runs the lanes side by side and the checks of a lane one after the other. Prints a line for each, in this order. */
export async function runChecks(...lanes: (readonly Check[])[]): Promise<{ passed: number; failed: number }> {
  const total = { passed: 0, failed: 0 }
  for (const begun of lanes.map(begin)) {
    for await (const { name, seconds, passed, failed, output } of begun) {
      const count = passed + failed > 1 ? ` (${passed} of ${passed + failed})` : ''
      console.log(`${failed === 0 ? '✔' : '✖'} ${name}${count}  ${seconds.toFixed(1)} s`)
      if (output.trim()) console.log(indented(output))
      total.passed += passed
      total.failed += failed
    }
  }
  return total
}

type Finished = Outcome & { name: string; seconds: number }

/** Begins at once: each check starts when the one before it has ended. */
function begin(lane: readonly Check[]): Promise<Finished>[] {
  let before: Promise<unknown> = Promise.resolve()
  return lane.map(({ name, run }) => {
    const finished = before.then(() => timed(name, run))
    before = finished
    return finished
  })
}

async function timed(name: string, run: Check['run']): Promise<Finished> {
  const begun = performance.now()
  const outcome = await run()
  return { ...outcome, name, seconds: (performance.now() - begun) / 1000 }
}

function indented(output: string): string {
  return output.trimEnd().replaceAll(root, '').replace(/^/gm, '    ')
}
