import { dayOf, type ProcessEvent } from '../../domain/events.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { type Agreement, agreementsOf, firstYes } from '../agreement/agreement.ts'
import { dayIn } from '../agreement/day-in.ts'
import { giversIn } from '../aid/givers.ts'
import { type Fold, foldOf } from '../case/fold.ts'
import type { BoardCaseStatus, History } from '../case/history.ts'
import { isLapsed, sharedTrack } from '../case/tracks.ts'
import type { Fact } from '../rulebook/duty-schema.ts'
import { stateOf } from '../rulebook/lookup.ts'
import type { TrackId } from '../rulebook/names.ts'
import type { TrackKind } from '../rulebook/parts-schema.ts'
import { oldestDocument } from './oldest-document.ts'

/** Something that has happened, as duties count it: an event, or what several events give together. */
export type Happening = {
  readonly fact: Exclude<Fact, object>
  readonly on: PlainDate
  readonly seq: number
  readonly track: TrackId | undefined
  readonly kind: TrackKind | undefined
  /** The round it belongs to, also when it happened on a board case. */
  readonly round: TrackId | undefined
  /** On a board case: the day it was opened. */
  readonly openedOn?: PlainDate | undefined
  /** The year that it is said to be about; on a board case what was said when it was opened. */
  readonly about?: number | undefined
  /** Of what each party does for itself, such as registering the aid that it gives: whose it is. */
  readonly giver?: string | undefined
  /** False while another board has yet to say the same. */
  readonly whole: boolean
}

/** What duties need to know of a case. */
export type DutyFacts = {
  readonly happenings: readonly Happening[]
  /** The signed agreements, in the order of their rounds. */
  readonly agreements: readonly Agreement[]
  /** Rounds that left the process before an agreement, and the number of the event that did it. */
  readonly exits: ReadonlyMap<TrackId, number>
  /** What is known to be so, though no event says when. */
  readonly established: ReadonlySet<string>
  /** Rounds that still go on. */
  readonly open: ReadonlySet<TrackId>
  /** What the parties are called. */
  readonly names: ReadonlyMap<string, string>
}

/** A case is asked about many days; the same events under the same facts are read once. */
const read = new WeakMap<readonly ProcessEvent[], { history: History; length: number; facts: DutyFacts }>()

/** Reads from a history what its duties need to know, in the order it happened. */
export function dutyFactsOf(history: History): DutyFacts {
  const known = read.get(history.events)
  const { rulebook, facts, events } = history
  const isSame = known?.history.rulebook === rulebook && known.history.facts === facts
  if (known !== undefined && isSame && known.length === events.length) return known.facts
  const found = readFacts(history)
  read.set(events, { history, length: events.length, facts: found })
  return found
}

function readFacts(history: History): DutyFacts {
  const fold = foldOf(history)
  const agreements = agreementsOf(history, fold)
  const happenings = history.events.flatMap((event) => happeningsOf(history, fold, event))
  const given = [
    ...[
      ...agreements.flatMap((one) => agreementHappenings(one, happenings)),
      ...bridgingHappenings(history, fold, happenings),
    ].flatMap((one) => perGiver(history, fold, one)),
    ...oldestPaper(history, happenings),
  ]
  const exits = fold.rounds.filter((round) => stateOf(history.rulebook, round.state).kind === 'exit')
  return {
    happenings: [...happenings, ...given].sort((a, b) => a.seq - b.seq),
    agreements: agreements.filter((one) => one.signedOn !== null),
    exits: new Map(exits.map((round) => [round.track, round.sinceSeq])),
    established: new Set(history.facts.established),
    open: new Set(fold.rounds.filter((round) => round.open).map((round) => round.track)),
    names: new Map((history.facts.parties ?? []).map(({ id, name }) => [id, name])),
  }
}

/** Where several give the aid, the right to it arises once for each of them. */
function perGiver({ events }: History, { tracks }: Fold, one: Happening): Happening[] {
  if (one.fact !== 'aidConferred') return [one]
  const givers = giversIn(events.filter(({ seq }) => tracks.get(seq) === one.track))
  return givers.length === 0 ? [one] : givers.map((giver) => ({ ...one, giver }))
}

/** Whether this is what a rule names. */
export function isFact(happening: Happening, fact: Fact): boolean {
  if (typeof fact === 'string') return happening.fact === fact
  return happening.fact === fact.event && happening.kind === fact.on && happening.whole
}

/** Whether this is any of what a rule names. */
export function isAny(happening: Happening, facts: readonly Fact[] = []): boolean {
  return facts.some((fact) => isFact(happening, fact))
}

/** Whether the round of this happening holds any of what a rule names. */
export function holds(
  { happenings }: DutyFacts,
  round: TrackId | undefined,
  facts: readonly Fact[] = [],
): boolean {
  return facts.length > 0 && happenings.some((one) => one.round === round && isAny(one, facts))
}

function happeningsOf(history: History, fold: Fold, event: ProcessEvent): Happening[] {
  const { events } = history
  if (event.type === 'aidDeclared' && !haveAllDeclared(history, fold, event)) return []
  const track = fold.tracks.get(event.seq)
  const boardCase = fold.boardCases.find((one) => one.track === track)
  const happening: Happening = {
    fact: event.type,
    on: dayOf(event),
    seq: event.seq,
    track,
    kind: boardCase?.kind ?? 'round',
    round: boardCase?.round ?? track,
    about: yearIn(event),
    ...(event.type === 'aidRegistered' && { giver: partyIn(event) }),
    ...(boardCase && openingOf(events, boardCase)),
    whole: boardCase === undefined || isWhole(events, fold, { event, boardCase }),
  }
  const ofGrant = boardCase?.kind === 'bridging' ? { round: track } : {}
  const also = [...alsoIn(event), ...aidIn(events, fold, event).map((one) => ({ ...one, ...ofGrant }))]
  return [...also.map((one) => ({ ...happening, ...one })), happening]
}

