import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { EventType, ProcessEvent } from '../../domain/events.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { broughtInAs, silentOn } from './brought-in.ts'
import { openCorrection } from './corrections.ts'

const parties = [
  { id: 'body', name: 'Kommunen', side: 'public' },
  { id: 'a', name: 'A', side: 'party', holder: 'oa' },
  { id: 'b', name: 'B', side: 'party', holder: 'ob' },
] as const

type Told = EventType | [EventType, Record<string, unknown>]

const guest = { id: 'c', name: 'C', side: 'public', holder: 'oc' } as const

function happened(...told: Told[]) {
  const by = { personId: null, name: 'X', role: 'system', side: 'system' } as const
  const events = told.map((one, index): ProcessEvent => {
    const [type, content] = typeof one === 'string' ? [one, {}] : one
    return { seq: index + 1, type, on: plainDate('2026-11-23'), by, recordedAt: '', content }
  })
  return { events, facts: { parties } }
}

const yes = (party: string): Told => ['broughtInPartyConfirmed', { for: party }]

describe('what was brought in with several associations', () => {
  test('waits for each of them', () => {
    assert.deepEqual(silentOn(happened('broughtIn')), ['a', 'b'])
    assert.deepEqual(silentOn(happened('broughtIn', yes('a'))), ['b'])
  })

  test('waits for every public party but the one that leads, where it has people here', () => {
    const { events } = happened('broughtIn', yes('a'))
    const withGuest = (more: object) =>
      silentOn({ events, facts: { parties: [...parties, { ...guest, ...more }] } })
    assert.deepEqual(withGuest({}), ['b', 'c'])
    assert.deepEqual(withGuest({ elsewhere: true }), ['b'])
  })

  test('waits for all again when something is written or somebody joins after a yes', () => {
    for (const type of ['broughtInPutDown', 'broughtInCorrected', 'partyJoined', 'partyLeft'] as const)
      assert.deepEqual(silentOn(happened('broughtIn', yes('a'), type)), ['a', 'b'], type)
  })

  test('is not confirmed by one of them', () => {
    assert.equal(broughtInAs(happened('broughtIn', yes('a')).events)?.answer, 'none')
    assert.equal(
      broughtInAs(happened('broughtIn', yes('a'), 'broughtInConfirmed').events)?.answer,
      'confirmed',
    )
  })

  test('stays confirmed when it is corrected with the yes of all', () => {
    const made = happened('broughtIn', 'broughtInConfirmed', 'broughtInCorrectionMade')
    assert.equal(broughtInAs(made.events)?.answer, 'confirmed')
  })
})

describe('a correction of what was confirmed', () => {
  const proposed: Told = ['broughtInCorrectionProposed', { for: 'a', reasons: 'Fel', digest: 'd' }]
  const about = (type: EventType, party: string): Told => [type, { correction: 2, for: party }]

  test('waits for every other party', () => {
    assert.deepEqual(openCorrection(happened('broughtIn', proposed))?.awaited, ['body', 'b'])
    const one = happened('broughtIn', proposed, about('broughtInCorrectionAgreed', 'body'))
    assert.deepEqual(openCorrection(one)?.awaited, ['b'])
  })

  test('is over when it is made, declined or taken back', () => {
    const ends = ['broughtInCorrectionMade', 'broughtInCorrectionDeclined', 'broughtInCorrectionWithdrawn']
    for (const type of ends as EventType[])
      assert.equal(openCorrection(happened('broughtIn', proposed, about(type, 'b'))), null, type)
  })
})
