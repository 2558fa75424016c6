import type { TestEvent } from 'node:test/reporters'

/** A reporter that is silent about what passes: each failure with its place and reason, and last the counts. */
export default async function* reporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const counts = { passed: 0, failed: 0 }
  for await (const { type, data } of events) {
    if (type === 'test:pass' && data.details.type !== 'suite') counts.passed += 1
    if (type === 'test:fail' && data.details.type !== 'suite') {
      counts.failed += 1
      yield `✖ ${data.name} (${data.file})\n${reasonOf(data.details.error)}\n`
    }
    if (type === 'test:diagnostic' && data.message.startsWith('Error:')) yield `${data.message}\n`
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message
  }
  yield `@counts ${counts.passed} ${counts.failed}\n`
}

function reasonOf(error: Error): string {
  const cause = error.cause instanceof Error ? error.cause : error
  return (cause.stack ?? cause.message).replace(/^/gm, '  ')
}
