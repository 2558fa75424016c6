import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openLog } from './log.ts'

function logged(fields: Record<string, unknown>): string {
  const lines: string[] = []
  openLog('info', { write: (line: string) => void lines.push(line) }).error(fields, 'page failed')
  return lines.join('')
}

test('the log says where the database refused, never which values', () => {
  const detail = 'Failing row contains (Fatima Nordin, fatima@forening.example).'
  const fault = Object.assign(new Error('null value violates not-null constraint'), {
    detail,
    table: 'person',
  })
  const line = logged({ err: fault })
  assert.match(line, /not-null.*person/)
  assert.doesNotMatch(line, /Fatima|forening/)
})

test('the log names no address and no secret of a link', () => {
  const secret = 'a'.repeat(43)
  const line = logged({ err: new Error('No mail to chair@forening.example'), path: `/lank/${secret}/ny` })
  assert.match(line, /"path":"\/lank\/…\/ny"/)
  assert.doesNotMatch(line, /forening|aaaa/)
})
