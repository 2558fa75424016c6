import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type PlainDate, plainDate } from '../../src/kernel/plain-date.ts'
import type { BoardMeeting } from '../../src/process/board/board-meeting.ts'
import { type Calendars, gapWatch } from '../../src/process/board/gap-watch.ts'
import { hasBegun } from '../../src/process/duties/due-day.ts'
import { type Duty, duties } from '../../src/process/duties/duties.ts'
import { pressing } from '../../src/process/duties/pressing.ts'
import { type History, statusOn } from '../../src/process/engine.ts'
import type { Life } from '../support/life.ts'
import { daysAfter, workingDaysAfter } from '../support/plain-days.ts'
import { flagsOn, gapOn, type Meeting, openOn, toldUntil } from '../support/reckoner.ts'
import { filesOfRulebooks, type ReplayLine, retold, rulebookOf } from '../support/replay.ts'
import type { Customs } from '../support/told-life.ts'
import { lives } from './lives/all.ts'

const jarva: Customs = {
  firstMeeting: (received) => daysAfter(received, 28),
  steering: 3,
  working: 4,
  reportMonths: 3,
}
const lillby = {
  ...jarva,
  firstMeeting: (day: string) => workingDaysAfter(day, 15),
  steering: 2,
  reportMonths: 5,
}
const beside = filesOfRulebooks(new URL('../support/rulebooks/', import.meta.url))
const norra = aCalendar(15, 16)
const sodra = aCalendar(8, 30)

const asTold = (lines: readonly ReplayLine[]) => lines
const fifth = (among: readonly Life[], nth: number) => among.filter((_, index) => index % 5 === nth)

// Every life by the rules that it was written for; a fifth of them by the base, and of those that Lillby allows by its own.
const books = [
  { rulebook: rulebookOf('jarva'), customs: jarva, told: asTold, lives },
  { rulebook: rulebookOf('nationell'), customs: jarva, told: asTold, lives: fifth(lives, 0) },
  {
    rulebook: rulebookOf('lillby', beside),
    customs: lillby,
    told: asInLillby,
    lives: fifth(lives.filter(isLong), 1),
  },
]

for (const { rulebook, customs, told, lives } of books) {
  describe(`every day of every life, by the rules of ${rulebook.body}`, () => {
    for (const life of lives) {
      test(life.tells, () => {
        const lines = told(life.lines)
        const history = retold(rulebook, lines, ({ step, on }, refusal) =>
          assert.equal(refusal, null, `${step} should be possible on ${on}`),
        )
        const calendars = calendarsFor(history)
        for (const { day, reckoned } of reckonedDays(lines, customs, calendars))
          assert.deepEqual(seenOn(asOf(history, day), plainDate(day), calendars), reckoned, `on ${day}`)
      })
    }
  })
}

type Reckoned = { day: string; reckoned: readonly string[] }

/** What the reckoner says of every day from the first to a month after the last. */
function reckonedDays(
  lines: readonly ReplayLine[],
  customs: Customs,
  calendars: ReadonlyMap<string, readonly Meeting[]>,
): Reckoned[] {
  const days = lines.flatMap(({ on }) => on ?? [])
  const [first = '', last = ''] = [days[0], days.at(-1)]
  const found: Reckoned[] = []
  let told = toldUntil(lines, first, customs)
  for (let day = first; day < daysAfter(last, 31); day = daysAfter(day, 1)) {
    if (days.includes(day)) told = toldUntil(lines, day, customs)
    const gap = gapOn(told, day, [...calendars.values()])
    found.push({ day, reckoned: [...openOn(told, day, norra), `gap ${gap}`, ...flagsOn(told, day)] })
  }
  return found
}

const kept = new WeakMap<History, Map<number, History>>()

/** The case as it stood that evening. */
function asOf(history: History, day: string): History {
  const count = history.events.filter(({ on }) => on <= day).length
  const known = kept.get(history) ?? new Map<number, History>()
  const then = known.get(count) ?? { ...history, events: history.events.slice(0, count) }
  kept.set(history, known.set(count, then))
  return then
}

function seenOn(
  history: History,
  day: PlainDate,
  calendars: ReadonlyMap<string, readonly Meeting[]>,
): string[] {
  const flags = statusOn(history, day).flags.filter((flag) => flag === 'FINAL_YEAR' || flag === 'PAST_END')
  return [...openIn(history, day, norra), `gap ${gapIn(history, day, calendars)}`, ...flags]
}

function openIn(history: History, day: PlainDate, meetings: readonly Meeting[]): string[] {
  return pressing(duties(history, day, asMeetings(meetings)), day)
    .map((duty) => inWords(duty, day))
    .toSorted()
}

function inWords(duty: Duty, day: PlainDate): string {
  const { id, year, from, due, count, held = 0, meeting } = duty
  return [
    id + (hasBegun(duty, day) ? '!' : ''),
    year,
    from === undefined ? due : `${from}/${due}`,
    count !== undefined && `${held}/${count}`,
    meeting && `at ${meeting.date}`,
  ]
    .filter(Boolean)
    .join(' ')
}

function gapIn(history: History, day: PlainDate, calendars: ReadonlyMap<string, readonly Meeting[]>) {
  const asked: Calendars = new Map([...calendars].map(([body, days]) => [body, asMeetings(days)]))
  return gapWatch(history, asked, day)?.level.level ?? null
}

const converted = new WeakMap<readonly Meeting[], readonly BoardMeeting[]>()

function asMeetings(meetings: readonly Meeting[]): readonly BoardMeeting[] {
  const known = converted.get(meetings)
  const made =
    known ??
    meetings.map(({ date, memoStop, dispatch }) => ({
      date: plainDate(date),
      memoStop: plainDate(memoStop),
      dispatch: plainDate(dispatch),
    }))
  converted.set(meetings, made)
  return made
}

function calendarsFor({ facts }: History): ReadonlyMap<string, readonly Meeting[]> {
  const boards = facts.parties?.filter(({ side }) => side === 'public').length ?? 1
  return new Map(
    boards > 1
      ? [
          ['norra', norra],
          ['sodra', sodra],
        ]
      : [['norra', norra]],
  )
}

/** Longer than the two years that need an exception in Lillby. */
function isLong({ lines }: Life): boolean {
  return lines.every(({ content: { start, end } = {} }) => {
    return typeof start !== 'string' || daysAfter(start, 2 * 366) <= String(end)
  })
}

/** In Lillby several associations begin together, and the core service calls the first meeting. */
function asInLillby(lines: readonly ReplayLine[]): readonly ReplayLine[] {
  return lines.map((line) => {
    if (line.step === 'receive-initiative')
      return { ...line, content: { ...line.content, origin: 'coalition' } }
    return line.step === 'call-first-meeting' ? { ...line, by: 'departmentHead' } : line
  })
}

/** A board that meets on a Thursday of each month but July and August, its papers ready so many days before. */
function aCalendar(firstDate: number, memoDays: number): Meeting[] {
  return Array.from({ length: 120 }, (_, index) => {
    const year = 2025 + Math.floor(index / 10)
    const month = (index % 10) + (index % 10 > 5 ? 3 : 1)
    const earliest = new Date(Date.UTC(year, month - 1, firstDate))
    const days = (4 - earliest.getUTCDay() + 7) % 7
    const date = daysAfter(earliest.toISOString().slice(0, 10), days)
    return { date, memoStop: daysAfter(date, -memoDays), dispatch: daysAfter(date, -memoDays / 2) }
  })
}
