import type { Need } from './need-schema.ts'
import type { Rulebook } from './rulebook-schema.ts'
import type { Step } from './step-schema.ts'

type Parts = Pick<Rulebook, 'states' | 'steps' | 'warnings' | 'groups'>

/**
 * What statute asks of the steps of a followed version, as the newest one says it: needs, warnings, what a state waits for
 * and steps that the followed version lacks, that are marked byLaw there. Everything else is the followed version's own; a
 * step that the newest does not know keeps all it had.
 */
export function withLawOfSteps(followed: Parts, newest: Parts): Omit<Parts, 'groups'> {
  const steps = new Map(newest.steps.map((step) => [step.id, step]))
  const states = new Map(newest.states.map((state) => [state.id, state]))
  const warnings = newest.warnings.filter(({ byLaw }) => byLaw)
  const waited = new Set(newest.steps.flatMap(({ id, byLaw }) => (byLaw ? [id] : [])))
  const added = newest.steps.filter((step) => step.byLaw && isLacking(step, followed))
  const known = [...followed.steps, ...added]
  const isKnown = (id: string) => waited.has(id) && known.some((step) => step.id === id)
  return {
    steps: [...followed.steps.map((step) => lawOfStep(step, steps.get(step.id), warnings)), ...added],
    states: followed.states.map((state) => {
      const more = (states.get(state.id)?.next ?? []).filter((id) => isKnown(id) && !state.next.includes(id))
      return more.length === 0 ? state : { ...state, next: [...state.next, ...more] }
    }),
    warnings: [...followed.warnings.filter(({ id }) => !warnings.some((one) => one.id === id)), ...warnings],
  }
}

/** Not there, though every place that it starts from and leads to is. */
function isLacking({ id, from, to }: Step, { steps, states, groups }: Parts): boolean {
  const isPlace = (name: string) => name in groups || states.some((state) => state.id === name)
  return !steps.some((step) => step.id === id) && from.every(isPlace) && (to === 'same' || isPlace(to))
}

function lawOfStep(step: Step, newest: Step | undefined, warnings: Rulebook['warnings']): Step {
  if (newest === undefined) return step
  const law = newest.needs.filter(({ byLaw }) => byLaw)
  const warns = newest.warns.filter((id) => warnings.some((one) => one.id === id))
  const own = step.needs.filter((need) => !need.byLaw && !law.some((one) => isAboutSame(one, need)))
  return { ...step, needs: [...own, ...law], warns: [...new Set([...step.warns, ...warns])] }
}

/** What the law asks for in its own words, an older version may ask for in others: it is asked for once. */
function isAboutSame(law: Need, own: Need): boolean {
  if (law.kind === 'aidToRegister') return own.kind === 'notYet' && own.event === 'aidRegistered'
  if (law.kind === 'heard') return own.kind === 'heard' && own.asked === law.asked
  if (law.kind === 'fact') return own.kind === 'fact' && own.fact === law.fact
  if (law.kind !== 'happened') return false
  return (own.kind === 'happened' || own.kind === 'happenedAgain') && own.event === law.event
}
