import {
  addDays,
  addMonthsClamped,
  isAfter,
  isBefore,
  type PlainDate,
  plainDate,
} from '../kernel/plain-date.ts'
import type { Term } from './amounts.ts'
import type { Profile } from './profile.ts'

/** The first days of an agreement's whole quarters that have been counted by a day: in the week after each. */
export function quartersCounted({ start, end }: Term, by: PlainDate): PlainDate[] {
  const first = plainDate(`${start.slice(0, 4)}-01-01`)
  const all = Array.from({ length: 20 }, (_, index) => addMonthsClamped(first, index * 3))
  return all.filter(
    (from) =>
      !isBefore(from, start) &&
      !isAfter(addDays(addMonthsClamped(from, 3), -1), end) &&
      isBefore(addMonthsClamped(from, 3), addDays(by, -8)),
  )
}

/** So many quarters of a round before it: what has grown goes on from there. */
export const quartersARound = 8

/** The indicator's value after so many quarters. */
export function valueAfter({ value: { first, each } }: Profile, quarters: number): number {
  return first + quarters * each + (quarters % 3)
}
