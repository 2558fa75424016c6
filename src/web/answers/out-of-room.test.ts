import assert from 'node:assert/strict'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { describe, test } from 'node:test'
import { BrokenOff } from '../form/uploads.ts'
import { isOutOfRoom } from './out-of-room.ts'

describe('a disk that is full', () => {
  test('is known when a file cannot be written, also behind a form that was not read to its end', async () => {
    const full = createWriteStream('/dev/full')
    full.end('x')
    const error = await finished(full).catch((error: unknown) => error)
    assert.ok(isOutOfRoom(error))
    assert.ok(isOutOfRoom(new BrokenOff('The form could not be read', { cause: error })))
  })

  test('is known when PostgreSQL says so', () => {
    assert.ok(isOutOfRoom(Object.assign(new Error('could not extend file'), { code: '53100' })))
  })

  test('is not what any other fault is', () => {
    assert.ok(!isOutOfRoom(new BrokenOff('The form could not be read', { cause: new Error('aborted') })))
    assert.ok(!isOutOfRoom('ENOSPC'))
  })
})
