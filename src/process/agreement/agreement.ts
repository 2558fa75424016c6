import { dayOf, type ProcessEvent } from '../../domain/events.ts'
import { addMonthsClamped, earliest, isBefore, latest, type PlainDate } from '../../kernel/plain-date.ts'
import { foldOf } from '../case/fold.ts'
import type { History, RoundStatus, Status } from '../case/history.ts'
import { leadingRound } from '../case/tracks.ts'
import type { TrackId } from '../rulebook/names.ts'
import { bringingIn, broughtInAs } from './brought-in.ts'
import { dayIn } from './day-in.ts'
import { type EarlyEnd, earlyEndOf } from './early-end.ts'

/** The agreement of one round, as far as the events have made it. */
export type Agreement = {
  track: TrackId
  /** First and last day in force; known from the agreed draft on. An early end holds from the day it is decided. */
  start: PlainDate
  end: PlainDate
  /** The last day that the parties have signed, bridging included, whatever has been decided since. */
  signedEnd: PlainDate
  /** The last day as it was before any bridging. */
  agreedEnd: PlainDate
  /** The board's decision to sign. */
  decidedOn: PlainDate | null
  /** The last signature. */
  signedOn: PlainDate | null
  /** When the right to money arose: the earlier of the first board's yes and the last signature (a cautious reading). */
  conferredOn: PlainDate | null
  /** The first day that is kept here: the start, or the day on which an agreement that was in force was brought in. */
  keptFrom: PlainDate
  /** What the board has decided of an early end, with the event that decided it. */
  earlyEnd: EarlyEnd | null
  /** The day it really ended, when it was ended early. */
  endedOn: PlainDate | null
}

type Tracked = Pick<Status, 'rounds' | 'boardCases' | 'tracks'>

/** The agreement in force, otherwise the newest that is signed; null before the first signature. */
export function agreementOf(history: Pick<History, 'rulebook' | 'events'>): Agreement | null {
  const status = foldOf(history)
  const leading = leadingRound(history.rulebook, status.rounds)
  const chain = agreementsOf(history, status).filter((agreement) => agreement.signedOn !== null)
  return chain.find((agreement) => agreement.track === leading?.track) ?? chain.at(-1) ?? null
}

/** The chain of agreements, in the order of their rounds; a round without an agreed draft has none. */
export function agreementsOf(
  history: Pick<History, 'rulebook' | 'events'>,
  status: Tracked = foldOf(history),
): readonly Agreement[] {
  return status.rounds.flatMap((round) => agreementOfRound(history, status, round) ?? [])
}

/**
 * Whether the period is so short that it needs its own reason: at most this many months. One from 29 February ends on 28
 * February.
 */
export function isShortPeriod(start: PlainDate, end: PlainDate, months: number): boolean {
  const same = addMonthsClamped(start, months)
  const isCutDown = same.slice(8) !== start.slice(8)
  return isBefore(end, same) || (isCutDown && end === same)
}

function agreementOfRound(
  history: Pick<History, 'rulebook' | 'events'>,
  status: Tracked,
  round: RoundStatus,
): Agreement | null {
  const { events } = history
  const tracks = roundTracks(status, round)
  const trackOf = ({ seq, type }: ProcessEvent) =>
    status.tracks.get(type === 'broughtInCorrectionMade' ? broughtInSeq(events) : seq) ?? ''
  const own = events.filter((event) =>
    event.type === 'renegotiationOpened' ? event.seq === round.openedSeq : tracks.has(trackOf(event)),
  )
  const start = lastDay(own, 'start')
  const signedEnd = lastDay(own, 'end')
  if (start === null || signedEnd === null) return null
  const decided = own.findLast((event) => event.type === 'boardApproved' && onKind(status, event, 'sign'))
  const signed = own.findLast((event) => event.type === 'signatureGiven' && event.content.completes !== false)
  const ended = own.findLast((event) => event.type === 'terminatedEarly')
  const broughtIn = broughtInAs(own)
  const decidedOn = decided ? dayOf(decided) : (broughtIn?.decidedOn ?? null)
  const yes = decided ? firstYes(own, status, decided) : decidedOn
  const signedOn = signed ? dayOf(signed) : (broughtIn?.signedOn ?? null)
  const earlyEnd = earlyEndOf(history, status, round.track)
  const endedOn = ended ? (dayIn(ended, 'endsOn') ?? ended.on) : null
  const unbridged = own.filter((event) => event.type !== 'bridgingSigned')
  return {
    track: round.track,
    start,
    end: endedOn ?? earlyEnd?.end ?? signedEnd,
    signedEnd,
    agreedEnd: lastDay(unbridged, 'end') ?? signedEnd,
    decidedOn,
    signedOn,
    keptFrom: latest(start, broughtIn?.on ?? start),
    conferredOn: yes && signedOn ? earliest(yes, signedOn) : (yes ?? signedOn),
    earlyEnd,
    endedOn,
  }
}

/**
 * The first yes among the boards that the same case was opened for: the law does not say which of them confers the aid, and
 * counting from the first is never too late. Null when one of them has closed its case without a yes.
 */
export function firstYes(
  events: readonly ProcessEvent[],
  status: Pick<Tracked, 'boardCases' | 'tracks'>,
  last: ProcessEvent,
): PlainDate | null {
  const caseOf = ({ seq }: ProcessEvent) =>
    status.boardCases.find(({ track }) => track === status.tracks.get(seq))
  const own = caseOf(last)
  const together = status.boardCases.filter(
    ({ kind, openedSeq }) => kind === own?.kind && openedSeq === own.openedSeq,
  )
  const said = events.filter(
    (event) => event.type === 'boardApproved' && together.some((one) => one === caseOf(event)),
  )
  const isUpset = together.some((one) => !one.open && !said.some((event) => caseOf(event) === one))
  return isUpset ? null : earliest(dayOf(last), ...said.map(dayOf))
}

/** A correction is of the agreement that was brought in, and no step of the rulebook. */
function broughtInSeq(events: readonly ProcessEvent[]): number {
  return events.find(({ type }) => type === 'broughtIn')?.seq ?? 0
}

const datingEvents = [
  'draftAgreed',
  'boardApproved',
  'signatureGiven',
  'renegotiationOpened',
  'bridgingSigned',
  ...bringingIn,
]

function lastDay(events: readonly ProcessEvent[], key: 'start' | 'end'): PlainDate | null {
  const dated = events.findLast((event) => datingEvents.includes(event.type) && dayIn(event, key) !== null)
  return dated ? dayIn(dated, key) : null
}

function roundTracks(status: Tracked, round: RoundStatus): ReadonlySet<TrackId> {
  const cases = status.boardCases.filter((one) => one.round === round.track).map((one) => one.track)
  return new Set([round.track, ...cases])
}

function onKind(status: Tracked, event: ProcessEvent, kind: string): boolean {
  const track = status.tracks.get(event.seq)
  return status.boardCases.some((one) => one.track === track && one.kind === kind)
}
