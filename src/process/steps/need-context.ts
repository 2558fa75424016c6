import type { EventType, ProcessEvent } from '../../domain/events.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Doer, History, Status, TrackStatus } from '../case/history.ts'
import { openedTogether, roundOf } from '../case/tracks.ts'
import type { TrackId } from '../rulebook/names.ts'
import type { BoardCaseKind } from '../rulebook/parts-schema.ts'
import type { Step } from '../rulebook/step-schema.ts'

/** All that a need is judged by. */
export type NeedContext = {
  history: History
  status: Status
  step: Step
  /** Null when the step opens the case. */
  track: TrackStatus | null
  on: PlainDate
  /** Null when nobody in particular is asked for. */
  by: Doer | null
  /** Null when the form is not filled in yet: what it asks for is then not judged. */
  content: Readonly<Record<string, unknown>> | null
}

export type Within = 'case' | 'round' | 'track'

/** Where in a case something is looked for. */
export type EventContext = Pick<NeedContext, 'history' | 'status' | 'track'>

/** The events of a kind in the case, the round (with its board cases) or the very track. */
export function eventsOf(
  context: EventContext,
  types: readonly EventType[],
  within: Within,
): readonly ProcessEvent[] {
  const { history, status, track } = context
  const tracks = within === 'case' || track === null ? null : tracksWithin(status, track, within)
  const together = within === 'track' && track !== null ? openedTogether(status, track) : []
  return history.events.filter(({ type, seq }) => {
    if (!types.includes(type)) return false
    const on = status.tracks.get(seq) ?? ''
    return !tracks || tracks.has(on) || (sharedByBoards.includes(type) && together.includes(on))
  })
}

/** A report, the aid of a bridging or the answer to a request is one for all the boards that decide about it: this counts on each of their cases. */
export const sharedByBoards: readonly EventType[] = [
  'aidAssessed',
  'aidDeclared',
  'reportPartSubmitted',
  'reportApproved',
  'partsAsked',
  'partLeftOut',
  'renewalStanceTaken',
  'earlyEndAnswered',
  'earlyEndHastened',
]

/** The events of the very track, those of the report that it shares, and the one that opened it, in whichever round. */
export function eventsSinceOpening(
  { history, status, track }: EventContext,
  types: readonly EventType[],
): readonly ProcessEvent[] {
  const context = { history, status, track }
  const own = new Set(eventsOf(context, types, 'track').map(({ seq }) => seq))
  return history.events.filter(
    ({ type, seq }) => types.includes(type) && (seq === track?.openedSeq || own.has(seq)),
  )
}

/** The number of the last such event in the round; 0 when there is none. */
export function lastSeq(
  context: EventContext,
  types: readonly EventType[],
  within: Within = 'round',
): number {
  return eventsOf(context, types, within).at(-1)?.seq ?? 0
}

/** The board cases of a kind in the round of this step. */
export function casesOf(context: NeedContext, kind: BoardCaseKind) {
  const round = context.track ? roundOf(context.track) : null
  return context.status.boardCases.filter((one) => one.kind === kind && one.round === round)
}

function tracksWithin(status: Status, track: TrackStatus, within: Within): ReadonlySet<TrackId> {
  if (within === 'track') return new Set([track.track])
  const round = roundOf(track)
  return new Set([round, ...status.boardCases.filter((one) => one.round === round).map((one) => one.track)])
}
