import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { agreement, named, only, signed, type Told } from '../../../test/support/case-duties.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { pressing } from './pressing.ts'

describe('a renewed agreement', () => {
  const renewed = (start: string) =>
    agreement(
      '2026-09-01',
      '2028-06-15',
      ['workingGroupMet', '2028-05-02'],
      ['workingGroupMet', '2028-06-14'],
      ['evaluationCompleted', '2027-11-10'],
      ['renegotiationOpened', '2028-01-10', { step: 'renegotiate-revised', start, end: '2031-06-15' }],
      ['memoApproved', '2028-02-01', { track: 'sign-2' }],
      ['boardApproved', '2028-02-24', { track: 'sign-2' }],
      ['minutesPublished', '2028-03-03', { track: 'sign-2' }],
      ['signatureGiven', '2028-03-10', { track: 'round-2' }],
      ['workingGroupMet', '2028-06-20'],
    )
  const meetingsOf2028 = (start: string) =>
    named('working-group-meetings', renewed(start), '2028-07-01').filter((duty) => duty.year === 2028)

  test('has meetings of its own, beside those of the one before', () => {
    const spans = meetingsOf2028('2028-06-16').map(({ from, due, held }) => `${from} ${due} ${held}`)
    assert.deepEqual(spans, ['2028-01-01 2028-06-15 2', '2028-06-16 2028-12-31 1'])
  })
  test('takes over from its start when the one before had days left', () => {
    const spans = meetingsOf2028('2028-06-01').map(({ from, due, held }) => `${from} ${due} ${held}`)
    assert.deepEqual(spans, ['2028-01-01 2028-05-31 1', '2028-06-01 2028-12-31 2'])
  })
  test('asks for an evaluation of its own', () => {
    const evaluations = named('evaluation', renewed('2028-06-16')).map(({ met }) => met?.on)
    assert.deepEqual(evaluations, ['2027-11-10', undefined])
  })
  test('that replaces the one before from the same day leaves nothing of it', () => {
    assert.equal(named('evaluation', renewed('2026-09-01')).length, 1)
    assert.equal(
      named('working-group-meetings', renewed('2026-09-01')).filter((duty) => duty.year === 2026).length,
      1,
    )
  })
  test('leaves nothing of the one before that presses anyone', () => {
    const [first] = named('follow-up', renewed('2028-06-16'), '2028-06-15')
    const [over] = named('follow-up', renewed('2028-06-16'), '2028-06-16')
    assert.deepEqual([first?.past, over?.past], [undefined, true])
    assert.deepEqual(pressing(over ? [over] : [], plainDate('2028-06-16')), [])
  })
  test('has its own day for the final report, not met by what the one before decided', () => {
    const reported: Told[] = [
      ['finalReportOpened', '2028-06-20', { track: 'round-2' }],
      ['memoApproved', '2028-06-21', { track: 'finalReport-1' }],
      ['boardApproved', '2028-06-29', { track: 'finalReport-1' }],
    ]
    const found = named('final-report', [...renewed('2028-06-16'), ...reported], '2028-07-01')
    assert.deepEqual(
      found.map(({ met }) => met?.on),
      [undefined, '2028-06-29'],
    )
  })
  test('is registered as aid of its own', () => {
    assert.deepEqual(
      named('aid-registration', renewed('2028-06-16')).map(({ due }) => due),
      ['2026-06-26', '2028-03-23'],
    )
  })
})

describe('a bridged agreement', () => {
  const bridged = (signedOn: string, end: string) =>
    signed(
      ['bridgingOpened', signedOn],
      ['memoApproved', signedOn, { track: 'bridging-1' }],
      ['boardApproved', signedOn, { track: 'bridging-1' }],
      ['bridgingSigned', signedOn, { track: 'bridging-1', end }],
    )
  const years = (...asked: Parameters<typeof bridged>) =>
    named('follow-up', bridged(...asked)).map((duty) => duty.year)

  test('has its final report before the new end', () => {
    assert.equal(only('final-report', bridged('2029-06-01', '2029-12-31')).due, '2029-09-30')
  })
  test('asks for no follow-up of an autumn that was over', () => {
    assert.deepEqual(years('2029-06-01', '2029-12-31'), [2026, 2027])
  })
  test('asks for the follow-up of an autumn that comes', () => {
    assert.deepEqual(years('2028-12-31', '2029-12-31'), [2026, 2027, 2028])
  })
})

describe('an agreement that ends early', () => {
  const ended = signed(['terminatedEarly', '2027-03-01', { endsOn: '2027-03-31' }])

  test('asks for no more than what was in force', () => {
    assert.deepEqual(
      named('working-group-meetings', ended).map(({ year, count }) => `${year}: ${count}`),
      ['2026: 2', '2027: 1'],
    )
    assert.deepEqual(
      named('follow-up', ended).map((duty) => duty.year),
      [2026],
    )
    assert.deepEqual(named('final-report', ended), [])
  })
  test('still asks for what is due on its last day', () => {
    const endingOn = (endsOn: string) =>
      named('final-report', signed(['terminatedEarly', '2029-03-01', { endsOn }])).map(({ due }) => due)
    assert.deepEqual([endingOn('2029-05-31'), endingOn('2029-05-30')], [['2029-05-31'], []])
  })
  test('still asks for the aid to be registered', () => {
    assert.equal(only('aid-registration', ended).met, undefined)
  })
})
