import { dayOf, type EventType, type ProcessEvent } from '../../domain/events.ts'
import type { Text } from '../../domain/text.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { dayIn } from '../agreement/day-in.ts'
import { earlyEndOf } from '../agreement/early-end.ts'
import type { Ball, Expected, History } from '../case/history.ts'
import { counted } from '../duties/duties-within.ts'
import type { ExpectedWithin } from '../rulebook/expected-schema.ts'
import { stateOf, stepOf } from '../rulebook/lookup.ts'
import type { Rulebook } from '../rulebook/rulebook-schema.ts'
import type { Step } from '../rulebook/step-schema.ts'
import { eventsOf, type NeedContext } from './need-context.ts'

/** From which day something is counted, and what happened then; `seq` is the number of that event, where it is one. */
type Start = { on: PlainDate; seq?: number; what: Text }

/**
 * By when the body expects a step, where no rule sets a day: as the step says it, once what that counts from has happened,
 * otherwise as its state does. None while the case rests; from the day that it is resumed the time runs anew.
 */
export function expectedDay(context: NeedContext): Expected | null {
  const { history, status, step, track } = context
  if (status.paused !== null || track === null) return null
  const state = stateOf(history.rulebook, track.state)
  for (const { expected } of [step, state]) {
    if (expected === 'none') return null
    const start = expected && startOf(expected, context)
    if (expected && start) return within(expected, afterRest(start, history))
  }
  return null
}

/** The same for one of several of a kind, counted from its own day: that of a meeting, that on which something was asked for. */
export function expectedFrom(history: History, step: Step, start: Start): Pick<Ball, 'expected'> {
  const { expected } = step
  if (expected === undefined || expected === 'none') return {}
  return { expected: within(expected, afterRest(start, history)) }
}

/** By when a step with this event is expected in a new case once what it counts from happens on a day, as a letter of that day tells it. */
export function expectedOnceDone({ steps }: Rulebook, event: EventType, on: PlainDate): PlainDate | null {
  const step = steps.find((one) => one.event === event)
  if (step?.expected === undefined || step.expected === 'none') return null
  return counted(step.expected, on, true).due
}

/** An event of the case as the place that something is counted from. */
export function startAt(event: ProcessEvent, history: History): Start {
  return { on: dayOn(event), seq: event.seq, what: said(event, history) }
}

function startOf({ of }: ExpectedWithin, context: NeedContext): Start | null {
  const { history, track } = context
  if (of === undefined) return track === null ? null : sinceState(context.history, track)
  const event = eventsOf(context, of, 'track').at(-1) ?? eventsOf(context, of, 'round').at(-1)
  if (event === undefined) return null
  return lastDayDecided(context) ?? startAt(event, history)
}

/** An early end is registered once its last day is over, however long before the board decided on it. */
function lastDayDecided({ history, status, step, track }: NeedContext): Start | null {
  if (step.event !== 'terminatedEarly' || track === null) return null
  const decided = earlyEndOf(history, status, track.track)
  return decided && { on: decided.end, seq: decided.seq, what: decidedLastDay }
}

const decidedLastDay: Text = {
  sv: 'Sista dagen enligt nämndens beslut',
  en: 'The last day by the board’s decision',
}

function sinceState(
  { rulebook, events }: History,
  { state, since, sinceSeq }: NonNullable<NeedContext['track']>,
): Start {
  const event = events.find(({ seq }) => seq === sinceSeq)
  return { on: event ? dayOn(event) : since, seq: sinceSeq, what: stateOf(rulebook, state).label }
}

/** What was called to is counted from its own day, not from that of the call. */
function dayOn(event: ProcessEvent): PlainDate {
  return dayIn(event, 'meetingOn') ?? dayOf(event)
}

function said({ type, content }: ProcessEvent, { rulebook }: History): Text {
  const named = typeof content.step === 'string' ? stepOf(rulebook, content.step) : undefined
  return (named ?? rulebook.steps.find(({ event }) => event === type))?.done ?? { sv: type, en: type }
}

function afterRest(start: Start, history: History): Start {
  const resumed = history.events.findLast(({ type }) => type === 'resumed')
  if (resumed === undefined || resumed.seq < (start.seq ?? 0) || resumed.on < start.on) return start
  return startAt(resumed, history)
}

function within(span: ExpectedWithin, { on, what }: Start): Expected {
  const { due, arithmetic } = counted(span, on, true)
  return {
    by: due,
    arithmetic: { sv: `${what.sv}: ${arithmetic.sv}`, en: `${what.en ?? what.sv}: ${arithmetic.en}` },
    source: ownProposal,
  }
}

const ownProposal: Text = {
  sv: 'Riktmärke som nämnden själv har satt, inte en regel. Ingen är försenad om dagen passerar.',
  en: 'A guide that the board has set itself, not a rule. Nobody is late when the day passes.',
}
