import type { Language } from '../../../domain/text.ts'
import { matterOf } from '../case/board/matter.ts'
import type { Todo } from './todo.ts'
import { taskOf } from './todos.ts'

type Task = Pick<Todo, 'file' | 'task' | 'duty' | 'track'>

/** What tells one task from others that read alike in the same case: what the board's case is about, and whose board it is. */
export function apartFrom(all: readonly Task[], language: Language): (one: Task) => string | null {
  const same = Map.groupBy(all, keyOf)
  return (one) => ((same.get(keyOf(one)) ?? []).length > 1 ? boardCaseOf(one, language) : null)
}

function keyOf(one: Task): string {
  return `${one.file.partnership.number} ${taskOf(one).sv}`
}

function boardCaseOf({ file, track }: Task, language: Language): string | null {
  const { partnership, status } = file
  const own = status.boardCases.find((one) => one.track === track)
  if (own === undefined) return null
  const board = partnership.parties.find(({ id }) => id === own.for)?.name ?? partnership.lead.boardName
  return `${matterOf(file, own, language)}: ${board}`
}
