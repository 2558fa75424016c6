import type { EventMaker, ProcessEvent } from '../../domain/events.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import { instantInStockholm } from '../../kernel/date-words.ts'
import { newId } from '../../kernel/ids.ts'
import { type PlainDate, yearOf } from '../../kernel/plain-date.ts'
import { takeStep } from '../../process/engine.ts'
import type { History } from '../../process/history.ts'
import { factIds } from '../../process/need-schema.ts'
import { writeRegistryNumber } from '../../store/registry.ts'
import { stateAfter } from '../../store/steps.ts'
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
  year: number
  position: number
  number: string
  registryNumber: string
  told: readonly Told[]
  events: readonly ProcessEvent[]
  state: ReturnType<typeof stateAfter>
  withGuest: boolean
}

type Numbered = { position: number; today: PlainDate }

/** Lets the engine take every step of the plan. Throws, with its sentence, when it refuses one. */
export function makeCase(place: Place, random: Random, plan: Plan, { position, today }: Numbered): MadeCase {
  const { told, board, organisation } = plan
  const year = yearOf(plan.received)
  const history = told.reduce((before, one) => afterStep(before, one, doerIn(place, organisation, one.by)), {
    rulebook: place.rulebook,
    events: [],
    facts: { established: factIds },
  } as History)
  return {
    id: newId<'PartnershipId'>(),
    place,
    board,
    organisation,
    idea: idea(random),
    year,
    position,
    number: `${board.prefix}-${year}-${String(position).padStart(4, '0')}`,
    registryNumber: writeRegistryNumber(board.pattern, year, position),
    told,
    events: history.events,
    state: stateAfter(history, [], today),
    withGuest: random.chance(0.05),
  }
}

function afterStep(history: History, { step, on, content }: Told, by: EventMaker): History {
  const taken = takeStep(history, { step, by, on, content })
  if (taken.kind === 'refused') throw new Error(`${step} on ${on}: ${taken.reason.sv}`)
  const seq = history.events.length + 1
  const recordedAt = instantInStockholm(on, `10:${String(seq).padStart(2, '0')}`).toISOString()
  return { ...history, events: [...history.events, { ...taken.event, seq, recordedAt }] }
}

function doerIn({ officials }: Place, { signatory }: Organisation, doer: Doer): EventMaker {
  return doer === 'party' ? signatory : officials[doer]
}

/** The day something first happened in the case; null when it has not. */
export function dayOfStep({ told }: MadeCase, step: string): PlainDate | null {
  return told.find((one) => one.step === step)?.on ?? null
}
