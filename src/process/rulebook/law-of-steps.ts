import type { Need } from './need-schema.ts'
import type { Rulebook } from './rulebook-schema.ts'
import type { Step } from './step-schema.ts'

type Parts = Pick<Rulebook, 'states' | 'steps' | 'warnings'>

/**
 * What statute asks of the steps of a followed version, as the newest one says it: needs, warnings and what a state waits
 * for that are marked byLaw there. Everything else is the followed version's own; a step that the newest does not know
 * keeps all it had.
 */
export function withLawOfSteps(followed: Parts, newest: Parts): Parts {
  const steps = new Map(newest.steps.map((step) => [step.id, step]))
  const states = new Map(newest.states.map((state) => [state.id, state]))
  const warnings = newest.warnings.filter(({ byLaw }) => byLaw)
  const waited = new Set(newest.steps.flatMap(({ id, byLaw }) => (byLaw ? [id] : [])))
  const isKnown = (id: string) => waited.has(id) && followed.steps.some((step) => step.id === id)
  return {
    steps: followed.steps.map((step) => lawOfStep(step, steps.get(step.id), warnings)),
    states: followed.states.map((state) => {
      const more = (states.get(state.id)?.next ?? []).filter((id) => isKnown(id) && !state.next.includes(id))
      return more.length === 0 ? state : { ...state, next: [...state.next, ...more] }
    }),
    warnings: [...followed.warnings.filter(({ id }) => !warnings.some((one) => one.id === id)), ...warnings],
  }
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
  if (law.kind === 'fact') return own.kind === 'fact' && own.fact === law.fact
  if (law.kind !== 'happened') return false
  return (own.kind === 'happened' || own.kind === 'happenedAgain') && own.event === law.event
}
