import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { cast } from '../../test/support/cast.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { answerDay, answerReminderDay, canAnswerReports, canSeeReports } from './accessibility-report.ts'

const rolesWho = (may: (actor: (typeof cast)[string]) => boolean) =>
  [
    ...new Set(
      Object.values(cast)
        .filter((one) => one !== undefined && may(one))
        .map((one) => one?.acting.role),
    ),
  ].sort()

describe('a report about accessibility', () => {
  test('is answered within ten working days, across Christmas', () => {
    assert.equal(answerDay(plainDate('2026-11-23')), '2026-12-07')
    assert.equal(answerDay(plainDate('2026-12-18')), '2027-01-08')
  })
  test('is reminded of three days before, on the last day and the day after, then week by week', () => {
    const days = [
      '2026-12-03',
      '2026-12-04',
      '2026-12-06',
      '2026-12-07',
      '2026-12-08',
      '2026-12-14',
      '2026-12-15',
    ]
    const told = days.map((today) => answerReminderDay(plainDate('2026-12-07'), plainDate(today)))
    const [soon, last, late] = ['2026-12-04', '2026-12-07', '2026-12-08']
    assert.deepEqual(told, [null, soon, soon, last, late, late, '2026-12-15'])
  })
  test('is answered by staff unit, registrar and administrator, and read by auditors too', () => {
    assert.deepEqual(rolesWho(canAnswerReports), ['admin', 'registrar', 'staffUnit'])
    assert.deepEqual(rolesWho(canSeeReports), ['admin', 'auditor', 'registrar', 'staffUnit'])
  })
})
