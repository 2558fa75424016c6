import type { EventType, ProcessEvent } from '../../domain/events.ts'
import { agreementsOf, firstYes } from '../agreement/agreement.ts'
import type { BoardCaseStatus, History, RoundStatus, Status } from '../case/history.ts'
import { isLapsed, sharedTrack } from '../case/tracks.ts'
import { stateOf } from '../rulebook/lookup.ts'
import type { TrackId } from '../rulebook/names.ts'
import { registeredIn, unregisteredIn } from './givers.ts'

/** A grant of resources: an agreement, or the bridging that lengthens one. */
export type Grant = { track: TrackId; bridging: boolean; openedSeq: number }

/**
 * The grant that the work on state aid is about now: a bridging that waits for it, otherwise the newest agreement, unless a
 * bridging came after it.
 */
export function grantInHand(history: Pick<History, 'rulebook' | 'events'>, status: Status): Grant {
  const round = status.rounds.at(-1)
  const bridging = newestBridging(history, status)
  if (bridging === undefined) return ofRound(round)
  const track = sharedTrack(status, bridging)
  const own = history.events.filter(({ seq }) => status.tracks.get(seq) === track)
  const isForming = round !== undefined && stateOf(history.rulebook, round.state).kind === 'running'
  const isOlder = bridging.openedSeq < (round?.openedSeq ?? 0)
  if (!waits(bridging, own) && (isForming || isOlder)) return ofRound(round)
  return { track, bridging: true, openedSeq: bridging.openedSeq }
}

function newestBridging({ rulebook, events }: Pick<History, 'rulebook' | 'events'>, status: Status) {
  const saidYes = (one: BoardCaseStatus) =>
    events.some(({ type, seq }) => type === 'boardApproved' && status.tracks.get(seq) === one.track)
  return status.boardCases.findLast(
    (one) =>
      one.kind === 'bridging' &&
      !isLapsed(events, status, one) &&
      (stateOf(rulebook, one.state).kind === 'running' || saidYes(one)),
  )
}

/** Not assessed before the board decides, or granted as de minimis aid and not registered. */
function waits({ open }: BoardCaseStatus, own: readonly ProcessEvent[]): boolean {
  const last = (type: EventType) => own.findLast((event) => event.type === type)
  const assessed = last('aidAssessed')
  if (open) return assessed === undefined
  const isDeMinimis = assessed?.content.aid === 'general' || assessed?.content.aid === 'sgei'
  return isDeMinimis && (registeredIn(own).length === 0 || unregisteredIn(own).length > 0)
}

/** What came before the first agreement was drafted counts for it. */
function ofRound(round: RoundStatus | undefined): Grant {
  const isFirst = round === undefined || round.number === 1
  return { track: round?.track ?? 'round-1', bridging: false, openedSeq: isFirst ? 0 : round.openedSeq }
}

/** The day that the right to the grant arose, cautiously read; null before any board has said yes. */
export function conferredOn(history: Pick<History, 'rulebook' | 'events'>, status: Status, grant: Grant) {
  const ofTrack = ({ track }: { track: TrackId }) => track === grant.track
  if (!grant.bridging) return agreementsOf(history, status).find(ofTrack)?.conferredOn ?? null
  const together = status.boardCases.filter((one) => sharedTrack(status, one) === grant.track)
  const last = history.events.findLast(
    ({ type, seq }) =>
      type === 'boardApproved' && together.some(({ track }) => track === status.tracks.get(seq)),
  )
  return last === undefined ? null : firstYes(history.events, status, last)
}
