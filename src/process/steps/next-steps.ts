import type { PlainDate } from '../../kernel/plain-date.ts'
import type { History, NextStep, TrackStatus } from '../case/history.ts'
import { statusOf } from '../case/status.ts'
import { fits, kindOfTrack, tracksOf } from '../case/tracks.ts'
import { sourceText } from '../rulebook/lookup.ts'
import { missingVoices } from './collecting.ts'
import type { NeedContext } from './need-context.ts'
import { unmetNeeds } from './refusals.ts'
import { warningsFor } from './warnings.ts'

/** Question 1: every step that fits where the case stands, by whom, what its form asks for and what it still needs. */
export function nextSteps(history: History, today: PlainDate): readonly NextStep[] {
  const status = statusOf(history)
  return history.rulebook.steps
    .filter((step) => status.paused === null || step.whilePaused)
    .flatMap((step) => contextsFor({ history, status, step, on: today }))
    .map(asNextStep)
}

/** The step on each track that it fits; a step that leaves the state as it is is offered once, on the newest. */
function contextsFor(where: Omit<Where, 'track'>): readonly NeedContext[] {
  const { history, status, step } = where
  const onTrack = (track: TrackStatus | null) => contextOn({ ...where, track })
  if (status.rounds.length === 0) return step.from.includes('start') ? [onTrack(null)] : []
  const fitting = tracksOf(status).filter((track) => fits(history.rulebook, step, track))
  const kept = step.to === 'same' ? fitting.filter((track) => isNewestOfKind(fitting, track)) : fitting
  return kept.map(onTrack)
}

type Where = Omit<NeedContext, 'by' | 'content'>

/** A step on one track, with nobody and no form to judge yet. */
export function contextOn(where: Where): NeedContext {
  return { ...where, by: null, content: null }
}

function isNewestOfKind(tracks: readonly TrackStatus[], track: TrackStatus): boolean {
  return tracks.findLast((other) => kindOfTrack(other) === kindOfTrack(track)) === track
}

function asNextStep(context: NeedContext): NextStep {
  const { history, step, track } = context
  const unmet = unmetNeeds(context)
  return {
    step: step.id,
    track: track?.track ?? 'round-1',
    label: step.label,
    by: step.collects ? [...new Set(missingVoices(context).map((voice) => voice.role))] : step.by,
    asks: step.needs.flatMap((need) =>
      need.kind === 'given' || need.kind === 'oneOf'
        ? [{ key: need.key, label: need.label, values: need.kind === 'oneOf' ? need.values : null }]
        : [],
    ),
    unmet,
    possible: unmet.length === 0,
    warnings: warningsFor(context),
    source: sourceText(history.rulebook, step.source),
  }
}
