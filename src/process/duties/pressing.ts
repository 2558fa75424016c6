import { isBefore, type PlainDate } from '../../kernel/plain-date.ts'
import { hasBegun } from './due-day.ts'
import type { Duty } from './duties-types.ts'

/** The pressing ones, leaving out what only watches over something and is far away: what a list of work shows. */
export function nearing(all: readonly Duty[], today: PlainDate): Duty[] {
  return pressing(all, today).filter((duty) => !duty.watches || hasBegun(duty, today))
}

/**
 * Those that somebody should act on: not met, with a day, not only for information; no meetings of a year that is over,
 * nothing of an agreement that is over.
 */
export function pressing(all: readonly Duty[], today: PlainDate): Duty[] {
  return all.filter(({ met, due, past, informative, count }) => {
    if (met !== undefined || due === undefined || past || informative) return false
    return count === undefined || !isBefore(due, today)
  })
}
