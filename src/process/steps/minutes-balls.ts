import type { EventType } from '../../domain/events.ts'
import { type Side, sideOf } from '../../domain/roles.ts'
import type { Text } from '../../domain/text.ts'
import { dateInWords } from '../../kernel/date-words.ts'
import { addWeeks } from '../../kernel/plain-date.ts'
import type { GroupKind } from '../case/group-kind.ts'
import type { AwaitedMinutes, Ball, History, UnrecordedMeeting } from '../case/history.ts'
import { sourceText } from '../rulebook/lookup.ts'
import type { RoleId } from '../rulebook/parts-schema.ts'
import { expectedFrom } from './expected-day.ts'
import type { NeedContext } from './need-context.ts'

/** Approving minutes waits beside whatever else there is to do: one ball for each meeting and each side or organisation that is missing. */
export function isOfMinutes({ step }: NeedContext): boolean {
  return step.awaitedWhen === 'minutesNotApproved'
}

/** The balls of the minutes that wait, each with its meeting and its day. `base` makes a ball for some roles. */
export function minutesBalls(
  { history }: NeedContext,
  roles: readonly RoleId[],
  base: (roles: readonly RoleId[]) => Ball,
): readonly Ball[] {
  return (history.facts.minutes ?? []).flatMap((minutes) =>
    silentIn(minutes).map(({ side, party }) => ({
      ...undated(base(roles.filter((role) => isOn(side, role)))),
      ...(party !== null && { party }),
      ...dayOfMinutes(history, minutes),
      meeting: minutes.meeting,
      task: minutesTask(minutes),
    })),
  )
}

/** A side, or one of several organisations of it. */
type Silent = { side: Side; party: string | null }

/** Whoever is waited for: a side, or each of several organisations by itself. */
export function silentIn({ sides, parties = [] }: AwaitedMinutes): readonly Silent[] {
  const organisations = parties.map((party): Silent => ({ side: 'party', party }))
  return sides.flatMap((side): readonly Silent[] =>
    side === 'party' && organisations.length > 0 ? organisations : [{ side, party: null }],
  )
}

/** "Läs och godkänn anteckningarna från styrgruppen torsdag 14 oktober 2027". */
export function minutesTask({ group, heldOn }: AwaitedMinutes): Text {
  const { sv, en } = groups[group]
  return {
    sv: `Läs och godkänn anteckningarna från ${sv} ${dateInWords(heldOn, 'sv')}`,
    en: `Read and approve the minutes of ${en}, ${dateInWords(heldOn, 'en')}`,
  }
}

/** When both sides should have approved, and how that day is counted; nothing where the rulebook sets no day. */
export function dayOfMinutes(
  { rulebook }: Pick<History, 'rulebook'>,
  { heldOn }: Pick<AwaitedMinutes, 'heldOn'>,
): Pick<Ball, 'due' | 'arithmetic' | 'source'> | Record<string, never> {
  const rule = rulebook.rhythm.groupMinutes
  if (rule === undefined) return {}
  const { weeks, source } = rule
  return {
    due: addWeeks(heldOn, weeks),
    arithmetic: {
      sv: `Mötet hölls ${dateInWords(heldOn, 'sv')}, och ${weeks} veckor läggs till.`,
      en: `The meeting was held on ${dateInWords(heldOn, 'en')}, and ${weeks} weeks are added.`,
    },
    source: sourceText(rulebook, source),
  }
}

/** The group whose meeting the event says was held. */
export function groupMetBy(event: EventType): GroupKind | undefined {
  return met[event]
}

const met: Partial<Record<EventType, GroupKind>> = {
  steeringGroupMet: 'steering',
  workingGroupMet: 'working',
}

/** The booked meetings that the step would record: their day has been. */
export function unrecordedIn({ history, step }: NeedContext): readonly UnrecordedMeeting[] {
  return (history.facts.unrecorded ?? []).filter(({ group }) => group === groupMetBy(step.event))
}

/** One ball for each of them: its minutes are written, or it is said that it was not held. */
export function unrecordedBalls(context: NeedContext, base: Ball): readonly Ball[] {
  return unrecordedIn(context).map(({ meeting, group, on }) => ({
    ...undated(base),
    ...expectedFrom(context.history, context.step, { on, what: meetingOf[group] }),
    meeting,
    task: {
      sv: `Skriv hur det blev med mötet ${dateInWords(on, 'sv')} i ${groups[group].sv}`,
      en: `Write what became of the meeting of ${groups[group].en} on ${dateInWords(on, 'en')}`,
    },
  }))
}

/** Without the day that the step has otherwise. */
function undated({ due: _due, duty: _duty, expected: _expected, ...ball }: Ball): Ball {
  return ball
}

function isOn(side: Side, role: RoleId): boolean {
  return role !== 'board' && role !== 'system' && sideOf(role) === side
}

const groups: Record<GroupKind, Required<Text>> = {
  steering: { sv: 'styrgruppen', en: 'the steering group' },
  working: { sv: 'arbetsgruppen', en: 'the working group' },
}

const meetingOf: Record<GroupKind, Text> = {
  steering: { sv: 'Styrgruppens möte', en: 'The meeting of the steering group' },
  working: { sv: 'Arbetsgruppens möte', en: 'The meeting of the working group' },
}
