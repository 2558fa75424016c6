import type { EventType, ProcessEvent } from '../../domain/events.ts'
import { sideOf } from '../../domain/roles.ts'
import { addDays, addWeeks, type PlainDate } from '../../kernel/plain-date.ts'
import { dayIn } from '../agreement/day-in.ts'
import type { CaseParty } from '../case/history.ts'
import type { RoleId } from '../rulebook/parts-schema.ts'
import type { Rulebook } from '../rulebook/rulebook-schema.ts'

/** What a party owes a report: its own part of it (in the evaluation its own answers), or its word on what comes next. */
export type OwedPart = 'part' | 'stance'

/** What gives the parties until a day, or takes that day away: the newest of them holds. */
export const askingEvents: readonly EventType[] = [
  'followUpOpened',
  'followUpAnswered',
  'evaluationStarted',
  'finalReportOpened',
  'boardReferredBack',
  'partsAsked',
]

/** Whether the board wants the report itself anew: what it sent back for the memo alone stands as it was approved. */
export function wantsReportAnew({ type, content }: Pick<ProcessEvent, 'type' | 'content'>): boolean {
  return type === 'followUpAnswered' || (type === 'boardReferredBack' && content.about !== 'memo')
}

/** Until when whoever begins a report today gives the parties, by the rulebook. */
export function answerDay({ rhythm }: Pick<Rulebook, 'rhythm'>, today: PlainDate): PlainDate {
  return addWeeks(today, rhythm.reportParts?.weeks ?? 4)
}

/** The first day that somebody who is asked once more may be given. */
export function earliestAnswerDay(
  { rhythm }: Pick<Rulebook, 'rhythm'>,
  { today, given }: { today: PlainDate; given: PlainDate | null },
): PlainDate {
  const soonest = addDays(today, rhythm.reportParts?.leastDays ?? 14)
  return given !== null && given > soonest ? given : soonest
}

/** The day that the parties have until, among the events of one report; null where none has been given. */
export function answerByIn(events: readonly ProcessEvent[]): PlainDate | null {
  const asked = events.findLast(({ type }) => askingEvents.includes(type))
  return asked === undefined ? null : dayIn(asked, 'answerBy')
}

export type LeftOut = { partyId: string; on: PlainDate; byName: string }

/** Whose part, or word, the case has gone on without. It may still come. */
export function leftOutIn(events: readonly ProcessEvent[], owed: OwedPart = 'part'): LeftOut[] {
  return events
    .filter((event) => isLeftOut(event, owed))
    .map(({ content, on, by }) => ({ partyId: String(content.for ?? ''), on, byName: by.name }))
}

function isLeftOut({ type, content }: ProcessEvent, owed: OwedPart): boolean {
  return type === 'partLeftOut' && (content.owed ?? 'part') === owed
}

/** A party of a case; without an id in one that names none, and has one on each side. */
export type Owing = { id: string | null; side: CaseParty['side'] }

/** The parties that have neither handed in nor been left out, in whatever events are given. */
export function partiesOwing(
  events: readonly ProcessEvent[],
  { type, parties }: { type: EventType; parties: readonly CaseParty[] },
): readonly Owing[] {
  const given = events.filter((event) => event.type === type)
  const left = events.filter((event) => isLeftOut(event, 'part'))
  const settles = (party: Owing) => {
    const isOnly = party.id === null || parties.filter(({ side }) => side === party.side).length === 1
    const isOf = (named: unknown, side: unknown) =>
      typeof named === 'string' && party.id !== null ? named === party.id : isOnly && side === party.side
    return (
      given.some(({ content, by }) => isOf(content.for, by.side)) ||
      left.some(({ content }) => isOf(content.for, content.side))
    )
  }
  const all: readonly Owing[] = parties.length > 0 ? parties : standing
  return all.filter((party) => !settles(party))
}

/** A case that names no parties has one on each side. */
const standing = [
  { id: null, side: 'public' },
  { id: null, side: 'party' },
] as const satisfies readonly Owing[]

/** Whether a role acts for a side that still owes something; the board and the product itself owe nothing. */
export function owes(role: RoleId, owing: ReadonlySet<string>): boolean {
  return role === 'board' || (role !== 'system' && owing.has(sideOf(role)))
}
