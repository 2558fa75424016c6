import type { Actor } from '../../domain/actor.ts'
import type { EventMaker, EventType, NewEvent } from '../../domain/events.ts'
import type { WaitingSide } from '../../domain/partnership.ts'
import type { Text } from '../../domain/text.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Calendars } from '../../process/board/gap-watch.ts'
import { type Keeper, keepersOf, nextDay } from '../../process/board/next-day.ts'
import { asPartySees } from '../../process/case/as-party-sees.ts'
import type { Ball, History, StepAttempt } from '../../process/case/history.ts'
import { holderOf } from '../../process/case/holder-of.ts'
import { isByItself, statusOn, takeStep, waitingFor } from '../../process/engine.ts'
import type { Db } from '../db.ts'
import { writeBarred, writeWaitedRole } from '../lists/waited-role.ts'
import { factsOf } from './case-facts.ts'
import { type CaseFile, makerOf } from './case-file.ts'
import type { CaseState, InCase, SeenByParty } from './in-case.ts'
import { recordInCase } from './record.ts'
import { calendarsWanted, keepTimetable, type RunningState } from './timetable.ts'

/** `by` is whoever is signed in, or the system itself. */
export type StepAsked = Omit<StepAttempt, 'by'> & { by: Actor | EventMaker; at: Date }

/** Recorded with what `also` gave, or refused with a sentence for the user; then nothing is written. */
export type StepOutcome<Also = void> =
  | { kind: 'recorded'; event: NewEvent; seq: number; also: Also; warnings: readonly Text[] }
  | { kind: 'refused'; reason: Text }

/**
 * Takes a step in a case: asks the engine, and records the event with what `also` writes (documents, registry
 * entries, notices, jobs) in one transaction. Throws ChangedMeanwhile when the case moved after it was read.
 */
export async function recordStep<Also = void>(
  db: Db,
  { partnership, history: seen, whole }: CaseFile,
  { by, at, ...attempt }: StepAsked,
  also: (inCase: InCase, event: NewEvent) => Promise<Also>,
): Promise<StepOutcome<Also>> {
  const history = whole ?? seen
  const asked = { ...attempt, by: isMaker(by) ? by : makerOf(by) }
  const taken = takeStep(history, asked)
  if (taken.kind === 'refused') return whole === undefined ? taken : withoutOutcome(seen, asked)
  const { event, warnings } = taken
  const position = { partnershipId: partnership.id, lastSeq: partnership.lastSeq, at }
  return recordInCase(db, position, async (inCase) => {
    const seq = inCase.event(event)
    const recorded = [{ ...event, seq, recordedAt: at.toISOString() }]
    const after = { ...history, events: [...history.events, ...recorded] }
    const calendars = await calendarsWanted(inCase.trx, partnership, after)
    inCase.state(stateAfter(after, attempt.on, calendars))
    const written = await also(inCase, event)
    if (factEvents.includes(event.type)) {
      const { rulebook } = history
      const facts = await factsOf(inCase.trx, { partnership, rulebook, today: attempt.on })
      inCase.state(stateAfter({ ...after, facts }, attempt.on, calendars))
    }
    await keepTimetable(inCase, { partnership, before: history, after, calendars, today: attempt.on })
    return { kind: 'recorded', event, seq, also: written, warnings }
  })
}

/** A refusal in words that do not give away an outcome that has not been told. */
function withoutOutcome(seen: History, asked: StepAttempt): { kind: 'refused'; reason: Text } {
  const taken = takeStep(seen, asked)
  return taken.kind === 'refused' ? taken : { kind: 'refused', reason: answerComes }
}

const answerComes: Text = {
  sv: 'Svaret på ert initiativ är på väg. Vänta tills ni har läst det.',
  en: 'The answer to your initiative is on its way. Wait until you have read it.',
}

function isMaker(by: Actor | EventMaker): by is EventMaker {
  return 'role' in by
}

/** What is written along with the event changes the facts, and whose turn it is rests on them. */
const factEvents: readonly EventType[] = [
  'firstMeetingHeld',
  'ideaMeetingHeld',
  'signatureGiven',
  'documentReceived',
  'documentMarked',
  'aidDeclared',
  'aidAssessed',
  'steeringGroupMet',
  'workingGroupMet',
  'groupMinutesApproved',
]

/**
 * What lists search and sort by once all these events have happened: a copy of what the fold over them says, with the days
 * of the boards that it is to be ready for.
 */
export function stateAfter(
  after: History,
  today: PlainDate,
  calendars: Calendars = new Map(),
): Standing & Required<Pick<CaseState, 'seenByParty'>> {
  const seen = asPartySees(after)
  const seenByParty = seen === after ? null : columnsOf(standingOf(seen, calendars, today))
  return { ...standingOf(after, calendars, today), seenByParty }
}

type Standing = Required<Omit<CaseState, 'title' | 'rulebookVersion' | 'seenByParty' | keyof RunningState>>

function standingOf(history: History, calendars: Calendars, today: PlainDate): Standing {
  const status = statusOn(history, today)
  const balls = waitingFor(history, today).filter((ball) => !isByItself(ball))
  const { since } = status.rounds.at(-1) ?? { since: today }
  const next = nextDay({ history, calendars, today })
  return {
    status: status.paused?.before ?? status.round,
    statusSince: since,
    nextDue: next?.day ?? null,
    nextExpected: next?.expected ?? false,
    nextMeeting: next?.meeting ?? null,
    nextRoles: rolesOf(history, next?.keepers ?? []),
    waitingSide: waitingSide(balls.map((ball) => ball.side)),
    waitingRoles: rolesOf(history, keepersOf(balls)),
    waitingBarred: barredIn(balls),
    paused: status.paused !== null,
    closedOn: status.open ? null : since,
  }
}

/** Each role as lists keep it: with the party that it is waited for at, where that is one of several (waited-role.ts). */
function rolesOf(history: History, keepers: readonly Keeper[]): readonly string[] {
  const people = keepers.filter(({ role }) => role !== 'system')
  return [
    ...new Set(people.map(({ role, party }) => writeWaitedRole({ role, at: holderOf(history, party) }))),
  ]
}

/** Of each role those who may take none of what it has to do (waited-role.ts). */
function barredIn(balls: readonly Ball[]): readonly string[] {
  const roles = new Set(balls.flatMap((ball) => ball.roles))
  return [...roles].flatMap((role) => {
    const own = balls.filter(({ roles }) => roles.includes(role))
    const [first = [], ...others] = own.map(({ barred = [] }) => barred)
    const inAll = first.filter((id) => others.every((barred) => barred.includes(id)))
    return inAll.map((id) => writeBarred(role, id))
  })
}

function columnsOf(standing: Standing): SeenByParty {
  return {
    status: standing.status,
    status_since: standing.statusSince,
    next_due: standing.nextDue,
    next_expected: standing.nextExpected,
    next_meeting: standing.nextMeeting,
    next_roles: standing.nextRoles,
    waiting_side: standing.waitingSide,
    waiting_roles: standing.waitingRoles,
    paused: standing.paused,
    closed_on: standing.closedOn,
  }
}

function waitingSide(sides: readonly ('public' | 'party')[]): WaitingSide | null {
  const [first] = sides
  if (first === undefined) return null
  return sides.every((side) => side === first) ? first : 'both'
}
