import { isOpenState, statesBefore } from './lookup.ts'
import type { TrackKind } from './parts-schema.ts'
import type { Rulebook } from './rulebook-schema.ts'
import type { Step } from './step-schema.ts'

/** A state on one kind of track: board cases of several kinds share their states. */
export type Spot = { track: TrackKind; state: string }

/** Every spot that some order of steps can lead to, from the start of a case or from these spots, themselves among them. */
export function reachableSpots(rulebook: Rulebook, from: readonly Spot[] = []): readonly Spot[] {
  const found = new Map(from.map((spot) => [`${spot.track}:${spot.state}`, spot]))
  const steps = rulebook.steps.filter((step) => from.length === 0 || !step.from.includes('start'))
  const add = (spot: Spot) => found.set(`${spot.track}:${spot.state}`, spot)
  for (let before = -1; before < found.size; ) {
    before = found.size
    for (const step of steps) spotsAfter(rulebook, step, [...found.values()]).forEach(add)
  }
  return [...found.values()]
}

/** Whether a step can be taken from a spot. */
export function startsAt(rulebook: Rulebook, step: Step, { track, state }: Spot): boolean {
  return step.tracks.includes(track) && statesBefore(rulebook, step).has(state)
}

/** Whether something can still move the track on from here. */
export function hasWayOut(rulebook: Rulebook, spot: Spot): boolean {
  if (!isOpenState(rulebook, spot.state)) return true
  return rulebook.steps.some(
    (step) => step.to !== 'same' && step.to !== spot.state && startsAt(rulebook, step, spot),
  )
}

function spotsAfter(rulebook: Rulebook, step: Step, reached: readonly Spot[]): readonly Spot[] {
  const from = reached.filter((spot) => startsAt(rulebook, step, spot))
  if (step.from.includes('start')) return [{ track: 'round', state: step.to }]
  if (from.length === 0) return []
  const own = step.to === 'same' ? [] : from.map(({ track }) => ({ track, state: step.to }))
  const opened = step.opens.map(({ track, state }) => ({ track, state }))
  const dropped = step.opens
    .filter(({ track }) => track !== 'round')
    .map(({ track }) => ({ track, state: rulebook.caseStates.dropped }))
  return [...own, ...opened, ...dropped, ...roundEffects(step, from)]
}

function roundEffects(step: Step, from: readonly Spot[]): readonly Spot[] {
  return from.flatMap(({ track }) => {
    const state = step.round?.[track]
    return state === undefined ? [] : [{ track: 'round', state }]
  })
}
