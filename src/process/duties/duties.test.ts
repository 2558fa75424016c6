import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  allDuties,
  called,
  considered,
  decided,
  historyOf,
  named,
  only,
  proceeded,
  received,
  signed,
  type Told,
} from '../../../test/support/case-duties.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { duties } from './duties.ts'
import { nearing, pressing } from './pressing.ts'

describe('the first meeting of a case', () => {
  test('counts from the day of receipt, not from the day of registration', () => {
    assert.equal(only('first-meeting', [received]).due, '2026-02-09')
  })
  test('is met by the meeting being held', () => {
    const { met, warning } = only('first-meeting', [
      received,
      called,
      ['firstMeetingHeld', '2026-02-10', { heldOn: '2026-02-09' }],
    ])
    assert.deepEqual(met, { on: '2026-02-09', seq: 3 })
    assert.equal(warning, undefined)
  })
  test('is met late the day after, and says so', () => {
    const { warning } = only('first-meeting', [received, called, ['firstMeetingHeld', '2026-02-10']])
    assert.equal(warning?.sv, 'Gjordes 2026-02-10, efter sista dagen 2026-02-09.')
  })
  test('is not met by being called', () => {
    assert.equal(only('first-meeting', [received, called]).met, undefined)
  })
  test('falls away when the party withdraws', () => {
    assert.deepEqual(ids([received, ['withdrawn', '2026-01-20']]), [])
  })
  test('keeps its day through a pause', () => {
    assert.equal(
      only('first-meeting', [received, ['paused', '2026-01-20'], ['resumed', '2026-03-01']]).due,
      '2026-02-09',
    )
  })
})

describe('feedback', () => {
  test('is due ten working days after the assessment', () => {
    assert.equal(
      only('assessment-feedback', [...considered, ['directorProceeded', '2026-03-20']]).due,
      '2026-04-07',
    )
  })
  test('is still owed after a no, and met when it is given', () => {
    const declined: Told[] = [...considered, ['directorDeclined', '2026-02-16']]
    assert.equal(only('assessment-feedback', declined).met, undefined)
    assert.equal(
      only('assessment-feedback', [...declined, ['assessmentFeedbackGiven', '2026-02-18']]).met?.on,
      '2026-02-18',
    )
  })
  test('on the review is owed whether it passed or failed', () => {
    const reviewed = [...considered, ...proceeded, ['reviewStarted', '2026-02-20']] as Told[]
    assert.equal(only('review-feedback', [...reviewed, ['reviewFailed', '2026-03-02']]).due, '2026-03-16')
    assert.equal(only('review-feedback', [...reviewed, ['reviewPassed', '2026-03-02']]).due, '2026-03-16')
  })
})

describe('the declaration of aid', () => {
  const reviewing = [...considered, ...proceeded, ['reviewStarted', '2026-02-20']] as Told[]

  test('is asked for from the review until the signatures, and has no day', () => {
    assert.deepEqual(
      [only('aid-declaration', reviewing).due, named('aid-declaration', considered)],
      [undefined, []],
    )
  })
  test('is met by the declaration', () => {
    const declared: Told = ['aidDeclared', '2026-02-21']
    assert.equal(only('aid-declaration', [...reviewing, declared]).met?.on, '2026-02-21')
  })
  test('is not asked for when it is established already', () => {
    const history = { ...historyOf(...reviewing), facts: { established: ['aidDeclared' as const] } }
    const found = duties(history, plainDate('2026-03-01')).map(({ id }) => id)
    assert.ok(!found.includes('aid-declaration'))
  })
  test('is not asked for once everyone has signed', () => {
    assert.deepEqual(named('aid-declaration', signed()), [])
  })
  test('falls away when the review finds no aid', () => {
    const found: Told = ['reviewPassed', '2026-03-02', { aid: 'none' }]
    assert.deepEqual(named('aid-declaration', [...reviewing, found]), [])
  })
  test('is not asked for from 2029 on', () => {
    assert.equal(named('aid-declaration', reviewing, '2028-12-31').length, 1)
    assert.deepEqual(named('aid-declaration', reviewing, '2029-01-01'), [])
  })
})

describe('the board’s decision to sign', () => {
  test('starts the registration of aid, before anyone has signed', () => {
    assert.equal(only('aid-registration', decided).due, '2026-06-26')
    assert.equal(only('aid-registration', signed()).due, '2026-06-26')
  })
  test('starts a registration for each of several that give aid, met by its own', () => {
    const givers = ['lead', 'region']
    const assessed: Told = ['aidAssessed', '2026-04-10', { aid: 'general', givers }]
    const told = [...decided.slice(0, -1), assessed, ...decided.slice(-1)]
    const met = (...more: Told[]) =>
      named('aid-registration', [...told, ...more]).map((duty) => [duty.for, duty.met?.on])
    assert.deepEqual(met(), [
      ['lead', undefined],
      ['region', undefined],
    ])
    const region: Told = ['aidRegistered', '2026-06-10', { for: 'region' }]
    assert.deepEqual(met(region), [
      ['lead', undefined],
      ['region', '2026-06-10'],
    ])
    const lead: Told = ['aidRegistered', '2026-06-26', { for: 'lead' }]
    assert.deepEqual(met(region, lead), [
      ['lead', '2026-06-26'],
      ['region', '2026-06-10'],
    ])
    assert.deepEqual(met(['aidRegistered', '2026-06-10']), [
      ['lead', '2026-06-10'],
      ['region', '2026-06-10'],
    ])
  })
  test('starts no registration when the review found no aid', () => {
    const without = decided.map(
      ([type, on, content]): Told => [type, on, type === 'reviewPassed' ? { aid: 'none' } : (content ?? {})],
    )
    assert.deepEqual(named('aid-registration', without), [])
  })
  test('starts the clock of the minutes, for information', () => {
    const { due, informative } = only('minutes-approved', decided)
    assert.deepEqual([due, informative], ['2026-06-11', true])
  })
  test('can be appealed three weeks after the minutes were announced, and that is shown until then', () => {
    assert.equal(only('legality-review', signed(), '2026-06-26').due, '2026-06-26')
    assert.deepEqual(named('legality-review', signed(), '2026-06-27'), [])
  })
})

