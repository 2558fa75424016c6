import type { UnitId } from '../../domain/actor.ts'
import type { EventMaker, NewEvent, ProcessEvent } from '../../domain/events.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import { writeRegistryNumber } from '../../domain/registry-pattern.ts'
import { instantInStockholm } from '../../kernel/date-words.ts'
import { newId } from '../../kernel/ids.ts'
import { type PlainDate, yearOf } from '../../kernel/plain-date.ts'
import type { History } from '../../process/case/history.ts'
import { takeStep } from '../../process/engine.ts'
import { factIds } from '../../process/rulebook/need-schema.ts'
import { stateAfter } from '../../store/case/steps.ts'
import { type RunningState, runningState } from '../../store/case/timetable.ts'
import { type Idea, idea } from './names.ts'
import type { Organisation } from './organisations.ts'
import type { Board, Place } from './place.ts'
import type { Random } from './random.ts'
import type { Doer, Told } from './story.ts'

/** What a case is going to be, before it has its number. */
export type Plan = { told: readonly Told[]; received: PlainDate; board: Board; organisation: Organisation }

/** A case as it stands today: what its rows are made from. */
export type MadeCase = {
  id: PartnershipId
  place: Place
  board: Board
  organisation: Organisation
  idea: Idea
  receivedOn: PlainDate
  coreService: UnitId
  year: number
  position: number
  number: string
  registryNumber: string
  told: readonly Told[]
  events: readonly ProcessEvent[]
  state: ReturnType<typeof stateAfter> & RunningState
  withGuest: boolean
}

type Numbered = { position: number; today: PlainDate }

/** Gives the plan its number, its events as the engine made them, and the state they lead to today. */
export function makeCase(place: Place, random: Random, plan: Plan, { position, today }: Numbered): MadeCase {
  const { told, board, organisation } = plan
  const year = yearOf(plan.received)
  const events = eventsOf(place, plan)
  return {
    id: newId<'PartnershipId'>(),
    place,
    board,
    organisation,
    idea: idea(random),
    receivedOn: plan.received,
    coreService: random.pick(place.coreServices),
    year,
    position,
    number: `${board.prefix}-${year}-${String(position).padStart(4, '0')}`,
    registryNumber: writeRegistryNumber(board.pattern, year, position),
    told,
    events,
    state: stateOf(place, events, today),
    withGuest: random.chance(0.05),
  }
}

const judged = new Map<string, readonly NewEvent[]>()

/** The engine judges each course of steps once; the days and people of every later case of that course are its own. */
function eventsOf(place: Place, { told, organisation }: Plan): ProcessEvent[] {
  const course = told.map(({ step }) => step).join()
  const allowed = judged.get(course) ?? judge(place, { told, organisation })
  judged.set(course, allowed)
  return allowed.map((event, index) => {
    const { on, by, content } = told[index] ?? never()
    const own = { on, by: doerIn(place, organisation, by), content: { ...event.content, ...content } }
    return recorded({ ...event, ...own }, index + 1)
  })
}

/** Lets the engine take every step. Throws, with its sentence, when it refuses one. */
function judge(place: Place, { told, organisation }: Pick<Plan, 'told' | 'organisation'>): NewEvent[] {
  const events: ProcessEvent[] = []
  for (const { step, by, on, content } of told) {
    const attempt = { step, by: doerIn(place, organisation, by), on, content }
    const taken = takeStep(historyIn(place, events), attempt)
    if (taken.kind === 'refused') throw new Error(`${step} on ${on}: ${taken.reason.sv}`)
    events.push(recorded(taken.event, events.length + 1))
  }
  return events
}

const states = new Map<string, MadeCase['state']>()

/** Cases of the same course on the same days are in the same state. */
function stateOf(place: Place, events: readonly ProcessEvent[], today: PlainDate): MadeCase['state'] {
  const key = events.map(({ type, on }) => type + on).join() + today
  const state = states.get(key) ?? newState(place, events, today)
  states.set(key, state)
  return state
}

function newState(place: Place, events: readonly ProcessEvent[], today: PlainDate): MadeCase['state'] {
  const history = historyIn(place, events)
  const calendars = new Map([[place.bodyName, place.meetings]])
  return { ...stateAfter(history, today, calendars), ...runningState(history, calendars, today) }
}

function recorded(event: NewEvent, seq: number): ProcessEvent {
  const time = `10:${String(seq).padStart(2, '0')}`
  return { ...event, seq, recordedAt: instantInStockholm(event.on, time).toISOString() }
}

function historyIn({ rulebook }: Place, events: readonly ProcessEvent[]): History {
  return { rulebook, events, facts: { established: factIds } }
}

function never(): never {
  throw new Error('The engine made one event of each step')
}

function doerIn({ officials }: Place, { signatory }: Organisation, doer: Doer): EventMaker {
  return doer === 'party' ? signatory : officials[doer]
}

/** The day something first happened in the case; null when it has not. */
export function dayOfStep({ told }: MadeCase, step: string): PlainDate | null {
  return told.find((one) => one.step === step)?.on ?? null
}
