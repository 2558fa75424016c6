import type { Text } from '../../domain/text.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'

/** One thing that a set wants to be so. `key` is where its answer is kept, beside those of the checklist. */
export type Criterion = { key: string; number: string; text: Text; set: string }

/** Criteria that belong together: the board's own conditions, or a set that others use. */
export type CriteriaSet = {
  id: string
  label: Text
  source: Rulebook['criteriaSets'][number]['source'] | null
  criteria: readonly Criterion[]
}

type InRulebook = Pick<Rulebook, 'name' | 'conditions' | 'criteriaSets'>

/** The board's own conditions first, then each set that its rulebook names. Numbered as people call them: 2.3. */
export function criteriaSetsOf({ name, conditions, criteriaSets }: InRulebook): readonly CriteriaSet[] {
  const own = { id: 'own', label: name, points: conditions, source: conditions[0]?.source ?? null }
  return [own, ...criteriaSets].map(({ id, label, points, source }, place) => ({
    ...{ id, label, source },
    criteria: points.map((point, index) => ({
      key: `criterion-${id}-${point.id}`,
      number: `${place + 1}.${index + 1}`,
      text: point.text,
      set: id,
    })),
  }))
}

type Said = { answer: string | null; ground: string; sameAs: string | null }

/** The answer to a criterion: its own, or the one that has been said to serve here too. Its key says whose it is. */
export function answerTo<Answer extends Said>(
  key: string,
  newest: (key: string) => Answer | undefined,
): { key: string; answer: Answer } | null {
  const own = newest(key)
  if (own === undefined) return null
  if (own.sameAs === null) return { key, answer: own }
  const other = newest(own.sameAs)
  return other === undefined || other.sameAs !== null ? null : { key: own.sameAs, answer: other }
}

/** Criteria of several sets that one answer serves, with the one that holds the answer first. */
export function meetings<Answer extends Said>(
  sets: readonly CriteriaSet[],
  newest: (key: string) => Answer | undefined,
): readonly (readonly Criterion[])[] {
  const all = sets.flatMap(({ criteria }) => criteria)
  const groups = Map.groupBy(all, ({ key }) => answerTo(key, newest)?.key ?? '')
  return [...groups]
    .filter(([key, group]) => key !== '' && group.length > 1)
    .map(([key, group]) => group.toSorted((a, b) => Number(b.key === key) - Number(a.key === key)))
}
