import type { ProcessEvent } from '../../domain/events.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { isOpenState, stepOf } from '../rulebook/lookup.ts'
import type { StateId, TrackId } from '../rulebook/names.ts'
import type { BoardCaseKind, TrackKind } from '../rulebook/parts-schema.ts'
import type { Rulebook } from '../rulebook/rulebook-schema.ts'
import type { Step } from '../rulebook/step-schema.ts'
import type { BoardCaseStatus, History, Pause, RoundStatus, TrackStatus } from './history.ts'
import { fits, leadingRound, roundOf, tracksOf } from './tracks.ts'

/** Every track of a case and the events that moved it. */
export type Fold = {
  rounds: readonly RoundStatus[]
  boardCases: readonly BoardCaseStatus[]
  paused: Pause | null
  tracks: Map<number, TrackId>
}

/** A case is asked many things at once; the same list of events is folded once. */
const folds = new WeakMap<readonly ProcessEvent[], { rulebook: Rulebook; length: number; fold: Fold }>()

const nothingYet = (): Fold => ({ rounds: [], boardCases: [], paused: null, tracks: new Map() })

/** What has happened so far, event by event, under the case's own rulebook. */
export function foldOf(history: Pick<History, 'rulebook' | 'events'>): Fold {
  const { rulebook, events } = history
  const known = folds.get(events)
  if (known?.rulebook === rulebook && known.length === events.length) return known.fold
  const fold = events.reduce((before, event) => afterEvent(rulebook, before, event), nothingYet())
  folds.set(events, { rulebook, length: events.length, fold })
  return fold
}

function afterEvent(rulebook: Rulebook, fold: Fold, event: ProcessEvent): Fold {
  const paused = pauseAfter(rulebook, fold, event)
  const step = stepOfEvent(rulebook, fold, event)
  if (step === undefined) return { ...fold, paused }
  const taken = { event, step }
  const track = trackOfEvent(rulebook, fold, taken)
  if (track === undefined) return startsCase(step) ? started(rulebook, { ...fold, paused }, taken) : fold
  const move = { ...taken, track }
  const opened = openedBy(rulebook, movedBy(rulebook, fold, move), move)
  fold.tracks.set(event.seq, track.track)
  return withoutOrphans(rulebook, { ...opened, paused }, event)
}

type Taken = { event: ProcessEvent; step: Step }
type Move = Taken & { track: TrackStatus }

function pauseAfter(rulebook: Rulebook, fold: Fold, event: ProcessEvent): Pause | null {
  if (['resumed', 'withdrawn', 'madeDormant'].includes(event.type)) return null
  if (event.type !== 'paused') return fold.paused
  const before = leadingRound(rulebook, fold.rounds)?.state ?? ''
  return { since: event.on, by: event.by.name, reason: String(event.content.reasons ?? ''), before }
}

function stepOfEvent(rulebook: Rulebook, fold: Fold, event: ProcessEvent): Step | undefined {
  const named = typeof event.content.step === 'string' ? stepOf(rulebook, event.content.step) : undefined
  if (named !== undefined) return named
  const candidates = rulebook.steps.filter((step) => step.event === event.type)
  const fitting = candidates.find((step) => tracksOf(fold).some((track) => fits(rulebook, step, track)))
  return fitting ?? candidates.find(startsCase)
}

function trackOfEvent(rulebook: Rulebook, fold: Fold, { event, step }: Taken): TrackStatus | undefined {
  const tracks = tracksOf(fold)
  const named = tracks.find((track) => track.track === event.content.track)
  return named ?? tracks.findLast((track) => fits(rulebook, step, track))
}

function startsCase(step: Step): boolean {
  return step.from.includes('start')
}

function started(rulebook: Rulebook, fold: Fold, { event, step }: Taken): Fold {
  if (fold.rounds.length > 0) return fold
  const round = newRound(rulebook, fold, { event, state: step.to, kind: 'first' })
  fold.tracks.set(event.seq, round.track)
  return { ...fold, rounds: [round] }
}

function movedBy(rulebook: Rulebook, fold: Fold, move: Move): Fold {
  const { event, step, track } = move
  if (event.content.completes === false) return fold
  const own =
    step.to === 'same' ? fold : inState(rulebook, fold, { event, tracks: [track.track], state: step.to })
  return roundMoved(rulebook, own, move)
}

