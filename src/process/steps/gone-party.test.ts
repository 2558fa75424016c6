import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { decided, historyOf, signed, type Told } from '../../../test/support/case-duties.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { whyNot } from '../engine.ts'

describe('a text that names a party which has left', () => {
  const by = { personId: null, name: 'Disa', role: 'director', side: 'public' } as const
  const minutes: Told = ['minutesPublished', '2026-06-05', { announcedOn: '2026-06-05', track: 'sign-1' }]
  const left: Told = ['partyLeft', '2026-05-20', { partyId: 'b' }]
  const alone: Told = ['partyChanged', '2026-05-20', { partyId: 'b', change: 'leaving', written: true }]
  const told: Told = ['partyChanged', '2026-05-20', { partyId: 'b', change: 'leaving', written: false }]
  const whyNotSign = (step: string, ...events: Told[]) =>
    whyNot(historyOf(...events), { step, by, on: plainDate('2026-06-08') })?.sv ?? ''

  test('is signed by nobody, however the party left', () => {
    for (const event of [left, alone])
      assert.match(whyNotSign('sign-agreement', ...decided, event, minutes), /En part har lämnat/)
    assert.doesNotMatch(whyNotSign('sign-agreement', ...decided, told, minutes), /En part har lämnat/)
  })
  test('is no bar when they agreed on it after the party had left', () => {
    const at = decided.findIndex(([type]) => type === 'draftAgreed')
    const early: Told = ['partyLeft', '2026-04-01', { partyId: 'b' }]
    const events = [...decided.slice(0, at), early, ...decided.slice(at), minutes]
    assert.doesNotMatch(whyNotSign('sign-agreement', ...events), /En part har lämnat/)
  })
  test('stops nothing that is signed already', () => {
    assert.doesNotMatch(whyNotSign('add-bridging-signature', ...signed(left)), /En part har lämnat/)
  })
})
