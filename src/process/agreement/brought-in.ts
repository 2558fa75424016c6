import type { EventType, ProcessEvent } from '../../domain/events.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { CaseParty, History } from '../case/history.ts'
import type { RoleId } from '../rulebook/parts-schema.ts'
import { dayIn } from './day-in.ts'

/** What brings in an agreement that was signed before the case was kept here, and what sets its days right. */
export const bringingIn: readonly EventType[] = ['broughtIn', 'broughtInCorrected', 'broughtInCorrectionMade']

/** What is said of an agreement that was signed before its case was kept here. */
export type SaidOfAgreement = {
  /** First and last day in force. */
  start: PlainDate
  end: PlainDate
  signedOn: PlainDate
  /** The board's decision, where it is known. */
  decidedOn: PlainDate | null
  paragraph: string
  /** The number that it has had in a diary until now. */
  earlierNumber: string
}

/** An agreement that was brought in, as it was last said. */
export type BroughtIn = {
  /** The day it was brought in. */
  on: PlainDate
  decidedOn: PlainDate | null
  signedOn: PlainDate | null
  /** Whether every idea-based party has said that it is right, or one of them what is wrong. */
  answer: 'none' | 'confirmed' | 'questioned'
}

/** Null of an agreement that came to be here. */
export function broughtInAs(events: readonly ProcessEvent[]): BroughtIn | null {
  const first = events.find(({ type }) => type === 'broughtIn')
  const newest = events.findLast(({ type }) => bringingIn.includes(type))
  if (first === undefined || newest === undefined) return null
  const answer = events.findLast(({ type }) => type in answers)
  const asked = events.findLast(({ type }) => type === 'broughtIn' || type === 'broughtInCorrected')
  return {
    on: first.on,
    decidedOn: dayIn(newest, 'decidedOn'),
    signedOn: dayIn(newest, 'signedOn'),
    answer:
      answer === undefined || answer.seq < (asked?.seq ?? 0) ? 'none' : (answers[answer.type] ?? 'none'),
  }
}

const answers: Partial<Record<EventType, BroughtIn['answer']>> = {
  broughtInConfirmed: 'confirmed',
  broughtInQuestioned: 'questioned',
}

/** What the newest of the events that bring it in or set it right says. */
export function saidOf(event: ProcessEvent): SaidOfAgreement {
  const day = (key: 'start' | 'end' | 'signedOn') => dayIn(event, key) ?? event.on
  const { paragraph = '', earlierNumber = '' } = event.content
  return {
    start: day('start'),
    end: day('end'),
    signedOn: day('signedOn'),
    decidedOn: dayIn(event, 'decidedOn'),
    paragraph: String(paragraph),
    earlierNumber: String(earlierNumber),
  }
}

/** After any of these, what somebody said yes to before is no longer what stands. */
const changing: readonly EventType[] = [
  'broughtIn',
  'broughtInCorrected',
  'broughtInPutDown',
  'partyJoined',
  'partyChanged',
  'partyLeft',
]

/** The yes of each party to what stands now, until every one has said it. */
export function confirmationsIn(events: readonly ProcessEvent[]): readonly ProcessEvent[] {
  const changed = events.findLastIndex(({ type }) => changing.includes(type))
  return events.slice(changed + 1).filter(({ type }) => type === 'broughtInPartyConfirmed')
}

/** The parties that are asked for their yes: all but the body that leads, which brought it in, and those who keep their cases elsewhere. */
export function askedOf({ facts }: Pick<History, 'facts'>): readonly CaseParty[] {
  return (facts.parties ?? []).filter(
    ({ side, holder, elsewhere }) => side === 'party' || (holder !== undefined && elsewhere === undefined),
  )
}

/** Those of them that have not said yes to what stands now, by their ids. One that is alone may have no id. */
export function silentOn({ events, facts }: Pick<History, 'events' | 'facts'>): readonly string[] {
  const said = confirmationsIn(events).map(({ content }) => content.for)
  return askedOf({ facts }).flatMap(({ id }) => (said.includes(id) ? [] : [id]))
}

/** Who answers for a public party: whoever prepares its cases, as in the body that leads. */
export const publicAnswerers: readonly RoleId[] = ['staffUnit', 'coordinator']

const answering: readonly EventType[] = ['broughtInConfirmed', 'broughtInQuestioned']

/** Whether the event is an answer that a public party gives as well, where one is asked: the rulebook names the idea-based side alone. */
export function isAnsweredByPublic(event: EventType, history: Pick<History, 'facts'>): boolean {
  return answering.includes(event) && askedOf(history).some(({ side }) => side === 'public')
}
