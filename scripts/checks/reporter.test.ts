import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TestEvent } from 'node:test/reporters'
import reporter from './reporter.ts'

test('what fails before the tests of a suite is said, beside the tests that were cancelled by it', async () => {
  const printed = await printedOf([
    failed('one', 'test', { failureType: 'cancelledByParent', message: 'cancelled' }),
    failed('a suite', 'suite', { failureType: 'hookFailed', message: 'the server did not start' }),
  ])
  assert.match(printed, /✖ a suite .*\n.*the server did not start/)
  assert.match(printed, /@counts 0 1\n$/)
})

test('a suite is silent about the failures of its tests', async () => {
  const printed = await printedOf([
    failed('one', 'test', { failureType: 'testCodeFailure', message: 'one is not two' }),
    failed('a suite', 'suite', { failureType: 'subtestsFailed', message: '1 subtest failed' }),
  ])
  assert.match(printed, /✖ one .*\n.*one is not two/)
  assert.doesNotMatch(printed, /a suite/)
})

function failed(name: string, type: 'suite' | 'test', error: { failureType: string; message: string }) {
  const details = { type, error: Object.assign(new Error(error.message), error) }
  return { type: 'test:fail', data: { name, file: 'a.test.ts', nesting: 1, details } } as unknown as TestEvent
}

async function printedOf(events: readonly TestEvent[]): Promise<string> {
  const given = async function* () {
    yield* events
  }
  return (await Array.fromAsync(reporter(given()))).join('')
}
