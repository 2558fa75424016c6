import { isBefore, type PlainDate } from '../../kernel/plain-date.ts'
import type { Ball } from '../case/history.ts'
import type { Duty } from '../duties/duties-types.ts'
import { conditionDuty } from '../review/review-conditions.ts'

/** The meeting that papers are for may be late, but that is not the party's doing: no day that has passed is put on them. */
export function dueOf(
  { step, due, papers }: Pick<Ball, 'step' | 'due' | 'papers'>,
  today: PlainDate,
): PlainDate | null {
  const isForMeeting = step === 'hand-in-document' && papers === undefined
  if (due === undefined || (isForMeeting && isBefore(due, today))) return null
  return due
}

/** By when it is expected, where nothing else says by when. */
export function expectedBy({ expected, due, aim }: Pick<Ball, 'expected' | 'due' | 'aim'>): PlainDate | null {
  return expected === undefined || due !== undefined || aim !== undefined ? null : expected.by
}

/** The unmet duty whose day a ball has; of the tasks that a review set, its own. None where the day was given. */
export function dutyBehind(all: readonly Duty[], ball: Ball): Duty | undefined {
  if (ball.arithmetic !== undefined || ball.due === undefined) return undefined
  const own = ball.about === undefined ? ball.duty : conditionDuty(ball.about)
  return all.find(({ id, due, met }) => due === ball.due && met === undefined && id === (own ?? id))
}

/** The unmet duty that a ball is about, whoever set its day. */
export function dutyTold(all: readonly Duty[], { lastDay, ...ball }: Ball): Duty | undefined {
  if (lastDay === undefined) return dutyBehind(all, ball)
  const { arithmetic: _ours, ...asked } = ball
  return dutyBehind(all, { ...asked, due: lastDay })
}
