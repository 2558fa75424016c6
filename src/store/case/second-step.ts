import type { Actor } from '../../domain/actor.ts'
import type { EventMaker, NewEvent } from '../../domain/events.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { takeStep } from '../../process/engine.ts'
import type { TrackId } from '../../process/rulebook/names.ts'
import { type CaseFile, makerOf } from './case-file.ts'
import type { InCase } from './in-case.ts'
import { stateAfter } from './steps.ts'
import { calendarsWanted } from './timetable.ts'

type Second = {
  /** The case before the first step. */
  file: CaseFile
  first: NewEvent
  step: string
  by: Actor | EventMaker
  on: PlainDate
  content?: NewEvent['content']
  track?: TrackId
}

/**
 * Takes a second step in the transaction of the first one, for what always happens together. Gives its number. Throws
 * when the engine refuses, and then neither has happened. Use inside recordStep.
 */
export async function takeSecondStep(inCase: InCase, second: Second): Promise<number> {
  const { file, first, step, by, on, content = {}, track } = second
  const history = file.whole ?? file.history
  const recorded = { ...first, seq: file.partnership.lastSeq + 1, recordedAt: inCase.at.toISOString() }
  const after = { ...history, events: [...history.events, recorded] }
  const maker = 'role' in by ? by : makerOf(by)
  const taken = takeStep(after, { step, by: maker, on, content, ...(track && { track }) })
  if (taken.kind === 'refused') throw new Error(`${step} cannot be taken at once: ${taken.reason.sv}`)
  const seq = inCase.event(taken.event)
  const both = [...after.events, { ...taken.event, seq, recordedAt: recorded.recordedAt }]
  const calendars = await calendarsWanted(inCase.trx, file.partnership, { ...after, events: both })
  inCase.state(stateAfter({ ...after, events: both }, on, calendars))
  return seq
}
