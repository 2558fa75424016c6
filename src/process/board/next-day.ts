import { compareDates, isBefore, type PlainDate } from '../../kernel/plain-date.ts'
import type { Ball, History } from '../case/history.ts'
import { statusOf } from '../case/status.ts'
import type { Duty } from '../duties/duties.ts'
import { duties } from '../duties/duties.ts'
import { nearing } from '../duties/pressing.ts'
import { ofLead } from '../duties/timetable.ts'
import type { RoleId } from '../rulebook/parts-schema.ts'
import { dueOf, dutyTold, expectedBy } from '../steps/ball-day.ts'
import { ownDaysAhead } from '../steps/own-days.ts'
import { waitingFor } from '../steps/waiting.ts'
import { withBoardAim } from './board-aim.ts'
import { dayToKeep } from './day-to-keep.ts'
import type { Calendars } from './gap-watch.ts'

/** Somebody who is waited for: a role, at every party that it belongs to or at one of them alone. */
export type Keeper = { role: RoleId; party: string | null }

/** The nearest day that somebody has to keep in a case: who, and the board meeting whose papers it is for. `expected` is no rule. */
export type NextDay = {
  day: PlainDate
  meeting: PlainDate | null
  keepers: readonly Keeper[]
  expected: boolean
}

type Known = { history: History; calendars: Calendars; today: PlainDate }
type Candidate = {
  day: PlainDate | undefined
  meeting: PlainDate | undefined
  keepers: readonly Keeper[]
  expected?: true
}

/**
 * As lists sort and show it; null when nothing has a day. What somebody took upon them and what is to be paid is there
 * though nobody is waited for yet. A duty's day lies with those who are waited for because of it,
 * and with whoever is responsible while nobody is. What is only expected yields to a rule’s day once its own has passed.
 */
export function nextDay(known: Known): NextDay | null {
  const { history, calendars, today } = known
  const { open } = statusOf(history)
  const unmet = open ? nearing(duties(history, today, ofLead(calendars)), today) : []
  const balls = waitingFor(history, today).map((ball) => withBoardAim(ball, known))
  const behind = (duty: Duty) =>
    balls.filter((ball) => dueOf(ball, today) !== null && dutyTold(unmet, ball) === duty)
  const candidates = [
    ...unmet.map((duty) => ofDuty(duty, keepersOf(behind(duty)))),
    ...balls.map((ball) => ofBall(ball, today, open)),
    ...ownDaysAhead(history, statusOf(history), today).map((ball) => ofBall(ball, today, open)),
    ...balls.map(ofExpected),
  ]
  const dated = candidates.flatMap((one) => (one.day === undefined ? [] : [{ ...one, day: one.day }]))
  const [first] = nearestFirst(dated, today)
  if (first === undefined) return null
  const { day, expected = false } = first
  const sameDay = dated.filter((one) => one.day === day && (one.expected ?? false) === expected)
  const meeting = sameDay.map((one) => one.meeting).find((found) => found !== undefined) ?? null
  return { day, meeting, expected, keepers: withoutDoubles(sameDay.flatMap(({ keepers }) => keepers)) }
}

type Dated = Candidate & { day: PlainDate }

function nearestFirst(dated: readonly Dated[], today: PlainDate): readonly Dated[] {
  const rank = ({ day, expected }: Dated) => (expected && isBefore(day, today) ? 1 : 0)
  return dated.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      compareDates(a.day, b.day) ||
      Number(a.expected ?? false) - Number(b.expected ?? false),
  )
}

/** Everybody that these wait for, each once. */
export function keepersOf(balls: readonly Ball[]): readonly Keeper[] {
  return withoutDoubles(balls.flatMap(({ roles, party }) => roles.map((role) => ({ role, party }))))
}

function ofDuty(duty: Duty, waitedFor: readonly Keeper[]): Candidate {
  const { meeting, responsible } = duty
  const day = dayToKeep(duty)
  const isStop = meeting !== undefined && !duty.ready && day === meeting.memoStop
  const keepers = waitedFor.length > 0 ? waitedFor : [{ role: responsible, party: null }]
  return { day, meeting: isStop ? meeting.date : undefined, keepers }
}

/**
 * The day that somebody was given, or that the board's calendar sets; those of duties are known already while the case is open. What the board
 * takes up has the day of its meeting, until what it decided has been written down.
 */
function ofBall(ball: Ball, today: PlainDate, open: boolean): Candidate {
  const keepers = keepersOf([ball])
  if (ball.aim?.piece === 'meeting') return { day: ball.aim.meeting, meeting: ball.aim.meeting, keepers }
  const isOfDuty = open && ball.arithmetic === undefined
  const day = isOfDuty ? undefined : (dueOf(ball, today) ?? undefined)
  const isForBoard = day !== undefined && ball.aim?.by === day
  return { day, meeting: isForBoard ? ball.aim?.meeting : undefined, keepers }
}

function ofExpected(ball: Ball): Candidate {
  return {
    day: expectedBy(ball) ?? undefined,
    meeting: undefined,
    keepers: keepersOf([ball]),
    expected: true,
  }
}

function withoutDoubles(keepers: readonly Keeper[]): readonly Keeper[] {
  return [...new Map(keepers.map((one) => [`${one.role} ${one.party}`, one])).values()]
}
