import type { Checklist } from './checklist-schema.ts'

/** Under which key the second of two assessors answers a question. */
export function secondKey(question: string): string {
  return `${question}-second`
}

/** Every key that has to be answered: where two assess separately, the second one's too. */
export function keysOf({ groups, questions }: Checklist): readonly string[] {
  const twice = new Set(groups.filter(({ assessors }) => assessors === 2).map(({ id }) => id))
  return questions.flatMap(({ key, group }) =>
    group !== undefined && twice.has(group) ? [key, secondKey(key)] : [key],
  )
}
