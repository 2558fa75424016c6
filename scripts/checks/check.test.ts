import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { type Check, runChecks } from './check.ts'
import { inLots } from './lots.ts'

/** A check that ends when told to. */
function aCheck(name: string, begun: string[]) {
  const { promise, resolve } = Promise.withResolvers<void>()
  const run: Check['run'] = async () => {
    begun.push(name)
    await promise
    return { passed: 1, failed: 0, output: '' }
  }
  return { check: { name, run }, end: resolve }
}

test('no more checks run at once than told, and the next begins when any of them ends', async (t) => {
  const lines = t.mock.method(console, 'log', () => {})
  const begun: string[] = []
  const all = ['a', 'b', 'c', 'd'].map((name) => aCheck(name, begun))
  const ended = runChecks(
    all.map(({ check }) => check),
    { atOnce: 2 },
  )
  await setImmediate()
  assert.deepEqual(begun, ['a', 'b'])
  all[1]?.end()
  await setImmediate()
  assert.deepEqual(begun, ['a', 'b', 'c'])
  for (const one of all) one.end()
  assert.deepEqual(await ended, { passed: 4, failed: 0 })
  assert.deepEqual(
    lines.mock.calls.map(({ arguments: [line] }) => String(line).slice(0, 3)),
    ['✔ a', '✔ b', '✔ c', '✔ d'],
  )
})

test('files go in lots of about the same length', () => {
  const length: Record<string, number> = { a: 9, b: 5, c: 4, d: 1 }
  const lots = inLots(['a', 'b', 'c', 'd'], 2, (file) => length[file] ?? 0)
  assert.deepEqual(lots, [
    ['a', 'd'],
    ['b', 'c'],
  ])
})
