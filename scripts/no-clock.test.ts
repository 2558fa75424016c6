import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

/** What is another thing each time it is asked: the clock, chance, and what the process was started with. */
const changing =
  /\bnew Date\(\)|\bDate\.now\b|\bTemporal\.Now\b|\bperformance\.|\bMath\.random\b|\bprocess\.(env|argv)\b/

test('the domain and the process are given the day: they read no clock, no chance and no environment', () => {
  const files = globSync('src/{domain,process}/**/*.ts').filter((path) => !path.endsWith('.test.ts'))
  assert.ok(files.length > 100)
  assert.deepEqual(
    files.filter((path) => changing.test(readFileSync(path, 'utf8'))),
    [],
  )
})

test('what reads them is found', () => {
  for (const code of [
    'const now = new Date()',
    'Date.now()',
    'Temporal.Now.plainDateISO()',
    'process.env.TZ',
  ])
    assert.match(code, changing)
  assert.doesNotMatch('new Date(confirmation.at)', changing)
})
