import type { PersonId } from '../../../../domain/actor.ts'
import { secondKey } from '../../../../process/review/checklist-keys.ts'
import type { Checklist, Question, QuestionGroup } from '../../../../process/rulebook/checklist-schema.ts'
import type { Rulebook } from '../../../../process/rulebook/rulebook.ts'
import type { Versions } from '../consideration/load.ts'

/** The rulebook's checklist for the review. */
export const checklistId = 'review'

/** A question as people call it: A1. `key` is where the answer is kept, the second assessor's has a key of its own. */
export type Numbered = Question & { number: string; asked: string }

export type Block = QuestionGroup & { letter: string; questions: readonly Numbered[] }

export function checklistOf({ checklists, body }: Rulebook): Checklist {
  const found = checklists.find(({ id }) => id === checklistId)
  if (found === undefined) throw new Error(`The rulebook ${body} has no checklist ${checklistId}`)
  return found
}

export function blocksOf({ groups, questions }: Checklist): readonly Block[] {
  return groups.map((group) => ({
    ...group,
    letter: group.id.toUpperCase(),
    questions: questions
      .filter((question) => question.group === group.id)
      .map((question) => ({ ...question, number: question.key.toUpperCase(), asked: question.key })),
  }))
}

/** Under which key the summary of a block is kept, beside its answers. No question is called so. */
export function summaryKey(block: string): string {
  return `summary-${block}`
}

/** Where the criteria of a block are kept that were written before anybody answered. */
export function criteriaKey(block: string): string {
  return `criteria-${block}`
}

export type Slot = 'first' | 'second'

/** The questions of a block as one of two assessors answers them. */
export function questionsFor({ questions }: Block, slot: Slot): readonly Numbered[] {
  if (slot === 'first') return questions
  return questions.map((question) => ({ ...question, key: secondKey(question.key) }))
}

export type Assessor = { id: PersonId; name: string }

/** Who has answered in a slot last. */
export function assessorOf(block: Block, slot: Slot, versions: Versions): Assessor | null {
  const newest = questionsFor(block, slot)
    .flatMap(({ key }) => versions.get(key)?.[0] ?? [])
    .sort((a, b) => b.at.localeCompare(a.at))[0]
  return newest?.by ?? null
}

/**
 * Which of two assessors somebody is: the one who has begun goes on, and the next who comes is the second. Somebody
 * with a conflict of interest gives up the place. Null when both places are taken by others.
 */
export function slotOf(
  block: Block,
  versions: Versions,
  { me, conflicted }: { me: PersonId; conflicted: readonly PersonId[] },
): Slot | null {
  if (block.assessors === 1) return 'first'
  const [first, second] = [assessorOf(block, 'first', versions), assessorOf(block, 'second', versions)]
  if (first?.id === me) return 'first'
  if (second?.id === me) return 'second'
  if (first === null || conflicted.includes(first.id)) return 'first'
  return second === null || conflicted.includes(second.id) ? 'second' : null
}
