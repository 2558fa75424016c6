import { addDays, earliest, isBefore, type PlainDate } from '../../kernel/plain-date.ts'
import type { Agreement } from './agreement.ts'

type Days = Pick<Agreement, 'start' | 'end' | 'signedOn'>

/**
 * The last day that an agreement really is in force, given those of later rounds: each takes over on its first day, also before
 * the older one has run out. Null where no day is left: a later one that is signed replaces it in full from its own first day
 * on, or it was ended before it began.
 */
export function lastDayInForce({ start, end }: Days, later: readonly Days[]): PlainDate | null {
  const next = later.filter((one) => one.signedOn !== null || one.start > start)
  const last = earliest(end, ...next.map((one) => addDays(one.start, -1)))
  return isBefore(last, start) ? null : last
}