describe('the minutes of the board', () => {
  const published = (approvedOn: string, announcedOn: string): Told[] => [
    ...decided,
    ['minutesPublished', announcedOn, { track: 'sign-1', approvedOn, announcedOn }],
  ]

  test('are met by the day they were approved, and then announced', () => {
    const minutes = published('2026-06-11', '2026-06-13')
    assert.deepEqual(only('minutes-approved', minutes).met?.on, '2026-06-11')
    assert.deepEqual(
      [only('minutes-announced', minutes).due, only('minutes-announced', minutes).warning],
      ['2026-06-15', undefined],
    )
  })
  test('are announced late on the third day, and after a weekend on the day after the next working day', () => {
    const late = (approvedOn: string, announcedOn: string) =>
      /^Gjordes/.test(only('minutes-announced', published(approvedOn, announcedOn)).warning?.sv ?? '')
    assert.deepEqual([late('2026-06-09', '2026-06-11'), late('2026-06-09', '2026-06-12')], [false, true])
    assert.deepEqual([late('2026-06-11', '2026-06-15'), late('2026-06-11', '2026-06-16')], [false, true])
  })
  test('open the legality review, whose last day moves to the next working day', () => {
    const midsummer = only('legality-review', published('2026-05-29', '2026-05-29'))
    assert.deepEqual(
      [midsummer.due, midsummer.arithmetic.sv],
      ['2026-06-22', '2026-05-29 + 3 veckor = 2026-06-19, nästa arbetsdag 2026-06-22; kommunallagen 13 kap.'],
    )
  })
})

describe('the decisions of several boards', () => {
  const two: Told[] = decided.slice(0, -3).concat([
    ['boardCaseOpened', '2026-04-21', { boards: ['a', 'b'] }],
    ['memoApproved', '2026-05-05', { track: 'sign-1' }],
    ['memoApproved', '2026-05-05', { track: 'sign-2' }],
    ['boardApproved', '2026-05-28', { track: 'sign-1' }],
  ])

  test('each start the clock of their own minutes', () => {
    const both: Told[] = [...two, ['boardApproved', '2026-06-01', { track: 'sign-2' }]]
    assert.deepEqual(
      named('minutes-approved', both).map(({ due }) => due),
      ['2026-06-11', '2026-06-15'],
    )
  })
})

describe('the party’s documents', () => {
  const document = (kind: string, datedOn: string): Told => [
    'documentReceived',
    '2026-02-20',
    { document: kind, datedOn },
  ]
  const due = (...documents: Told[]) =>
    only('party-documents-fresh', [...considered, ...proceeded, ...documents]).due

  test('are fresh for twelve months, counted from the oldest', () => {
    assert.equal(due(document('statutes', '2025-06-01'), document('accounts', '2025-04-30')), '2026-04-30')
  })
  test('are renewed by a newer one of the same kind', () => {
    assert.equal(due(document('accounts', '2024-04-30'), document('accounts', '2025-04-30')), '2026-04-30')
  })
})

describe('the day that a list shows', () => {
  const documents: Told = ['documentReceived', '2026-02-20', { document: 'accounts', datedOn: '2025-04-30' }]
  const told = [
    ...considered,
    ...proceeded,
    documents,
    ['assessmentFeedbackGiven', '2026-02-21', {}] as const,
  ]
  const next = (today: string) => nearing(allDuties(told, today), plainDate(today))[0]?.id

  test('is not that papers grow old some day', () => {
    assert.equal(next('2026-03-30'), undefined)
  })
  test('is that they grow old, from the first day of telling', () => {
    assert.equal(next('2026-03-31'), 'party-documents-fresh')
  })
})

describe('the duties of a case', () => {
  test('are the same when worked out again', () => {
    assert.deepEqual(allDuties(signed()), allDuties(signed()))
  })
  test('that press somebody are not met, have a day and are not for information only', () => {
    const pressed = pressing(allDuties(signed()), plainDate('2026-06-10')).map(({ id }) => id)
    assert.ok(pressed.includes('aid-registration') && pressed.includes('final-report'))
    assert.ok(!pressed.includes('first-meeting') && !pressed.includes('legality-review'))
  })
})

function ids(told: readonly Told[]): string[] {
  return allDuties(told).map(({ id }) => id)
}
