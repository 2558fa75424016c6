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

/** Runs the checks, some at once: the first that has not begun when another ends. Prints a line for each, in this order. */
export async function runChecks(
  checks: readonly Check[],
  { atOnce }: { atOnce: number },
): Promise<{ passed: number; failed: number }> {
  const total = { passed: 0, failed: 0 }
  for await (const { name, seconds, passed, failed, output } of begin(checks, atOnce)) {
    const count = passed + failed > 1 ? ` (${passed} of ${passed + failed})` : ''
    console.log(`${failed === 0 ? '✔' : '✖'} ${name}${count}  ${seconds.toFixed(1)} s`)
    if (output.trim()) console.log(indented(output))
    total.passed += passed
    total.failed += failed
  }
  return total
}

type Finished = Outcome & { name: string; seconds: number }

/** Each check in the order they are given; it begins when all before it have begun and one of `atOnce` places is free. */
function begin(checks: readonly Check[], atOnce: number): Promise<Finished>[] {
  const places: Promise<unknown>[] = Array.from({ length: atOnce }, () => Promise.resolve())
  let free = Promise.resolve(0)
  return checks.map(({ name, run }) => {
    const place = free
    const finished = place.then(() => timed(name, run))
    free = place.then((taken) => {
      places[taken] = finished
      return Promise.race(places.map((one, index) => one.then(() => index)))
    })
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
