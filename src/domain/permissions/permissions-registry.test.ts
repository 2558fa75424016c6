import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aScope, cast } from '../../../test/support/cast.ts'
import { canNoteNumbers, numbersRegistryOf, readsRegistryOf } from './permissions-registry.ts'

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

  test('gets numbers of the master diary from its registrar and staff unit', () => {
    const noting = Object.entries(cast).filter(([, actor]) => numbersRegistryOf(actor) === 'lead')
    assert.deepEqual(noting.map(([name]) => name).sort(), [
      'conflicted staffUnit',
      'lead registrar',
      'lead staffUnit',
    ])
  })

  test('gets them in a case from those of each public party who have no conflict of interest', () => {
    const noting = Object.entries(cast).filter(([, actor]) => canNoteNumbers(actor, aScope))
    const names = ['lead registrar', 'lead staffUnit', 'partner registrar', 'partner staffUnit']
    assert.deepEqual(noting.map(([name]) => name).sort(), names)
  })
})
