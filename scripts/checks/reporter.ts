import { relative } from 'node:path'
import type { TestEvent } from 'node:test/reporters'
import { root } from './program.ts'

/** A reporter that is silent about what passes: each failure with its place and reason, and last how long each file took and the counts. */
export default async function* reporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const counts = { passed: 0, failed: 0 }
  const took = new Map<string, number>()
  for await (const { type, data } of events) {
    if (type === 'test:pass' && data.details.type !== 'suite') counts.passed += 1
    if (type === 'test:fail') {
      const { type: kind, error } = data.details
      if (kind !== 'suite') counts.failed += 1
      if (kind !== 'suite' || isItsOwn(error)) yield `✖ ${data.name} (${data.file})\n${reasonOf(error)}\n`
    }
    if (type === 'test:complete' && data.nesting === 0 && data.file !== undefined)
      took.set(data.file, (took.get(data.file) ?? 0) + data.details.duration_ms)
    if (type === 'test:diagnostic' && data.message.startsWith('Error:')) yield `${data.message}\n`
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message
  }
  for (const [file, milliseconds] of took) yield `@took ${Math.round(milliseconds)} ${relative(root, file)}\n`
  yield `@counts ${counts.passed} ${counts.failed}\n`
}

/** A suite fails by itself when what comes before or after its tests does: they are cancelled without saying why. */
function isItsOwn(error: Error): boolean {
  return !('failureType' in error && error.failureType === 'subtestsFailed')
}

function reasonOf(error: Error): string {
  const cause = error.cause instanceof Error ? error.cause : error
  return (cause.stack ?? cause.message).replace(/^/gm, '  ')
}
