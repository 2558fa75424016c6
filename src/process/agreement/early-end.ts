import { dayOf, type ProcessEvent } from '../../domain/events.ts'
import { addWeeks, latest, type PlainDate } from '../../kernel/plain-date.ts'
import type { BoardCaseStatus, History, Status } from '../case/history.ts'
import { openedTogether } from '../case/tracks.ts'
import type { TrackId } from '../rulebook/names.ts'
import { dayIn } from './day-in.ts'

/** An early end that every board has said yes to. */
export type EarlyEnd = {
  /** The last day in force: the latest that the boards decided on, and never before all of them had decided. */
  readonly end: PlainDate
  readonly decidedOn: PlainDate
  /** Before this day nothing new can be asked for: the parties have their time for a part of a report. */
  readonly timeUntil: PlainDate
  /** The number of the event that decided it. */
  readonly seq: number
}

/** The newest early end that has been decided in a round, or null. Nothing ends before the board has said so: our reading. */
export function earlyEndOf(
  history: Pick<History, 'rulebook' | 'events'>,
  status: Pick<Status, 'boardCases' | 'tracks'>,
  round: TrackId,
): EarlyEnd | null {
  const decided = status.boardCases.findLast(
    (one) => one.kind === 'earlyEnd' && one.round === round && isDecided(history, status, one),
  )
  const yes = decided && lastYes(history.events, status, decided)
  if (decided === undefined || yes === undefined) return null
  const together = openedTogether(status, decided)
  const boards = status.boardCases.filter(({ track }) => together.includes(track))
  const [first, ...others] = boards.flatMap((board) => decidedLastDay(history.events, status, board) ?? [])
  if (first === undefined) return null
  const decidedOn = dayOf(yes)
  const timeUntil = addWeeks(decidedOn, history.rulebook.rhythm.reportParts?.weeks ?? 0)
  return { end: latest(first, ...others, decidedOn), decidedOn, timeUntil, seq: yes.seq }
}

/** The last day that one board has said yes to: the one in its decision, otherwise the one that was asked for; null before its yes. */
export function decidedLastDay(
  events: readonly ProcessEvent[],
  status: Pick<Status, 'tracks'>,
  { track, openedSeq }: BoardCaseStatus,
): PlainDate | null {
  const yes = events.findLast(({ type, seq }) => type === 'boardApproved' && status.tracks.get(seq) === track)
  const asked = events.find(({ seq }) => seq === openedSeq)
  const day = yes && (dayIn(yes, 'endsOn') ?? (asked ? dayIn(asked, 'endsOn') : null))
  return yes === undefined || day == null ? null : latest(day, dayOf(yes))
}

function isDecided(
  { rulebook }: Pick<History, 'rulebook'>,
  status: Pick<Status, 'boardCases'>,
  one: BoardCaseStatus,
): boolean {
  const together = openedTogether(status, one)
  const boards = status.boardCases.filter(({ track }) => together.includes(track))
  return boards.every(({ state }) => state === rulebook.caseStates.approved)
}

function lastYes(
  events: readonly ProcessEvent[],
  status: Pick<Status, 'boardCases' | 'tracks'>,
  decided: BoardCaseStatus,
): ProcessEvent | undefined {
  const together = openedTogether(status, decided)
  return events.findLast(
    ({ type, seq }) => type === 'boardApproved' && together.includes(status.tracks.get(seq) ?? ''),
  )
}
