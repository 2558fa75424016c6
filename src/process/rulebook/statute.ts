import { dutyName } from './duty-name.ts'
import type { DutyRule } from './duty-schema.ts'
import { withLawOfSteps } from './law-of-steps.ts'
import type { Rulebook } from './rulebook-schema.ts'

const made = new WeakMap<Rulebook, WeakMap<Rulebook, Rulebook>>()

/**
 * The version that a case follows, with the limits, the statutory duties and what statute asks of a step from the newest
 * one: a case keeps its body's instruction, but the law is that of the day of the act, and the newest rulebook holds it in
 * rows over time. Put together once, so that what is reckoned from it can be remembered with it.
 */
export function withLawOf(followed: Rulebook, newest: Rulebook): Rulebook {
  if (followed === newest) return followed
  const ofFollowed = made.get(followed) ?? new WeakMap<Rulebook, Rulebook>()
  made.set(followed, ofFollowed)
  const known = ofFollowed.get(newest) ?? putTogether(followed, newest)
  ofFollowed.set(newest, known)
  return known
}

function putTogether(followed: Rulebook, newest: Rulebook): Rulebook {
  const { legalityReview: _, ...rhythm } = followed.rhythm
  return {
    ...followed,
    ...withLawOfSteps(followed, newest),
    sourceWords: { ...newest.sourceWords, ...followed.sourceWords },
    rhythm,
    thresholds: newest.thresholds,
    duties: withStatutory(followed.duties, newest.duties),
  }
}

/** Each statutory duty at the place it had; one that the followed version does not know comes last. */
function withStatutory(followed: readonly DutyRule[], newest: readonly DutyRule[]): DutyRule[] {
  const law = Map.groupBy(
    newest.filter(({ byLaw }) => byLaw),
    ({ id }) => dutyName(id),
  )
  const known = followed.map(({ id }) => dutyName(id))
  const kept = followed.flatMap((rule, index) => {
    const rows = law.get(dutyName(rule.id))
    if (rows === undefined) return [rule]
    return known.indexOf(dutyName(rule.id)) === index ? rows : []
  })
  return [...kept, ...[...law].flatMap(([name, rows]) => (known.includes(name) ? [] : rows))]
}
