import type { ProcessEvent } from '../../domain/events.ts'
import { stateOf, statesBefore } from '../rulebook/lookup.ts'
import type { TrackId } from '../rulebook/names.ts'
import type { TrackKind } from '../rulebook/parts-schema.ts'
import type { Rulebook } from '../rulebook/rulebook-schema.ts'
import type { Step } from '../rulebook/step-schema.ts'
import type { BoardCaseStatus, RoundStatus, Status, TrackStatus } from './history.ts'

/** The round that the case is about first of all: in force, else the newest open, else the last that was in force. */
export function leadingRound(rulebook: Rulebook, rounds: readonly RoundStatus[]): RoundStatus | undefined {
  const ofKind = (kind: string) => rounds.findLast((round) => stateOf(rulebook, round.state).kind === kind)
  return ofKind('inForce') ?? rounds.findLast((round) => round.open) ?? ofKind('ended') ?? rounds.at(-1)
}

/** Every track of the case, rounds first. */
export function tracksOf(status: Pick<Status, 'rounds' | 'boardCases'>): readonly TrackStatus[] {
  return [...status.rounds, ...status.boardCases]
}

/** Whether a step may start from where the track is. */
export function fits(rulebook: Rulebook, step: Step, track: TrackStatus): boolean {
  return step.tracks.includes(kindOfTrack(track)) && statesBefore(rulebook, step).has(track.state)
}

type Sought = Pick<BoardCaseStatus, 'kind' | 'state'> & { round: TrackId | null }

/** Whether some case of this kind has come to a state on every board that it was opened for. */
export function onEveryBoard(
  boardCases: readonly BoardCaseStatus[],
  { kind, round, state }: Sought,
): boolean {
  const own = boardCases.filter((one) => one.kind === kind && one.round === round)
  return own.some(({ openedSeq }) =>
    own.every((other) => other.openedSeq !== openedSeq || other.state === state),
  )
}

/** The round that a track belongs to: itself, or the one that its board case serves. */
export function roundOf(track: TrackStatus): TrackId {
  return 'number' in track ? track.track : track.round
}

/** The board cases that were opened together, one for each public party, the first first; of a round, itself. */
export function openedTogether(
  { boardCases }: Pick<Status, 'boardCases'>,
  track: TrackStatus,
): readonly TrackId[] {
  if ('number' in track) return [track.track]
  return boardCases
    .filter(({ kind, openedSeq }) => kind === track.kind && openedSeq === track.openedSeq)
    .map((one) => one.track)
}

/** The board case that what all the boards share is written in: the report is one, whoever decides about it. */
export function sharedTrack(status: Pick<Status, 'boardCases'>, track: BoardCaseStatus): TrackId {
  return openedTogether(status, track)[0] ?? track.track
}

/** Whether the round that a board case serves is over. */
export function hasEnded({ rounds }: Pick<Status, 'rounds'>, { round }: BoardCaseStatus): boolean {
  return rounds.some((one) => one.track === round && !one.open)
}

/**
 * Whether a board's yes to a bridging came to nothing: the agreement ended before everyone had signed, so that no right to
 * money arose.
 */
export function isLapsed(
  events: readonly ProcessEvent[],
  status: Pick<Status, 'rounds' | 'boardCases' | 'tracks'>,
  bridging: BoardCaseStatus,
): boolean {
  if (!hasEnded(status, bridging)) return false
  const together = openedTogether(status, bridging)
  return !events.some(
    ({ type, seq, content }) =>
      type === 'bridgingSigned' &&
      content.completes !== false &&
      together.includes(status.tracks.get(seq) ?? ''),
  )
}

/** The kind of a track: an agreement round, or the kind of its board case. */
export function kindOfTrack(track: TrackStatus): TrackKind {
  return 'number' in track ? 'round' : track.kind
}
