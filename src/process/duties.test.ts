import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  allDuties,
  called,
  considered,
  decided,
  named,
  only,
  proceeded,
  received,
  signed,
  type Told,
} from '../../test/support/case-duties.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { pressing } from './duties.ts'

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
    const declared: Told = ['documentReceived', '2026-02-21', { document: 'aidDeclaration' }]
    assert.equal(only('aid-declaration', [...reviewing, declared]).met?.on, '2026-02-21')
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

describe('the duties of a case', () => {
  test('are the same when worked out again', () => {
    assert.deepEqual(allDuties(signed()), allDuties(signed()))
  })
  test('that press somebody are not met, have a day and are not for information only', () => {
    const pressed = pressing(allDuties(signed()), plainDate('2026-06-10')).map(({ id }) => id)
    assert.ok(pressed.includes('aid-registration') && pressed.includes('final-report'))
    assert.ok(!pressed.includes('first-meeting') && !pressed.includes('minutes-approved'))
  })
})

function ids(told: readonly Told[]): string[] {
  return allDuties(told).map(({ id }) => id)
}
