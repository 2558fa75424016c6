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

test('the log names no address, no secret of a link and no personal number', () => {
  const secret = 'a'.repeat(43)
  const said = 'No mail to chair@forening.example about 19811218-9876 or 811218-9876'
  const line = logged({ err: new Error(said), path: `/lank/${secret}/ny` })
  assert.match(line, /"path":"\/lank\/…\/ny"/)
  assert.match(line, /No mail to … about … or …/)
  assert.doesNotMatch(line, /forening|aaaa|9876/)
})

test('the log cuts a line of ever so many signs without keeping anybody waiting', () => {
  const before = performance.now()
  logged({ err: new Error('dot.'.repeat(25_000)) })
  assert.ok(performance.now() - before < 5000)
})
