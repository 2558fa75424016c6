import type { ProcessEvent } from '../../domain/events.ts'
import { statesBefore, stepOf } from '../rulebook/lookup.ts'
import type { Step } from '../rulebook/step-schema.ts'
import type { History } from './history.ts'
import { statusOf } from './status.ts'

/**
 * The case as the idea-based side is shown it: without an outcome that it has not been told of, and without what
 * could only follow from it. The very same history when nothing is held back.
 */
export function asPartySees(history: History): History {
  const untold = history.events.find((event) => isUntold(history, event))
  if (untold === undefined) return history
  const seen = history.events.filter(({ seq }) => seq < untold.seq)
  for (const event of history.events.filter(({ seq }) => seq > untold.seq))
    if (mayFollow({ ...history, events: [...seen] }, event)) seen.push(event)
  return { ...history, events: seen }
}

function isUntold(history: History, event: ProcessEvent): boolean {
  const told = takenStep(history, event)?.heldBackUntil
  if (told === undefined) return false
  return !history.events.some(({ type, seq }) => type === told && seq > event.seq)
}

/** The event says nothing of the outcome: it may happen in the state that the case was in before it. */
function mayFollow(history: History, event: ProcessEvent): boolean {
  const step = takenStep(history, event)
  if (step === undefined || step.heldBackUntil !== undefined) return false
  const { round, paused } = statusOf(history)
  return statesBefore(history.rulebook, step).has(paused?.before ?? round)
}

function takenStep({ rulebook }: History, { type, content }: ProcessEvent): Step | undefined {
  const named = typeof content.step === 'string' ? stepOf(rulebook, content.step) : undefined
  return named ?? rulebook.steps.find(({ event }) => event === type)
}
