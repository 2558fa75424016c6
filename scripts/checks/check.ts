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

/** Runs the checks one after the other and prints a line for each; what went wrong comes below its line. */
export async function runChecks(checks: readonly Check[]): Promise<{ passed: number; failed: number }> {
  const total = { passed: 0, failed: 0 }
  for (const { name, run } of checks) {
    const begun = performance.now()
    const { passed, failed, output } = await run()
    const seconds = ((performance.now() - begun) / 1000).toFixed(1)
    const count = passed + failed > 1 ? ` (${passed} of ${passed + failed})` : ''
    console.log(`${failed === 0 ? '✔' : '✖'} ${name}${count}  ${seconds} s`)
    if (output.trim()) console.log(indented(output))
    total.passed += passed
    total.failed += failed
  }
  return total
}

function indented(output: string): string {
  return output.trimEnd().replaceAll(root, '').replace(/^/gm, '    ')
}
