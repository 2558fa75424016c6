import { globSync } from 'node:fs'
import { testServerUrl } from '../test/support/server.ts'
import { check, runChecks, script } from './checks/check.ts'
import { inLots } from './checks/lots.ts'
import { nodeTests, took } from './checks/node-tests.ts'
import { fromModules } from './checks/program.ts'
import { systemPrograms } from './checks/system-programs.ts'
import { keepWeights } from './checks/weights.ts'

const tests = globSync(['{src,test,scripts,bench}/**/*.test.{ts,tsx}']).sort()
const rulebooks = globSync('rulebooks/*/').sort()
const pure = inFolders(
  'src/kernel',
  'src/config',
  'src/domain',
  'src/process',
  'src/documents',
  'src/outside',
  'test/replays',
)
const ofScripts = inFolders('scripts')
const starts = inFolders('test/start')
const browser = inFolders('test/browser')
const durability = inFolders('test/durability')
const others = tests.filter((file) => ![pure, ofScripts, starts, browser, durability].flat().includes(file))

await testServerUrl() // held open, so that the groups of tests share one server

const { passed, failed } = await runChecks(
  [
    systemPrograms,
    script('Lock file for every system', 'scripts/complete-lock.ts', '--check'),
    check('Format and lint', fromModules('biome'), 'ci', '--max-diagnostics=50', '.'),
    // One checker: several at once each reckon the same types, twice the time in all beside the tests.
    check('Types', fromModules('tsc'), '--noEmit', '--checkers', '1'),
    ...testsInLots('Browser', browser, 2),
    nodeTests('Nothing acknowledged is lost', durability),
    ...testsInLots('Tests on PostgreSQL', others, 3),
    nodeTests('Start and stop', starts),
    nodeTests('Unit tests and replays', pure),
    nodeTests('Import directions, drawings, the checks themselves', ofScripts),
    check('Dead code', fromModules('knip'), '--no-progress'),
    ...rulebooks.map((folder) => script(`Rulebook ${folder}`, 'src/cli.ts', 'rulebook', 'check', folder)),
    script('Schema and description of the database', 'scripts/generate.ts', '--check'),
  ],
  { atOnce: 3 },
)

if (process.argv.includes('--weigh')) keepWeights(took)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

/** Lots that take some minutes each: the places are all taken to the end. */
function testsInLots(name: string, files: readonly string[], count: number) {
  return inLots(files, count).map((lot, index) => nodeTests(`${name}, ${index + 1} of ${count}`, lot))
}

function inFolders(...folders: string[]): string[] {
  return tests.filter((file) =>
    folders.some((folder) => file.startsWith(`${folder}/`) || file === `${folder}.test.ts`),
  )
}
