import { compareDates, type PlainDate } from '../../kernel/plain-date.ts'
import type { Ball, History } from '../case/history.ts'
import { statusOf } from '../case/status.ts'
import type { Duty } from '../duties/duties.ts'
import { duties } from '../duties/duties.ts'
import { nearing } from '../duties/pressing.ts'
import { ofLead } from '../duties/timetable.ts'
import type { RoleId } from '../rulebook/parts-schema.ts'
import { dueOf, dutyTold } from '../steps/ball-day.ts'
import { ownDaysAhead } from '../steps/own-days.ts'
import { waitingFor } from '../steps/waiting.ts'
import { withBoardAim } from './board-aim.ts'
import { dayToKeep } from './day-to-keep.ts'
import type { Calendars } from './gap-watch.ts'

/** Somebody who is waited for: a role, at every party that it belongs to or at one of them alone. */
export type Keeper = { role: RoleId; party: string | null }

/** The nearest day that somebody has to keep in a case: who, and the board meeting whose papers it is for. */
export type NextDay = { day: PlainDate; meeting: PlainDate | null; keepers: readonly Keeper[] }

type Known = { history: History; calendars: Calendars; today: PlainDate }
type Candidate = { day: PlainDate | undefined; meeting: PlainDate | undefined; keepers: readonly Keeper[] }

/**
 * As lists sort and show it; null when nothing has a day. What somebody took upon them and what is to be paid is there
 * though nobody is waited for yet. A duty's day lies with those who are waited for because of it,
 * and with whoever is responsible while nobody is.
 */
export function nextDay(known: Known): NextDay | null {
  const { history, calendars, today } = known
  const unmet = nearing(duties(history, today, ofLead(calendars)), today)
  const balls = waitingFor(history, today).map((ball) => withBoardAim(ball, known))
  const behind = (duty: Duty) =>
    balls.filter((ball) => dueOf(ball, today) !== null && dutyTold(unmet, ball) === duty)
  const candidates = [
    ...unmet.map((duty) => ofDuty(duty, keepersOf(behind(duty)))),
    ...balls.map((ball) => ofBall(ball, today)),
    ...ownDaysAhead(history, statusOf(history), today).map((ball) => ofBall(ball, today)),
  ]
  const dated = candidates.flatMap((one) => (one.day === undefined ? [] : [{ ...one, day: one.day }]))
  const [first] = dated.toSorted((a, b) => compareDates(a.day, b.day))
  if (first === undefined) return null
  const sameDay = dated.filter(({ day }) => day === first.day)
  const meeting = sameDay.map((one) => one.meeting).find((day) => day !== undefined) ?? null
  return { day: first.day, meeting, keepers: withoutDoubles(sameDay.flatMap(({ keepers }) => keepers)) }
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
 * The day that somebody was given, or that the board's calendar sets; those of duties are known already. What the board
 * takes up has the day of its meeting, until what it decided has been written down.
 */
function ofBall(ball: Ball, today: PlainDate): Candidate {
  const keepers = keepersOf([ball])
  if (ball.aim?.piece === 'meeting') return { day: ball.aim.meeting, meeting: ball.aim.meeting, keepers }
  const day = ball.arithmetic === undefined ? undefined : (dueOf(ball, today) ?? undefined)
  const isForBoard = day !== undefined && ball.aim?.by === day
  return { day, meeting: isForBoard ? ball.aim?.meeting : undefined, keepers }
}

function withoutDoubles(keepers: readonly Keeper[]): readonly Keeper[] {
  return [...new Map(keepers.map((one) => [`${one.role} ${one.party}`, one])).values()]
}
