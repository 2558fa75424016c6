import type { PersonId } from '../../domain/actor.ts'
import type { EventMaker, NewEvent, ProcessEvent } from '../../domain/events.ts'
import type { Role, Side } from '../../domain/roles.ts'
import type { SigningSet } from '../../domain/signing-set.ts'
import type { Text } from '../../domain/text.ts'
import type { Ore } from '../../kernel/money.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { StateId, StepId, TrackId } from '../rulebook/names.ts'
import type { FactId } from '../rulebook/need-schema.ts'
import type { BoardCaseKind, RoleId } from '../rulebook/parts-schema.ts'
import type { Rulebook } from '../rulebook/rulebook-schema.ts'
import type { GroupKind } from './group-kind.ts'

/** One of the parties; each has its own stance, signature and, on the public side, board. */
export type CaseParty = {
  id: string
  name: string
  side: Side
  /** The public body or the organisation; left out for the body that leads, and where it does not matter. */
  holder?: string
  /** A public party that has no people here: it is a party, and cannot be asked anything in the case. */
  elsewhere?: true
}

/** The minutes of a held group meeting, and the sides that have not said yet that they stand by them. */
export type AwaitedMinutes = {
  meeting: string
  group: GroupKind
  heldOn: PlainDate
  sides: readonly Side[]
  /** Those of several organisations that have not, by their ids in the case. */
  parties?: readonly string[]
}

/** A meeting of a group that was booked for a day that has been, and of which nobody has said whether it was held. */
export type UnrecordedMeeting = { meeting: string; group: GroupKind; on: PlainDate }

/** What somebody took upon them, at a meeting or as the measure against a risk or a deviation, and has not done. */
export type TakenOn = {
  id: string
  /** At a group's meeting, at a first meeting or an idea meeting, or in the list of risks and deviations. */
  at: 'group' | 'agreed' | 'measure'
  text: string
  ownerId: PersonId
  owner: string
  by: PlainDate | null
  /** What the owner is in the case on the day, with all others who are the same there; empty where they have left. */
  acting: readonly { role: Role; holder: string; others: readonly PersonId[] }[]
}

/** What the lead body was to pay on a day by the plan of a signed agreement, and has not paid in full. */
export type Unpaid = {
  /** The round of the agreement whose plan it is. */
  round: string
  on: PlainDate
  left: Ore
}

/** What the case file holds that events do not say. What is left out is taken as nothing missing, except `established`. */
export type CaseFacts = {
  /** Keys without an answer, per checklist id. */
  unanswered?: Readonly<Record<string, readonly string[]>>
  /** Who has written in a checklist, per checklist id: none of them judges it (four eyes). */
  authors?: Readonly<Record<string, readonly PersonId[]>>
  /** Blocks of the review whose answers call for a lawyer. */
  legalNeeded?: readonly string[]
  /** Blocks with two assessors in which something speaks against the partnership, while one of them has not answered it all. */
  halfAssessed?: readonly string[]
  /** Persons with a recorded jäv, beside those that the events name. */
  conflicted?: readonly PersonId[]
  /** Required documents that are neither received nor marked as not applicable or equivalent. */
  missingDocuments?: readonly string[]
  /** What each idea-based party lacks of all the required documents, whenever they are needed. */
  papers?: readonly { organisation: string; missing: readonly string[] }[]
  /** Facts that are established; a `fact` need is met only when its id is here. */
  established?: readonly FactId[]
  /** The amounts of the agreement are others than those that the newest conclusion on state aid rests on. */
  aidBehind?: boolean
  /** Who may sign for each party, by its id. A party that is left out is bound by whoever the step lets sign. */
  signing?: Readonly<Record<string, SigningSet>>
  /** Minutes that wait for a side's word, those of the oldest meeting first. */
  minutes?: readonly AwaitedMinutes[]
  /** Booked group meetings whose day has been, the oldest first. */
  unrecorded?: readonly UnrecordedMeeting[]
  /** What people have taken upon them, those with the nearest day first. */
  taken?: readonly TakenOn[]
  /** Payments of the plan that are late or come within a year, the first first. */
  unpaid?: readonly Unpaid[]
  /** How much the parties have left to write together: points of the closing list, criteria of the renewal. */
  left?: Readonly<Record<'points' | 'criteria', number>>
  /** Every party; left out means one on each side. */
  parties?: readonly CaseParty[]
}

/** A version that the case has followed before, and the event that moved it on. */
export type EarlierVersion = { rulebook: Rulebook; seq: number; on: PlainDate }

