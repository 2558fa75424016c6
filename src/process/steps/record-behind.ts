import type { EventType, ProcessEvent } from '../../domain/events.ts'
import { leadingRound } from '../case/tracks.ts'
import type { NeedContext } from './need-context.ts'

/** What changes what the open register should say: how long, with whom. */
const changing: readonly EventType[] = [
  'bridgingSigned',
  'terminatedEarly',
  'partyJoined',
  'partyChanged',
  'partyLeft',
]

/** Decisions after which it should say more: a new agreement, and the results of a year or a whole period. */
const decided: readonly string[] = ['sign', 'followUp', 'finalReport']

/** Whether what is published of the case no longer says what the case says. Asked of the round that the case is about. */
export function isRecordBehind({ history, status, track }: NeedContext): boolean {
  if (track !== null && track.track !== leadingRound(history.rulebook, status.rounds)?.track) return false
  const last = history.events.findLast(isAboutRecord)
  if (last?.type !== 'registerRecordPublished') return false
  return history.events.some((event) => event.seq > last.seq && changesRecord(event, status))
}

/** That one document is taken away brings nothing up to date; it was once recorded as if the record had been published anew. */
function isAboutRecord({ type, content }: ProcessEvent): boolean {
  if (type === 'registerRecordPublished') return !('withdrawn' in content)
  return type === 'registerRecordWithdrawn'
}

function changesRecord({ type, seq }: ProcessEvent, { boardCases, tracks }: NeedContext['status']): boolean {
  if (type !== 'boardApproved') return changing.includes(type)
  const kind = boardCases.find((one) => one.track === tracks.get(seq))?.kind
  return kind !== undefined && decided.includes(kind)
}
