import type { EventType } from '../../domain/events.ts'
import type { Text } from '../../domain/text.ts'
import { compareDates, earliest, type PlainDate } from '../../kernel/plain-date.ts'
import { agreementsOf } from '../agreement/agreement.ts'
import { dayIn } from '../agreement/day-in.ts'
import type { Ball } from '../case/history.ts'
import { kindOfTrack } from '../case/tracks.ts'
import { answerByIn, askingEvents } from '../reports/report-parts.ts'
import { dutyName } from '../rulebook/duty-name.ts'
import { stateOf } from '../rulebook/lookup.ts'
import { answerDay } from '../steps/hearing.ts'
import { eventsOf, eventsSinceOpening, type NeedContext } from '../steps/need-context.ts'
import type { Duty } from './duties-types.ts'
import { signingDay } from './signing-day.ts'

/**
 * The last day that presses whoever is waited for: the one that was asked for, the one that signatures are needed by, or
 * that of the first of the duties that the state, the board case or the step names.
 */
export function dueDay(
  context: NeedContext,
  unmet: readonly Duty[],
): Pick<Ball, 'due' | 'duty' | 'arithmetic'> {
  const asked = askedDay(context)
  if (asked !== null) return { due: asked, arithmetic: asGiven }
  const start = startDay(context)
  if (start !== null) return { due: start, arithmetic: asAgreed }
  const signing = signingDay(context)
  if (signing !== null) return signing
  const booked = bookedDay(context)
  if (booked !== null) return { due: booked, arithmetic: asBooked }
  const named = namedDuties(context)
  const days = unmet.flatMap(({ id, due }) => (named.has(id) && due !== undefined ? [{ due, duty: id }] : []))
  return days.toSorted((a, b) => compareDates(a.due, b.due))[0] ?? {}
}

/** Whether the day is one that somebody was given, to answer or hand in what was asked for. */
export function wasGiven({ arithmetic }: Pick<Ball, 'arithmetic'>): boolean {
  return arithmetic === asGiven
}

const asGiven: Text = {
  sv: 'Dagen sattes när svaret begärdes.',
  en: 'The day was set when the answer was asked for.',
}

const asAgreed: Text = {
  sv: 'Överenskommelsens första dag. Då startar partnerskapet av sig självt, när koordinator och grupper är utsedda.',
  en: 'The agreement’s first day. The partnership then starts by itself, when coordinator and groups are appointed.',
}

const asBooked: Text = {
  sv: 'Dagen för det första mötet. Där går ni igenom underlaget tillsammans.',
  en: 'The day of the first meeting, where you go through the documents together.',
}

const meetingEvents = [
  'firstMeetingCalled',
  'firstMeetingMoved',
  'firstMeetingCancelled',
  'firstMeetingHeld',
] as const satisfies readonly EventType[]

/** The documents are for the first meeting: once it is booked they are wanted by its day, not by the last day to hold it. */
function bookedDay(context: NeedContext): PlainDate | null {
  if (context.step.awaitedWhen !== 'documentsMissing') return null
  const last = eventsOf(context, meetingEvents, 'round').at(-1)
  const stands = last?.type === 'firstMeetingCalled' || last?.type === 'firstMeetingMoved'
  return stands ? dayIn(last, 'meetingOn') : null
}

/** The first day of the agreement that a step has to wait for. */
function startDay({ history, status, step, track }: NeedContext): PlainDate | null {
  const waits = step.needs.some((need) => need.kind === 'reached' && need.day === 'start')
  if (!waits) return null
  return agreementsOf(history, status).find((one) => one.track === track?.track)?.start ?? null
}

/** What the parties are given a day for. */
const givenDay: readonly string[] = ['ownPartMissing', 'ownAnswerMissing']

/** The day by which whoever asked wants the answer, for a step that answers something. */
function askedDay(context: NeedContext): PlainDate | null {
  if (givenDay.includes(context.step.awaitedWhen ?? ''))
    return answerByIn(eventsSinceOpening(context, askingEvents))
  if (context.step.awaitedWhen === 'aidDeclarationAsked') return declarationDay(context)
  for (const need of context.step.needs) {
    if (need.kind === 'toAnswer') return answerDay(context, need)
    if (need.kind !== 'pending') continue
    const closed = eventsOf(context, need.closed, 'round').map(({ content }) => content.answers)
    const asked = eventsOf(context, [need.opened], 'round').filter(({ seq }) => !closed.includes(seq))
    const waiting = asked[closed.filter((seq) => typeof seq !== 'number').length]
    if (waiting !== undefined) return dayIn(waiting, 'answerBy')
  }
  return null
}

/** The declaration is wanted by the day that whoever asked for it last set, where they set one. */
function declarationDay(context: NeedContext): PlainDate | null {
  const asked = eventsOf(context, ['aidDeclarationRequested'], 'round').at(-1)
  return asked === undefined ? null : dayIn(asked, 'answerBy')
}

/** Whether a duty has begun to press: its window is open, or the first day of telling people has come. */
export function hasBegun(duty: Duty, today: PlainDate): boolean {
  const [first, ...others] = duty.alerts
  const start = duty.from ?? (first === undefined ? undefined : earliest(first, ...others))
  return start === undefined || start <= today
}

function namedDuties({ history, step, track }: NeedContext): ReadonlySet<string> {
  const { rulebook } = history
  const ofState = track ? stateOf(rulebook, track.state).duty : undefined
  const ofTrack = track?.open ? rulebook.tracks.find((one) => one.id === kindOfTrack(track))?.duty : undefined
  const metByStep = rulebook.duties.filter((rule) => rule.metBy?.some((fact) => fact === step.event))
  return new Set([
    ...metByStep.map(({ id }) => dutyName(id)),
    ...[ofState, ofTrack, step.awaitedFor].filter((id) => id !== undefined),
  ])
}
