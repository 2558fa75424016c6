import type { Rulebook } from '../rulebook/rulebook.ts'

type ChangeClass = Rulebook['changeClasses'][number]

/**
 * The class that the rules propose for a change: the last one in the rulebook's order that some of the signs speak for, the
 * most far-reaching; the first one when nothing does. A person has the last word.
 */
export function proposedClass(
  { changeClasses }: Pick<Rulebook, 'changeClasses'>,
  signs: readonly string[],
): ChangeClass | undefined {
  return (
    changeClasses.findLast((one) => one.signs.some(({ id }) => signs.includes(id))) ?? changeClasses.at(0)
  )
}

/** Every sign of the rulebook, in its order. */
export function signsOf({ changeClasses }: Pick<Rulebook, 'changeClasses'>) {
  return changeClasses.flatMap(({ signs }) => signs)
}
