import { isBefore, type PlainDate } from '../../../kernel/plain-date.ts'
import { stepOf } from '../../../process/rulebook/lookup.ts'
import type { Todo } from './todo.ts'
import { dayOf } from './todos.ts'

/**
 * Since when the case has stood still for a task that no day is set for: the day it came to where it is. Null where a day or
 * a meeting of the board is set, where the case goes on meanwhile, and on the first day.
 */
export function waitedSince(todo: Todo, today: PlainDate): PlainDate | null {
  const { file, step, track, aim } = todo
  if (step === null || aim !== undefined || dayOf(todo) !== null || file.status.paused !== null) return null
  const rule = stepOf(file.history.rulebook, step)
  const holdsUp = rule !== undefined && (rule.to !== 'same' || rule.collects !== undefined)
  const standing = [...file.status.rounds, ...file.status.boardCases].find((one) => one.track === track)
  const since = holdsUp ? standing?.since : undefined
  return since !== undefined && isBefore(since, today) ? since : null
}
