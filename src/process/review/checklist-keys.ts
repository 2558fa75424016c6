import type { Checklist } from '../rulebook/checklist-schema.ts'

/** Under which key the second of two assessors answers a question. */
export function secondKey(question: string): string {
  return `${question}-second`
}

/** Under which key the case file tells who has written the memo of a board case. */
export function memoAuthorsKey(track: string): string {
  return `memo:${track}`
}

/** Under which key it is kept why state aid is assessed later; a conclusion on state aid answers it too. */
export const aidKey = '_aid'

/** Every key that has to be answered: where two assess separately the second one's too, and the block on state aid as one. */
export function keysOf({ groups, questions }: Checklist): readonly string[] {
  const twice = new Set(groups.filter(({ assessors }) => assessors === 2).map(({ id }) => id))
  const asked = questions.flatMap(({ key, group }) =>
    group !== undefined && twice.has(group) ? [key, secondKey(key)] : [key],
  )
  return groups.some(({ kind }) => kind === 'stateAid') ? [...asked, aidKey] : asked
}

type Asked = { key: string; speaksFor: 'yes' | 'no' }

/** The blocks that two assess separately, each with every question as both are asked it. */
export function twiceAsked({
  groups,
  questions,
}: Checklist): readonly { group: string; questions: Asked[] }[] {
  return groups
    .filter(({ assessors }) => assessors === 2)
    .map(({ id }) => ({
      group: id,
      questions: questions
        .filter(({ group }) => group === id)
        .flatMap(({ key, speaksFor }) => [
          { key, speaksFor },
          { key: secondKey(key), speaksFor },
        ]),
    }))
}
