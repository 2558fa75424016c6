import type { ProcessEvent } from '../../domain/events.ts'
import { addDays, daysBetween, type PlainDate, parsePlainDate } from '../../kernel/plain-date.ts'
import type { GroupKind } from '../case/group-kind.ts'
import type { Duty } from './duties-types.ts'

type Known = { events: readonly ProcessEvent[]; group: GroupKind | undefined; today: PlainDate }

/**
 * Whether somebody has to see to the next meeting of a year's: each meeting has its even share of the days, and is waited
 * for from the first day of that share, unless one is booked. That the shares are even is our own reading.
 */
export function isNextWaitedFor(
  { from, due, count, held = 0 }: Pick<Duty, 'from' | 'due' | 'count' | 'held'>,
  { events, group, today }: Known,
): boolean {
  if (count === undefined || from === undefined || due === undefined) return true
  const days = daysBetween(from, due) + 1
  if (today < addDays(from, Math.floor((held * days) / count))) return false
  return group === undefined || !bookedDays(events, group).some((day) => day >= today)
}

/** The days that meetings of the group have been booked for and not called off; past ones too. */
function bookedDays(events: readonly ProcessEvent[], group: GroupKind): readonly PlainDate[] {
  return events
    .filter(({ content }) => content.group === group)
    .reduce<readonly PlainDate[]>((booked, event) => {
      const day = typeof event.content.meetingOn === 'string' ? parsePlainDate(event.content.meetingOn) : null
      return day === null ? booked : afterEvent(booked, event, day)
    }, [])
}

/** A move says only the new day: it is the nearest meeting ahead that moves. */
function afterEvent(
  booked: readonly PlainDate[],
  { type, on }: ProcessEvent,
  day: PlainDate,
): readonly PlainDate[] {
  if (type === 'groupMeetingCalled') return [...booked, day].toSorted()
  if (type === 'groupMeetingCancelled') return booked.filter((one) => one !== day)
  if (type !== 'groupMeetingMoved') return booked
  const moved = booked.find((one) => one >= on)
  return [...booked.filter((one) => one !== moved), day].toSorted()
}
