import { addDays, isAfter, isBefore, type PlainDate } from '../../../../kernel/plain-date.ts'
import type { GroupKind } from '../../../../process/case/group-kind.ts'
import { duties } from '../../../../process/duties/duties.ts'
import type { Duty } from '../../../../process/duties/duties-types.ts'
import type { PlannedMeeting } from '../../../../store/meetings/group.ts'
import type { GroupMeetings } from './load.ts'

export type Rhythm = {
  group: GroupKind
  /** This year's share of the meetings that the rules ask for; null when the agreement is not in force. */
  duty: Duty | null
  held: number
  /** How many are left to hold this year. */
  left: number
  /** Days of the plan that nobody has called to yet, this year. */
  planned: readonly PlannedMeeting[]
}

const ids: Record<GroupKind, string> = {
  steering: 'steering-group-meetings',
  working: 'working-group-meetings',
}

/** How a group keeps its rhythm: 3 and 4 a year, a part of a year its share. */
export function rhythmOf(loaded: GroupMeetings, group: GroupKind, today: PlainDate): Rhythm {
  const own = duties(loaded.file.history, today).filter(({ id, past }) => id === ids[group] && !past)
  const isNow = ({ from = today, due = today }: Duty) => !isBefore(today, from) && !isAfter(today, due)
  const duty = own.find(isNow) ?? own.find(({ from = today }) => isAfter(from, today)) ?? null
  const held = duty?.held ?? 0
  const until = duty?.due ?? today
  return {
    ...{ group, duty, held },
    left: Math.max(0, (duty?.count ?? 0) - held),
    planned: uncalled(loaded, group).filter(({ on }) => !isBefore(on, today) && !isAfter(on, until)),
  }
}

/** A planned day is called to when a meeting of the group is booked or was held within two weeks of it. */
function uncalled({ planned, meetings }: GroupMeetings, group: GroupKind): readonly PlannedMeeting[] {
  const taken = meetings.filter((meeting) => meeting.group === group).map(({ on }) => on)
  const isTaken = (day: PlainDate) =>
    taken.some((on) => !isBefore(on, addDays(day, -14)) && !isAfter(on, addDays(day, 14)))
  return planned.filter((one) => one.group === group && !isTaken(one.on))
}
