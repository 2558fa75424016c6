import { sideOf } from '../../../../domain/roles.ts'
import { stateOf, statesBefore, stepOf } from '../../../../process/rulebook/lookup.ts'
import type { Rulebook, State } from '../../../../process/rulebook/rulebook-schema.ts'
import type { Step } from '../../../../process/rulebook/step-schema.ts'

const farthest = 4

/**
 * The steps of the public side that lie ahead of a state, as far as they are certain: it ends at a step with more than
 * one outcome, such as an assessment, which is the last one named. While an agreement is in force its days lead, not steps.
 * What the state asks for only in some cases is not among them: where it is asked for, somebody has the turn.
 */
export function comingSteps(
  rulebook: Rulebook,
  state: State,
  { found = [], tracks = state.tracks }: Ahead = {},
): readonly Step[] {
  if (state.kind === 'inForce') return found
  const next = state.next
    .flatMap((id) => stepOf(rulebook, id) ?? [])
    .filter((step) => isPublic(step) && step.tracks.some((track) => tracks.includes(track)))
  const asked = found.length === 0 ? next.filter(({ awaitedWhen }) => awaitedWhen === undefined) : next
  const expected = asked.filter((step) => isCertain(step, [...found, ...next]))
  const leaving = expected.findIndex(({ to }) => to !== 'same')
  const here = leaving === -1 ? expected : expected.slice(0, leaving + 1)
  const all = [...found, ...here]
  const last = here.at(-1)
  if (last === undefined || last.to === 'same' || all.length >= farthest) return all
  if (found.includes(last) || isDecision(rulebook, last, state)) return all
  return comingSteps(rulebook, stateOf(rulebook, last.to), { found: all, tracks })
}

/** The steps that lie before the state, and the kinds of track that the way began on. */
type Ahead = { found?: readonly Step[]; tracks?: State['tracks'] }

/** Not an answer to what nobody has asked: what it answers is opened by a step on the way. */
function isCertain({ needs }: Step, ahead: readonly Step[]): boolean {
  return needs.every((need) => need.kind !== 'pending' || ahead.some(({ event }) => event === need.opened))
}

/** The same people may take another step out of the state, ahead. What may happen at any time is no outcome of it. */
function isDecision(rulebook: Rulebook, step: Step, state: State): boolean {
  return rulebook.steps.some(
    (other) =>
      other.id !== step.id &&
      other.to !== 'same' &&
      !other.whilePaused &&
      !leadsBack(rulebook, other, state) &&
      statesBefore(rulebook, other).has(state.id) &&
      other.by.some((role) => step.by.includes(role)),
  )
}

/** From where the step goes, the way leads to this state again: a meeting cancelled, or something sent back for more. */
function leadsBack(rulebook: Rulebook, { to }: Step, state: State): boolean {
  return stateOf(rulebook, to).next.some((id) => stepOf(rulebook, id)?.to === state.id)
}

function isPublic({ by }: Step): boolean {
  return by.some((role) => role !== 'board' && role !== 'system' && sideOf(role) === 'public')
}