/** Whether every idea-based party has declared its aid in the round, this one included. */
function haveAllDeclared({ events, facts }: History, { tracks }: Fold, { seq }: ProcessEvent): boolean {
  const parties = (facts.parties ?? []).filter(({ side }) => side === 'party').length
  const declared = events.filter(
    (one) => one.type === 'aidDeclared' && one.seq <= seq && tracks.get(one.seq) === tracks.get(seq),
  )
  return new Set(declared.map(({ content }) => content.organisation)).size >= Math.max(1, parties)
}

/** What the newest conclusion on state aid in a round says; an earlier one says nothing any more. */
function aidIn(
  events: readonly ProcessEvent[],
  fold: Fold,
  event: ProcessEvent,
): Pick<Happening, 'fact' | 'on'>[] {
  const { aid } = event.content
  const track = fold.tracks.get(event.seq)
  const isNewest = !events.some(
    (later) =>
      later.seq > event.seq && later.content.aid !== undefined && fold.tracks.get(later.seq) === track,
  )
  return isNewest && (aid === 'none' || aid === 'other') ? [{ fact: 'noDeMinimisAid', on: event.on }] : []
}

/** Facts of their own that an event's content holds. */
function alsoIn(event: ProcessEvent): Pick<Happening, 'fact' | 'on'>[] {
  if (event.type !== 'minutesPublished') return []
  return [{ fact: 'minutesApproved', on: dayIn(event, 'approvedOn') ?? dayOf(event) }]
}

function openingOf(
  events: readonly ProcessEvent[],
  { openedSeq }: BoardCaseStatus,
): Pick<Happening, 'openedOn' | 'about'> {
  const opened = events.find((event) => event.seq === openedSeq)
  return { openedOn: opened && dayOf(opened), about: opened && yearIn(opened) }
}

function partyIn({ content }: ProcessEvent): string | undefined {
  return typeof content.for === 'string' ? content.for : undefined
}

function yearIn({ content }: ProcessEvent): number | undefined {
  const year = Number(content.year)
  return Number.isInteger(year) ? year : undefined
}

type OnBoard = { event: ProcessEvent; boardCase: BoardCaseStatus }

/** Whether every board that the same case was opened for has now said this. */
function isWhole(events: readonly ProcessEvent[], fold: Fold, { event, boardCase }: OnBoard): boolean {
  const said = events.filter((other) => other.type === event.type && other.seq <= event.seq)
  const tracks = new Set(said.map((other) => fold.tracks.get(other.seq)))
  const siblings = fold.boardCases.filter(
    (other) => other.openedSeq === boardCase.openedSeq && other.kind === boardCase.kind,
  )
  return siblings.every((sibling) => tracks.has(sibling.track))
}

/** What an agreement's decision and signatures say together. */
function agreementHappenings(agreement: Agreement, happenings: readonly Happening[]): Happening[] {
  const own = happenings.filter((one) => one.round === agreement.track)
  const signed = own.findLast((one) => one.fact === 'signatureGiven' && one.on === agreement.signedOn)
  const conferring = (one: Happening) =>
    one.fact === 'signatureGiven' || (one.fact === 'boardApproved' && one.kind === 'sign')
  const conferred = own.find((one) => conferring(one) && one.on === agreement.conferredOn)
  const onRound = { track: agreement.track, kind: 'round' as const, whole: true }
  return [
    ...(conferred ? [{ ...conferred, ...onRound, fact: 'aidConferred' as const }] : []),
    ...(signed ? [{ ...signed, ...onRound, fact: 'agreementSigned' as const }] : []),
  ]
}

/** A bridging is a grant of its own, beside that of the agreement it lengthens: it has its own aid to register. */
function bridgingHappenings(
  { events }: History,
  fold: Fold,
  happenings: readonly Happening[],
): readonly Happening[] {
  const approved = happenings.filter(({ fact, kind }) => fact === 'boardApproved' && kind === 'bridging')
  const cases = fold.boardCases.filter(
    (one) => one.kind === 'bridging' && sharedTrack(fold, one) === one.track && !isLapsed(events, fold, one),
  )
  return cases.flatMap((one): Happening[] => {
    const own = approved.filter((said) => sharedOf(fold, said.track) === one.track)
    const last = events.find(({ seq }) => seq === own.at(-1)?.seq)
    const on = last ? firstYes(events, fold, last) : null
    const first = own.find((said) => said.on === on)
    if (first === undefined || on === null) return []
    return [{ ...first, fact: 'aidConferred', track: one.track, round: one.track, whole: true }]
  })
}

function sharedOf(fold: Fold, track: TrackId | undefined): TrackId | undefined {
  const boardCase = fold.boardCases.find((one) => one.track === track)
  return boardCase && sharedTrack(fold, boardCase)
}

function oldestPaper(history: History, happenings: readonly Happening[]): Happening[] {
  const oldest = oldestDocument(history)
  const happening = happenings.find(({ seq }) => seq === oldest?.seq)
  return oldest && happening ? [{ ...happening, on: oldest.on, fact: 'partyDocumentsDated' }] : []
}
