import type { PlainDate } from '../../kernel/plain-date.ts'
import type { History } from '../case/history.ts'
import { statusOf } from '../case/status.ts'
import { chainOf } from './chain.ts'

/** Of what is planned to be paid, what the agreement in force on its day has: an agreement that has ended asks for no more. */
export function owedIn<Planned extends { round: string; on: PlainDate }>(
  planned: readonly Planned[],
  history: History,
): readonly Planned[] {
  if (planned.length === 0) return []
  const links = chainOf(history, statusOf(history).rounds)
  return planned.filter(({ round, on }) =>
    links.some(({ track, start, last }) => track === round && last !== null && on >= start && on <= last),
  )
}
