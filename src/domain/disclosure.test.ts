import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aScope, cast } from '../../test/support/cast.ts'
import { plainDate } from '../kernel/plain-date.ts'
import type { Actor } from './actor.ts'
import { answersRequestsOf, canFlagSecrecy, canRelease, daysTaken, readsRequestsOf } from './disclosure.ts'

const rolesOf = (may: (actor: Actor) => boolean) => [
  ...new Set(
    Object.values(cast)
      .filter(may)
      .map(({ acting }) => acting.role),
  ),
]
const namesOf = (may: (actor: Actor) => boolean) =>
  Object.entries(cast).flatMap(([name, actor]) => (may(actor) ? [name] : []))

describe('a request for public documents', () => {
  test('is answered by the registrar and the staff unit, each for the body they act for', () => {
    assert.deepEqual(rolesOf((actor) => answersRequestsOf(actor) !== null).sort(), ['registrar', 'staffUnit'])
    const bodies = namesOf((actor) => answersRequestsOf(actor) === 'foreign')
    assert.deepEqual(bodies.sort(), ['foreign registrar', 'foreign staffUnit'])
  })
  test('is read by the auditor too', () => {
    const readers = rolesOf((actor) => readsRequestsOf(actor) !== null)
    assert.deepEqual(readers.sort(), ['auditor', 'registrar', 'staffUnit'])
  })
  test('releases documents of a case only by public parties of it, without a conflict of interest', () => {
    const releasing = namesOf((actor) => canRelease(actor, aScope))
    const expected = ['lead registrar', 'lead staffUnit', 'partner registrar', 'partner staffUnit']
    assert.deepEqual(releasing.sort(), expected)
  })
  test('meets documents that a registrar of a public party has flagged, nobody else', () => {
    const flagging = namesOf((actor) => canFlagSecrecy(actor, aScope))
    assert.deepEqual(flagging.sort(), ['lead registrar', 'partner registrar'])
  })
  test('has taken no day on the day it came and one on the day after', () => {
    assert.equal(daysTaken(plainDate('2026-11-23'), plainDate('2026-11-23')), 0)
    assert.equal(daysTaken(plainDate('2026-11-23'), plainDate('2026-11-24')), 1)
  })
})
