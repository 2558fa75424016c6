import { dayOf } from '../../domain/events.ts'
import { isAfter, type PlainDate } from '../../kernel/plain-date.ts'
import { dayIn } from '../agreement/day-in.ts'
import { foldOf } from '../case/fold.ts'
import type { BoardCaseStatus, History } from '../case/history.ts'
import type { TrackId } from '../rulebook/names.ts'
import type { BoardCaseKind } from '../rulebook/parts-schema.ts'

/** The papers of an open board case are ready: no memo stop that comes after `since` can be missed any more. */
export type ReadyPapers = {
  readonly since: PlainDate
  /** The meeting that they have been sent out for. */
  readonly sentTo: PlainDate | null
  /** The public party whose board it is; null where there is only one. */
  readonly for: string | null
  /** The year that the case is about, where it is about one. */
  readonly year: number | null
}

/** The papers that are ready on a day, of the open board cases of a kind. */
export function readyPapers(
  history: Pick<History, 'rulebook' | 'events'>,
  kind: BoardCaseKind,
  today: PlainDate,
): readonly ReadyPapers[] {
  const open = foldOf(history).boardCases.filter((one) => one.kind === kind && one.open)
  return open.flatMap((one) => papersOf(history, one)).filter(({ since }) => !isAfter(since, today))
}

/** The papers of one board's case, once they are ready. */
export function papersOn(
  history: Pick<History, 'rulebook' | 'events'>,
  track: TrackId,
): ReadyPapers | undefined {
  const one = foldOf(history).boardCases.find((status) => status.track === track && status.open)
  return one && papersOf(history, one)[0]
}

/** What the board sends back has to be written and approved anew. */
const sentBack = ['boardReferredBack', 'followUpAnswered', 'boardRejected']

function papersOf(history: Pick<History, 'rulebook' | 'events'>, one: BoardCaseStatus): ReadyPapers[] {
  const { tracks } = foldOf(history)
  const own = history.events.filter(({ seq }) => tracks.get(seq) === one.track)
  const last = (...types: string[]) => own.findLast(({ type }) => types.includes(type))
  const approved = last('memoApproved')
  if (approved === undefined || approved.seq < (last(...sentBack)?.seq ?? 0)) return []
  const sent = last('caseDispatched')
  const isSent = sent !== undefined && sent.seq > Math.max(approved.seq, last('boardTabled')?.seq ?? 0)
  const opening = history.events.find(({ seq }) => seq === one.openedSeq)
  const year = Number(opening?.content.year)
  return [
    {
      since: dayOf(approved),
      sentTo: isSent ? dayIn(sent, 'meetingOn') : null,
      for: one.for,
      year: Number.isInteger(year) ? year : null,
    },
  ]
}
