import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { cast } from '../../../test/support/cast.ts'
import { readsRegistryOf } from './permissions-registry.ts'

describe('the registry of a body', () => {
  test('is read whole by its registrar, staff unit and auditor, and by nobody else', () => {
    const reading = Object.values(cast).flatMap((actor) =>
      readsRegistryOf(actor) === null ? [] : [actor.acting.role],
    )
    assert.deepEqual([...new Set(reading)].sort(), ['auditor', 'registrar', 'staffUnit'])
  })

  test('is that of the body they act for', () => {
    const bodies = Object.entries(cast).filter(([, actor]) => readsRegistryOf(actor) === 'foreign')
    assert.deepEqual(bodies.map(([name]) => name).sort(), [
      'foreign auditor',
      'foreign registrar',
      'foreign staffUnit',
    ])
  })
})
