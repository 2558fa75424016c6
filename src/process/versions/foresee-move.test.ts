import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { foreseen, moved } from '../../../test/support/moved.ts'
import {
  allReplays,
  endingOf,
  linesOf,
  type Replay,
  type ReplayLine,
  retold,
  rulebookOf,
  toldOn,
} from '../../../test/support/replay.ts'
import { walked } from '../../../test/support/walk.ts'
import { addDays, isBefore, type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { duties } from '../duties/duties.ts'
import { type History, nextSteps, statusOf, statusOn, waitingFor } from '../engine.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'

const jarva = rulebookOf('jarva')
const nothingNew: Rulebook = { ...jarva, version: '9.0.0' }
const stricter = withDuties({
  'first-meeting': { within: { weeks: 2, of: ['initiativeReceived'] } },
  'steering-group-meetings': { atLeast: { times: 4, per: 'calendarYear' } },
  'final-report': { before: { months: 6, of: 'agreementEnd', at: 'boardMeeting' } },
  'aid-registration': { within: { workingDays: 10, of: ['aidConferred'] } },
})
const looser = withDuties({ 'first-meeting': { within: { weeks: 6, of: ['initiativeReceived'] } } })
const wander = fc.array(fc.nat(4000), { minLength: 5, maxLength: 40 })
const runs = { numRuns: 60 }
const mainLine = theReplay('main-line')

describe('a move to a version that says the same', () => {
  test('changes nothing, wherever the case stands and whatever the day', () => {
    fc.assert(
      fc.property(wander, fc.nat(900), (choices, later) => {
        const before = walked(jarva, choices, () => {})
        const on = lastDayOf(before)
        const after = moved(before, nothingNew, on)
        const day = addDays(on, later)
        assert.deepEqual(answersOf(after, day), answersOf(before, day))
        assert.deepEqual(differencesIn(foreseen(before, nothingNew, on)), [])
      }),
      runs,
    )
  })
  test('is refused only where the case is closed, rests or owes the party an answer', () => {
    fc.assert(
      fc.property(wander, (choices) => {
        const before = walked(jarva, choices, () => {})
        for (const { sv } of foreseen(before, nothingNew, lastDayOf(before)).obstacles)
          assert.match(sv, /avslutat|pausat|inte skickat/)
      }),
      runs,
    )
  })
})

describe('a move in the middle of a history', () => {
  const replays = allReplays().filter(({ rulebook }) => rulebook === 'jarva')
  test('lets it go on and end as it would have', () => {
    for (const replay of replays) {
      const lines = linesOf(replay)
      const half = Math.ceil(lines.length / 2)
      const before = retold(jarva, lines.slice(0, half), () => {})
      const rest = lines.slice(half).map((line) => oneLater(line, before.events.length))
      const after = toldOn(moved(before, nothingNew, lastDayOf(before)), rest, () => {})
      assert.deepEqual(endingOf(after, plainDate(replay.today)), replay.ends, replay.name)
    }
  })
  test('makes nothing late, and rewrites nothing that was done', () => {
    for (const replay of replays) {
      const { events, ...whole } = retold(jarva, linesOf(replay), () => {})
      for (const part of [0.3, 0.6, 1]) {
        const before = { ...whole, events: events.slice(0, Math.ceil(events.length * part)) }
        for (const newer of [stricter, looser]) assertFair(before, newer, lastDayOf(before))
      }
    }
  })
})

describe('the duties of a case that has moved', () => {
  const received = plainDate('2026-11-02')
  const begun = retold(
    jarva,
    [{ step: 'receive-initiative', by: 'partyRep', on: received, content: { origin: 'party' } }],
    () => {},
  )
  const firstMeeting = (history: History, on: PlainDate) =>
    duties(history, on).find(({ id }) => id === 'first-meeting')?.due

  test('are those of the newer version from the day of the move', () => {
    const on = plainDate('2026-11-16')
    assert.equal(firstMeeting(begun, on), '2026-11-30')
    assert.equal(firstMeeting(moved(begun, stricter, on), on), '2026-11-16')
  })
  test('keep the earlier day where the newer one had passed already', () => {
    const on = plainDate('2026-11-17')
    assert.equal(firstMeeting(moved(begun, stricter, on), on), '2026-11-30')
  })
  test('stay overdue when they were, and no move helps it', () => {
    const on = plainDate('2026-12-01')
    assert.equal(firstMeeting(moved(begun, looser, on), on), '2026-11-30')
    const dayBefore = plainDate('2026-11-30')
    assert.equal(firstMeeting(moved(begun, looser, dayBefore), dayBefore), '2026-12-14')
  })
  test('are reckoned through two moves', () => {
    const first = moved(begun, stricter, plainDate('2026-11-10'))
    const second = moved(first, { ...looser, version: '9.1.0' }, plainDate('2026-11-12'))
    assert.equal(firstMeeting(second, plainDate('2026-11-12')), '2026-12-14')
    const late = moved(first, { ...looser, version: '9.1.0' }, plainDate('2026-11-20'))
    assert.equal(firstMeeting(late, plainDate('2026-11-20')), '2026-11-16')
  })
  test('of an agreement in force follow the newer version year by year, and those of years that are over do not', () => {
    const whole = retold(jarva, linesOf(mainLine), () => {})
    const active = whole.events.findIndex(({ type }) => type === 'activated')
    const before = { ...whole, events: whole.events.slice(0, active + 1) }
    const on = addDays(lastDayOf(before), 300)
    const counts = (history: History) =>
      duties(history, on).flatMap(({ id, year, count }) =>
        id === 'steering-group-meetings' ? `${year}: ${count}` : [],
      )
    assert.deepEqual(counts(before), ['2026: 1', '2027: 3', '2028: 3', '2029: 2'])
    assert.deepEqual(counts(moved(before, stricter, on)), ['2026: 1', '2027: 4', '2028: 4', '2029: 3'])
  })
  test('are told before, with the arithmetic of both', () => {
    const [change] = foreseen(begun, stricter, plainDate('2026-11-10')).duties
    assert.equal(change?.kind, 'earlier')
    assert.match(change?.before?.arithmetic.sv ?? '', /4 veckor|Fyra veckor/)
    assert.match(change?.after?.arithmetic.sv ?? '', /2 veckor|Två veckor/)
  })
})

function theReplay(name: string): Replay {
  const found = allReplays().find((replay) => replay.name === name)
  if (found === undefined) throw new Error(`There is no replay ${name}`)
  return found
}

function withDuties(changed: Record<string, object>): Rulebook {
  const rules = jarva.duties.map((rule) => ({ ...rule, ...changed[rule.id] }))
  return { ...jarva, version: '9.0.0', duties: rules }
}

/** The move is an event too: a change or a correction proposed after it has a number one higher. */
function oneLater(line: ReplayLine, until: number): ReplayLine {
  const shifted = ['change', 'correction'].flatMap((field) => {
    const seq = line.content?.[field]
    return typeof seq === 'number' && seq > until ? [[field, seq + 1] as const] : []
  })
  if (shifted.length === 0) return line
  return { ...line, content: { ...line.content, ...Object.fromEntries(shifted) } }
}

function lastDayOf({ events }: History): PlainDate {
  return events.at(-1)?.on ?? plainDate('2026-01-05')
}

function answersOf(history: History, day: PlainDate) {
  const { tracks, ...status } = statusOn(history, day)
  return [status, [...tracks], waitingFor(history, day), nextSteps(history, day), duties(history, day)]
}

function differencesIn(move: ReturnType<typeof foreseen>) {
  return [...move.duties, ...move.steps, ...move.guides, ...move.papers, ...move.checklists, ...move.others]
}

/** What was met is told as before; what is open and overdue was so before the move. */
function assertFair(before: History, newer: Rulebook, on: PlainDate): void {
  if (!statusOf(before).open) return
  const was = duties(before, on)
  const is = duties(moved(before, newer, on), on)
  assert.deepEqual(
    is.filter(({ met, count }) => met && count === undefined),
    was.filter(({ met, count }) => met && count === undefined),
  )
  const isLate = (duty: (typeof is)[number]) =>
    duty.met === undefined && duty.due !== undefined && isBefore(duty.due, on)
  assert.deepEqual(is.filter(isLate), was.filter(isLate))
}
