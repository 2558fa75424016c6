import {
  addDays,
  compareDates,
  earliest,
  isAfter,
  isBefore,
  lastDayOfMonth,
  type PlainDate,
  weekdayOf,
} from '../../../kernel/plain-date.ts'
import { dayToKeep } from '../../../process/board/day-to-keep.ts'
import type { Ball, BoardAim } from '../../../process/case/history.ts'
import type { Duty } from '../../../process/duties/duties.ts'
import { dueOf, dutyBehind, expectedBy } from '../../../process/steps/ball-day.ts'
import type { Turn } from './turn.ts'

export const urgencies = ['late', 'week', 'month', 'noDay', 'later'] as const

export type Urgency = (typeof urgencies)[number]

/** Late the day after; this week until Sunday; this month until its last day. */
export function urgencyOf(due: PlainDate | null, today: PlainDate): Urgency {
  if (due === null) return 'noDay'
  if (isBefore(due, today)) return 'late'
  if (!isAfter(due, addDays(today, 7 - weekdayOf(today)))) return 'week'
  return isAfter(due, lastDayOfMonth(today)) ? 'later' : 'month'
}

/**
 * The day that presses: the board may want its papers before the last day that somebody was given for their part, and what
 * it takes up stands where its meeting does, until the decision has been written down.
 */
export function pressingDay(due: PlainDate | null, aim: BoardAim | undefined): PlainDate | null {
  if (aim?.piece === 'meeting') return due === null ? aim.meeting : earliest(due, aim.meeting)
  return due === null || aim?.by === undefined ? due : earliest(due, aim.by)
}

type Known = { duties: readonly Duty[]; today: PlainDate }

/** Whose turn it is, with what is most urgent first on both hands. */
export function urgentTurn({ mine, others }: Turn, known: Known): Turn {
  return { mine: mostUrgentFirst(mine, known), others: mostUrgentFirst(others, known) }
}

/**
 * The most urgent of what waits in a case first; what is equally urgent stands as it did. What is only expected stands where
 * it would without a day, the first expected day first.
 */
export function mostUrgentFirst(balls: readonly Ball[], { duties, today }: Known): readonly Ball[] {
  const dayOf = (ball: Ball) => {
    const due = dueOf(ball, today)
    const duty = due === null ? undefined : dutyBehind(duties, ball)
    return pressingDay((duty && dayToKeep(duty)) ?? due, ball.aim)
  }
  const rank = (day: PlainDate | null) => urgencies.indexOf(urgencyOf(day, today))
  const ranked = balls.map((ball) => {
    const day = dayOf(ball)
    return { ball, rank: rank(day), day: day ?? expectedBy(ball) }
  })
  return ranked
    .toSorted((a, b) => a.rank - b.rank || (a.day && b.day ? compareDates(a.day, b.day) : 0))
    .map(({ ball }) => ball)
}