/** The rulebook that the case follows, all its events in order, and what else is known. */
export type History = {
  rulebook: Rulebook
  events: readonly ProcessEvent[]
  facts: CaseFacts
  /** Left out where the case has followed the same version all along; the first first. */
  earlier?: readonly EarlierVersion[]
}

export type Flag =
  | 'AT_RISK_GAP'
  | 'ENDING_EARLY'
  | 'SHORT_PERIOD'
  | 'PARTY_CHANGED'
  | 'FINAL_YEAR'
  | 'PAST_END'

export type RoundStatus = {
  track: TrackId
  number: number
  /** first, or how a later round came about. */
  kind: string
  state: StateId
  since: PlainDate
  /** The number of the event that brought it to this state. */
  sinceSeq: number
  /** The number of the event that opened it. */
  openedSeq: number
  open: boolean
}

export type BoardCaseStatus = {
  track: TrackId
  kind: BoardCaseKind
  /** The round that the case serves. */
  round: TrackId
  /** The public party whose board it is; null where there is only one. */
  for: string | null
  state: StateId
  since: PlainDate
  sinceSeq: number
  /** The number of the event that opened it: the boards of several public parties are opened together. */
  openedSeq: number
  open: boolean
}

export type TrackStatus = RoundStatus | BoardCaseStatus

export type Pause = { since: PlainDate; by: string; reason: string; before: StateId }

export type Status = {
  /** The leading round: in force, otherwise the newest open one, otherwise the newest; 'PAUSED' while paused. */
  round: StateId
  rounds: readonly RoundStatus[]
  boardCases: readonly BoardCaseStatus[]
  paused: Pause | null
  flags: readonly Flag[]
  /** The track that each event belongs to, by its number. */
  tracks: ReadonlyMap<number, TrackId>
  phase: string
  /** False when every round has reached a final state. */
  open: boolean
}

export type Doer = EventMaker

/** Question 1: a step that fits the state, who may take it, and what it still needs. */
export type NextStep = {
  step: StepId
  track: TrackId
  label: Text
  by: readonly RoleId[]
  /** Content keys that the step asks for, with their labels. */
  asks: readonly { key: string; label: Text; values: readonly string[] | null }[]
  /** What is still missing, beside the form, as sentences. */
  unmet: readonly Text[]
  /** True when nothing but what the form asks for is missing. */
  possible: boolean
  warnings: readonly Text[]
  source: Text
}

/** Question 2: whom we are waiting for. */
export type Ball = {
  roles: readonly RoleId[]
  side: Side
  /** The party, where one of several is waited for. */
  party: string | null
  step: StepId
  track: TrackId
  task: Text
  /** What is needed before the step that would be waited for otherwise, where that is what the task is: that step, and the task in few words. */
  before?: StepId
  button?: Text
  /** Those in the roles who may not, since they would judge what is their own: it is not their turn. */
  barred?: readonly PersonId[]
  /** The one of several tasks of the same step that it is. */
  about?: string
  /** The documents that are asked for anew. */
  papers?: readonly string[]
  due?: PlainDate
  /** The duty whose day it is. */
  duty?: string
  /** The last day of that duty, where the board's calendar sets an earlier one. */
  lastDay?: PlainDate
  /** How the day is counted, where no duty says it. */
  arithmetic?: Text
  /** By when it is expected, where no rule, agreement or person has set a day: the body's own proposal, which nobody is late against. */
  expected?: Expected
  /** The group meeting that it is about. */
  meeting?: string
  /** What one person alone took upon them, and who that is. */
  taken?: Pick<TakenOn, 'id' | 'at' | 'ownerId' | 'owner'>
  /** The round of the agreement whose plan has a payment. */
  payment?: string
  /** The board meeting that it is for; only where the boards' days are known. */
  aim?: BoardAim
  source: Text
}

/** A day that a body expects of itself and of others, how it is counted, and that it is no rule. */
export type Expected = { readonly by: PlainDate; readonly arithmetic: Text; readonly source: Text }

/** What is to be ready for a board meeting, and by which day; `meeting` is the meeting itself, and has no day before it. */
export type BoardAim = {
  readonly piece: 'memo' | 'dispatch' | 'meeting'
  readonly meeting: PlainDate
  readonly by?: PlainDate
}

export type StepTaken =
  | { kind: 'recorded'; event: NewEvent; status: Status; warnings: readonly Text[] }
  | { kind: 'refused'; reason: Text }

export type StepAttempt = {
  step: StepId
  by: Doer
  on: PlainDate
  content?: Readonly<Record<string, unknown>>
  /** Only needed when several tracks fit, such as the boards of two public parties. */
  track?: TrackId
}
