import { addDays, isBefore, type PlainDate } from '../../../kernel/plain-date.ts'
import { agreementsOf } from '../../../process/agreement/agreement.ts'
import { stepOf } from '../../../process/rulebook/lookup.ts'
import type { Step } from '../../../process/rulebook/step-schema.ts'
import type { Todo } from './todo.ts'
import { dayOf } from './todos.ts'

/**
 * Since when the case has stood still for a task that no day is set for: the day it came to where it is, or, of what waits for
 * the end of the agreement, the day after its last. Null where a day or a meeting of the board is set or a day is expected, where the case goes on
 * meanwhile, and on the first day.
 */
export function waitedSince(todo: Todo, today: PlainDate): PlainDate | null {
  const { file, step, track, aim } = todo
  if (todo.expected !== undefined) return null
  if (step === null || aim !== undefined || dayOf(todo) !== null || file.status.paused !== null) return null
  const rule = stepOf(file.history.rulebook, step)
  const holdsUp = rule !== undefined && (rule.to !== 'same' || rule.collects !== undefined)
  const since = holdsUp ? possibleSince(file, rule, track) : undefined
  return since !== undefined && isBefore(since, today) ? since : null
}

function possibleSince({ history, status }: Todo['file'], { needs }: Step, track: Todo['track']) {
  const standing = [...status.rounds, ...status.boardCases].find((one) => one.track === track)
  const endsIt = needs.some((need) => need.kind === 'reached' && need.day === 'end')
  if (!endsIt) return standing?.since
  const agreement = agreementsOf(history, status).find((one) => one.track === track)
  return agreement && addDays(agreement.end, 1)
}
