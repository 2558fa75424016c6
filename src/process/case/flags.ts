import type { ProcessEvent } from '../../domain/events.ts'
import { staysBy } from '../../domain/leaving.ts'
import { addMonthsClamped, isAfter, type PlainDate } from '../../kernel/plain-date.ts'
import { agreementsOf } from '../agreement/agreement.ts'
import { finalYearStart } from '../duties/duties-window.ts'
import { gapMonths } from '../rulebook/duty-schema.ts'
import { stateOf } from '../rulebook/lookup.ts'
import type { BoardCaseKind } from '../rulebook/parts-schema.ts'
import type { Rulebook } from '../rulebook/rulebook-schema.ts'
import type { Flag, History, Status } from './history.ts'
import { leadingRound, onEveryBoard } from './tracks.ts'

type Tracked = Pick<Status, 'rounds' | 'boardCases' | 'tracks'>

/** Flags that events raise and lower by themselves. */
export function lastingFlags(rulebook: Rulebook, events: readonly ProcessEvent[], status: Tracked): Flag[] {
  const leading = leadingRound(rulebook, status.rounds)
  if (leading === undefined) return []
  const last = (types: readonly string[]) => events.findLastIndex((event) => types.includes(event.type))
  const inForce = stateOf(rulebook, leading.state).kind === 'inForce'
  const isApproved = (kind: BoardCaseKind) =>
    onEveryBoard(status.boardCases, { kind, round: leading.track, state: rulebook.caseStates.approved })
  const flags: (Flag | false)[] = [
    events.some(
      (event) => event.type === 'shortPeriodApproved' && status.tracks.get(event.seq) === leading.track,
    ) && 'SHORT_PERIOD',
    inForce && isApproved('earlyEnd') && 'ENDING_EARLY',
    inForce &&
      last(['gapRiskNoted']) > last(['bridgingSigned']) &&
      !isApproved('finalReport') &&
      !isApproved('earlyEnd') &&
      'AT_RISK_GAP',
    leading.open && hasPartyChanged(events) && 'PARTY_CHANGED',
  ]
  return flags.filter((flag) => flag !== false)
}

/** A party has changed since the first signature, and the director has not answered what it means: before it, nothing is agreed. */
function hasPartyChanged(events: readonly ProcessEvent[]): boolean {
  const changed = events.findLastIndex(
    (event) =>
      (event.type === 'partyChanged' || event.type === 'partyLeft') && !staysBy(event) && !wasNoticed(event),
  )
  const answered = events.findLastIndex(({ type }) => type === 'materialQuestionAnswered')
  const signed = events.findIndex(({ type }) => type === 'signatureGiven' || type === 'broughtIn')
  return signed !== -1 && changed > Math.max(signed, answered)
}

/** The director was asked when the notice came: that its last day has passed asks nothing anew. */
function wasNoticed({ content }: ProcessEvent): boolean {
  return typeof content.notice === 'number'
}

/** Flags that time alone brings while an agreement is in force. */
export function timeFlags(
  history: Pick<History, 'rulebook' | 'events'>,
  status: Tracked,
  today: PlainDate,
): Flag[] {
  const { rulebook } = history
  const leading = leadingRound(rulebook, status.rounds)
  if (leading === undefined || stateOf(rulebook, leading.state).kind !== 'inForce') return []
  const agreement = agreementsOf(history, status).find((one) => one.track === leading.track)
  if (agreement === undefined) return []
  const { approved } = rulebook.caseStates
  const sought = { kind: 'finalReport', round: leading.track, state: approved } as const
  const reported = onEveryBoard(status.boardCases, sought)
  const lastSafeDay = addMonthsClamped(agreement.end, -gapMonths(rulebook.duties))
  const flags: (Flag | false)[] = [
    !reported && agreement.earlyEnd === null && isAfter(today, lastSafeDay) && 'AT_RISK_GAP',
    !isAfter(finalYearStart(agreement.end, rulebook.rhythm.finalYear.months), today) && 'FINAL_YEAR',
    isAfter(today, agreement.end) && 'PAST_END',
  ]
  return flags.filter((flag) => flag !== false)
}
