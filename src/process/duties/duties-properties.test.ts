import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { dutiesFor } from '../../../test/support/duties.ts'
import { addDays, addMonthsClamped, compareDates, plainDate } from '../../kernel/plain-date.ts'
import type { BoardMeeting } from '../board/board-meeting.ts'
import { gapGuard } from '../board/gap-guard.ts'
import { gapLevel } from '../board/gap-guard-level.ts'
import { finalYearStart } from './duties-window.ts'

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(plainDate('2000-01-01'), days))
const agreement = fc
  .record({ start: day, length: fc.integer({ min: 0, max: 3_000 }) })
  .map(({ start, length }) => ({ start, end: addDays(start, length) }))
const meeting = fc
  .record({ date: day, memo: fc.nat(40) })
  .map(({ date, memo }) => ({ date, memoStop: addDays(date, -memo), dispatch: date }))
const months = fc.integer({ min: 1, max: 12 })

describe('in every agreement', () => {
  always('a window lies within the days in force', agreement, ({ start, end }) => {
    for (const { from, due, warning } of dutiesFor({ start, end })) {
      if (from !== undefined) assert.ok(from >= start && due !== undefined && from <= due)
      assert.ok(due !== undefined && due <= end)
      assert.ok(due >= start || warning !== undefined)
    }
  })
  always('only the evaluation and the final report may fall before the start', agreement, (dates) => {
    const early = dutiesFor(dates).filter(({ due = dates.end }) => due < dates.start)
    assert.ok(early.every(({ id }) => id === 'evaluation' || id === 'final-report'))
  })
  always('the meetings of a year are at least one and at most the whole number', agreement, (dates) => {
    for (const { id, count } of dutiesFor(dates).filter((duty) => duty.count !== undefined)) {
      assert.ok(count !== undefined && count >= 1 && count <= (id === 'steering-group-meetings' ? 3 : 4))
    }
  })
  always('every calendar year in force has its meetings', agreement, (dates) => {
    const years = dutiesFor(dates).filter(({ id }) => id === 'working-group-meetings')
    assert.equal(years.length, Number(dates.end.slice(0, 4)) - Number(dates.start.slice(0, 4)) + 1)
  })
  always('there is one evaluation and one final report', agreement, (dates) => {
    const ids = dutiesFor(dates).map(({ id }) => id)
    for (const id of ['evaluation', 'final-report']) assert.equal(ids.filter((one) => one === id).length, 1)
  })
  always('a follow-up opens before the final year and is its year’s only one', agreement, (dates) => {
    const followUps = dutiesFor(dates).filter(({ id }) => id === 'follow-up')
    assert.ok(followUps.every(({ from = '' }) => from < finalYearStart(dates.end)))
    assert.equal(new Set(followUps.map(({ year }) => year)).size, followUps.length)
  })
  always('the final year is twelve months long', day, (end) => {
    const start = finalYearStart(end)
    assert.ok(addDays(start, 364) <= end && addDays(start, 365) >= end)
    assert.ok(addMonthsClamped(start, 12) > end)
  })
  always('the duties are the same when worked out again', agreement, (dates) => {
    assert.deepEqual(dutiesFor(dates), dutiesFor(dates))
  })
})

describe('for every board calendar', () => {
  const calendar = fc.record({ end: day, months, meetings: fc.array(meeting), asOf: day, extra: meeting })

  always('the meeting is on or before the latest day and can still be reached', calendar, (question) => {
    const { latest, meeting: found } = gapGuard(question)
    assert.ok(found === null || (found.date <= latest && found.memoStop >= question.asOf))
  })
  always('one more meeting never makes it worse', calendar, ({ extra, ...question }) => {
    const before = gapGuard(question)
    const after = gapGuard({ ...question, meetings: [...question.meetings, extra] })
    assert.ok(dateOf(after.meeting) >= dateOf(before.meeting))
    assert.ok(grade({ ...question, guard: after }) <= grade({ ...question, guard: before }))
  })
  always('a later end never asks for an earlier day', calendar, ({ end, ...question }) => {
    assert.ok(gapGuard({ ...question, end: addDays(end, 1) }).latest >= gapGuard({ ...question, end }).latest)
  })
  always('time never makes it better', calendar, (question) => {
    const levels = [0, 90, 200, 400].map((days) => {
      const asOf = addDays(question.asOf, days)
      return grade({ ...question, asOf, guard: gapGuard({ ...question, asOf }) })
    })
    assert.deepEqual(
      levels,
      levels.toSorted((a, b) => a - b),
    )
  })
  always('the order of the meetings does not matter', calendar, (question) => {
    const sorted = question.meetings.toSorted(
      (a, b) => compareDates(a.date, b.date) || compareDates(a.memoStop, b.memoStop),
    )
    const dates = [question.meetings, sorted].map((meetings) =>
      dateOf(gapGuard({ ...question, meetings }).meeting),
    )
    assert.equal(dates[0], dates[1])
  })
})

function always<Value>(sentence: string, values: fc.Arbitrary<Value>, holds: (value: Value) => void) {
  test(sentence, () => fc.assert(fc.property(values, holds), { numRuns: 150 }))
}

function dateOf(found: BoardMeeting | null): string {
  return found?.date ?? ''
}

function grade(question: Omit<Parameters<typeof gapLevel>[0], 'warnings'>): number {
  const { level, ...found } = gapLevel({ ...question, warnings: { months: [12, 9, 6], red: 3 } })
  if (level === 'planNow' && 'months' in found) return 15 - Number(found.months)
  return level === 'calm' ? 0 : 20
}
