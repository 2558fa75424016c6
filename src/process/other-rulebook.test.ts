import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aDoer, filesOfRulebooks, retold, rulebookOf } from '../../test/support/replay.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { duties } from './duties/duties.ts'
import { takeStep, waitingFor } from './engine.ts'
import { checkRulebook } from './rulebook/check.ts'

const own = filesOfRulebooks(new URL('../../test/support/rulebooks/', import.meta.url))
const lillby = rulebookOf('lillby', own)
const handedIn = { step: 'receive-initiative', by: aDoer('partyRep'), on: plainDate('2025-12-01') }
const nothing = { rulebook: lillby, events: [], facts: {} }
const begun = retold(
  lillby,
  [{ ...handedIn, by: 'partyRep', on: '2025-12-01', content: { origin: 'coalition' } }],
  () => {},
)

describe('a municipality that does it its own way', () => {
  test('has a sound rulebook', () => {
    assert.deepEqual(checkRulebook({ ...filesOfRulebooks(), ...own }, 'lillby'), [])
  })
  test('lets several associations begin, but not an official', () => {
    assert.equal(takeStep(nothing, { ...handedIn, content: { origin: 'coalition' } }).kind, 'recorded')
    assert.equal(takeStep(nothing, { ...handedIn, content: { origin: 'official' } }).kind, 'refused')
  })
  test('asks for its own documents', () => {
    const ids = lillby.documents.filter((one) => one.stage === 'firstMeeting').map((one) => one.id)
    assert.deepEqual(ids, [
      'identity',
      'annualMeetingMinutes',
      'activityReport',
      'childProtection',
      'accounts',
    ])
  })
  test('counts the first meeting in working days, across Christmas', () => {
    const [first] = duties(begun, plainDate('2025-12-02'))
    assert.equal(first?.due, '2025-12-22')
  })
  test('waits for the core service to call it', () => {
    const [ball] = waitingFor(begun, plainDate('2025-12-02'))
    assert.deepEqual(ball?.roles, ['departmentHead'])
  })
})
