import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { agreement, historyOf, signed, type Told } from '../../../test/support/case-duties.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { whyNot } from '../engine.ts'

describe('an organisation that joined after the review', () => {
  const by = { personId: null, name: 'Disa', role: 'director', side: 'public' } as const
  const parties = [
    { id: 'a', name: 'Laxen', side: 'party' },
    { id: 'b', name: 'Öringen', side: 'party' },
  ] as const
  const joined: Told = ['partyJoined', '2026-10-01', { party: 'Öringen' }]
  const renewed: Told[] = [
    ['changeRoundOpened', '2026-10-02'],
    ['ideaMeetingCalled', '2026-10-03'],
    ['ideaMeetingHeld', '2026-10-04'],
    ['draftAgreed', '2026-10-05', { start: '2026-12-01', end: '2029-08-31' }],
    ['stanceTaken', '2026-10-06'],
  ]
  const reviewed = (outcome: string, on = '2026-10-07'): Told => [
    'partyReviewed',
    on,
    { party: 'Öringen', outcome },
  ]
  const whyNotOpen = (...told: Told[]) =>
    whyNot(
      { ...historyOf(...told), facts: { parties } },
      { step: 'open-board-case', by, on: plainDate('2026-10-08') },
    )?.sv ?? ''

  test('is not taken to the board before it has passed a review of its own', () => {
    const events = [...signed(joined), ...renewed]
    assert.match(whyNotOpen(...events), /Öringen kom med efter granskningen/)
    assert.match(whyNotOpen(...events, reviewed('failed')), /Öringen kom med efter granskningen/)
    assert.doesNotMatch(whyNotOpen(...events, reviewed('failed'), reviewed('passed')), /Öringen/)
  })
  test('is the same under a new name', () => {
    const known: Told = ['partyJoined', '2026-10-01', { party: 'Forellen', partyId: 'b' }]
    const passed: Told = [
      'partyReviewed',
      '2026-10-07',
      { party: 'Forellen', partyId: 'b', outcome: 'passed' },
    ]
    assert.match(whyNotOpen(...signed(known), ...renewed), /Öringen kom med efter granskningen/)
    assert.doesNotMatch(whyNotOpen(...signed(known), ...renewed, passed), /Öringen/)
  })
  test('is reviewed anew when it joins again, and with the others when it was there before', () => {
    const again: Told = ['partyJoined', '2026-10-07', { party: 'Öringen' }]
    assert.match(
      whyNotOpen(...signed(joined), reviewed('passed', '2026-10-01'), ...renewed, again),
      /Öringen/,
    )
    const early: Told[] = [joined, ...agreement('2026-09-01', '2029-08-31')]
    assert.doesNotMatch(whyNotOpen(...early, ...renewed), /Öringen/)
  })
})
