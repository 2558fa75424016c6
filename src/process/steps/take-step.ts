import type { NewEvent } from '../../domain/events.ts'
import type { Text } from '../../domain/text.ts'
import type { History, StepAttempt, StepTaken, TrackStatus } from '../case/history.ts'
import { statusOf } from '../case/status.ts'
import { fits, tracksOf } from '../case/tracks.ts'
import { stepOf } from '../rulebook/lookup.ts'
import { isLastVoice, partyOf, voiceRefusal } from './collecting.ts'
import type { NeedContext } from './need-context.ts'
import { dayRefusal, refusal, stateRefusal } from './refusals.ts'
import { warningsFor } from './warnings.ts'

/**
 * Question 4: why this person may not take the step on this day, in a sentence for them; null when they may.
 * What the form asks for is not judged: that is for `takeStep`.
 */
export function whyNot(history: History, attempt: Omit<StepAttempt, 'content'>): Text | null {
  const found = contextOf(history, attempt, null)
  return 'reason' in found ? found.reason : refusal(found)
}

/**
 * Judges one attempt and gives the event to record, with the status it leads to, or the reason why not.
 * Nothing is recorded here, and a refused attempt gives no event.
 */
export function takeStep(history: History, attempt: StepAttempt): StepTaken {
  const found = contextOf(history, attempt, attempt.content ?? {})
  if ('reason' in found) return { kind: 'refused', reason: found.reason }
  const event = eventOf(found, attempt)
  const reason = refusal(found) ?? voiceRefusal(found) ?? dayRefusal(history, event)
  if (reason !== null) return { kind: 'refused', reason }
  const recorded = { ...event, seq: history.events.length + 1, recordedAt: '' }
  const status = statusOf({ rulebook: history.rulebook, events: [...history.events, recorded] })
  return { kind: 'recorded', event, status, warnings: warningsFor(found) }
}

type Content = NeedContext['content']

function contextOf(history: History, attempt: StepAttempt, content: Content): NeedContext | { reason: Text } {
  const step = stepOf(history.rulebook, attempt.step)
  if (step === undefined) return { reason: unknownStep }
  const status = statusOf(history)
  const { by, on } = attempt
  const where = { history, status, step, on, by, content }
  const contexts = tracksFor(where, attempt).map((track): NeedContext => ({ ...where, track }))
  const possible = contexts.findLast((context) => refusal(context) === null)
  return possible ?? contexts.at(-1) ?? { reason: stateRefusal(history, status, step) }
}

const unknownStep: Text = {
  sv: 'Det steget finns inte i den regelbok som ärendet följer.',
  en: 'That step is not in the rulebook that the case follows.',
}

/** The tracks that the step fits; null stands for the case that it opens. */
function tracksFor(
  { history, status, step }: Omit<NeedContext, 'track'>,
  { track: wanted }: StepAttempt,
): readonly (TrackStatus | null)[] {
  if (status.rounds.length === 0) return step.from.includes('start') ? [null] : []
  const fitting = tracksOf(status).filter((track) => fits(history.rulebook, step, track))
  return wanted === undefined ? fitting : fitting.filter((track) => track.track === wanted)
}

function eventOf(context: NeedContext, { by, on, content }: StepAttempt): NewEvent {
  const { step, track } = context
  return {
    type: step.event,
    on,
    by,
    content: {
      ...content,
      step: step.id,
      ...(track ? { track: track.track } : {}),
      ...collectedContent(context),
      ...openedContent(context),
    },
  }
}

/** Written in the event, so that a party who joins later never changes what was complete then. */
function collectedContent(context: NeedContext): Record<string, unknown> {
  if (context.step.collects === undefined) return {}
  const party = partyOf(context)
  return { completes: isLastVoice(context), ...(party ? { for: party.id } : {}) }
}

/** Each public party has a board of its own to ask. */
function openedContent({ step, history }: NeedContext): Record<string, unknown> {
  if (!step.opens.some((opening) => opening.track !== 'round')) return {}
  const boards = (history.facts.parties ?? [])
    .filter((party) => party.side === 'public')
    .map((party) => party.id)
  return boards.length > 1 ? { boards } : {}
}
