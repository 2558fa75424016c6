import type { Check, Outcome } from './check.ts'
import { runProgram } from './program.ts'

/** Tests of node:test in one process. The reporter prints what failed and, last, the counts. */
export function nodeTests(name: string, files: readonly string[]): Check {
  return { name, run: () => runTests(files) }
}

/** The milliseconds that each file of tests has taken in this run. */
export const took = new Map<string, number>()

/** Nothing takes so long: what does has come to a stop. */
const minutesEach = 10

const flags = [
  '--expose-internals', // for before-tests.js
  '--import',
  './bin/loader.js',
  '--import',
  './scripts/checks/before-tests.js',
  '--max-semi-space-size=64',
  '--test',
  '--test-isolation=none',
  '--test-force-exit',
  '--enable-source-maps',
  '--test-reporter=./scripts/checks/reporter.ts',
]

async function runTests(files: readonly string[]): Promise<Outcome> {
  if (files.length === 0) return { passed: 0, failed: 0, output: '' }
  const { code, output } = await runProgram(process.execPath, [
    ...flags,
    `--test-timeout=${minutesEach * 60_000}`,
    ...files,
  ])
  const counts = output.match(/^@counts (\d+) (\d+)$/m)
  const shown = output.replace(/^@(counts|took) .*\n?/gm, '')
  for (const [, milliseconds, file = ''] of output.matchAll(/^@took (\d+) (.+)$/gm))
    took.set(file, Number(milliseconds))
  if (!counts)
    return { passed: 0, failed: 1, output: `${shown}\nThe tests ended before they were done (exit ${code}).` }
  const [passed, failed] = [Number(counts[1]), Number(counts[2])]
  return {
    passed,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    output: failed === 0 && code === 0 ? '' : shown,
  }
}