function roundMoved(rulebook: Rulebook, fold: Fold, { event, step, track }: Move): Fold {
  const target = 'number' in track ? undefined : step.round?.[track.kind]
  if (target === undefined || 'number' in track) return fold
  const siblings = fold.boardCases.filter(
    (other) => other.openedSeq === track.openedSeq && other.kind === track.kind,
  )
  if (step.allBoards && siblings.some((other) => other.state !== step.to)) return fold
  const moved = inState(rulebook, fold, { event, tracks: [track.round], state: target })
  if (isOpenState(rulebook, step.to)) return moved
  const left = siblings.filter((other) => other.open).map((other) => other.track)
  return inState(rulebook, moved, { event, tracks: left, state: rulebook.caseStates.dropped })
}

function openedBy(rulebook: Rulebook, fold: Fold, move: Move): Fold {
  if (move.event.content.completes === false) return fold
  return move.step.opens.reduce((before, opening) => opened(rulebook, before, { ...move, opening }), fold)
}

type Opening = Move & { opening: Step['opens'][number] }

/** A board case that is opened together with a new round serves that round. */
function opened(rulebook: Rulebook, fold: Fold, { event, track, opening }: Opening): Fold {
  const { track: kind, state } = opening
  if (kind === 'round') {
    const why = String(event.content.kind ?? opening.kind ?? 'new')
    return { ...fold, rounds: [...fold.rounds, newRound(rulebook, fold, { event, state, kind: why })] }
  }
  const round = fold.rounds.findLast((one) => one.openedSeq === event.seq)?.track ?? roundOf(track)
  const cases = boardsOf(event).map((owner, index) =>
    newCase(fold, { event, kind, state, round, owner, index }),
  )
  return { ...fold, boardCases: [...fold.boardCases, ...cases] }
}

function boardsOf(event: ProcessEvent): readonly (string | null)[] {
  const named = event.content.boards
  return Array.isArray(named) && named.length > 0 ? named.map(String) : [null]
}

type NewRound = { event: ProcessEvent; state: StateId; kind: string }

function newRound(rulebook: Rulebook, fold: Fold, { event, state, kind }: NewRound): RoundStatus {
  const number = fold.rounds.length + 1
  const open = isOpenState(rulebook, state)
  const opened = { since: event.on, sinceSeq: event.seq, openedSeq: event.seq }
  return { track: `round-${number}`, number, kind, state, ...opened, open }
}

type NewCase = {
  event: ProcessEvent
  kind: Exclude<TrackKind, 'round'>
  state: StateId
  round: TrackId
  owner: string | null
  index: number
}

function newCase(fold: Fold, { event, kind, state, round, owner, index }: NewCase): BoardCaseStatus {
  const number = countOf(fold, kind) + index + 1
  const opened = { since: event.on, sinceSeq: event.seq, openedSeq: event.seq, open: true }
  return { track: `${kind}-${number}`, kind, round, for: owner, state, ...opened }
}

function countOf(fold: Fold, kind: BoardCaseKind): number {
  return fold.boardCases.filter((other) => other.kind === kind).length
}

type Placing = { event: { on: PlainDate; seq: number }; tracks: readonly TrackId[]; state: StateId }

function inState(rulebook: Rulebook, fold: Fold, { event, tracks, state }: Placing): Fold {
  const open = isOpenState(rulebook, state)
  const place = <T extends TrackStatus>(track: T): T =>
    tracks.includes(track.track) ? { ...track, state, since: event.on, sinceSeq: event.seq, open } : track
  return { ...fold, rounds: fold.rounds.map(place), boardCases: fold.boardCases.map(place) }
}

/** A board case whose round has ended is no longer needed. */
function withoutOrphans(rulebook: Rulebook, fold: Fold, event: ProcessEvent): Fold {
  const ended = new Set(fold.rounds.filter((round) => !round.open).map((round) => round.track))
  const orphans = fold.boardCases.filter((one) => one.open && ended.has(one.round)).map((one) => one.track)
  if (orphans.length === 0) return fold
  return inState(rulebook, fold, { event, tracks: orphans, state: rulebook.caseStates.dropped })
}
