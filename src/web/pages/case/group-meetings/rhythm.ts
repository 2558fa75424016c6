import { addDays, isAfter, isBefore, type PlainDate } from '../../../../kernel/plain-date.ts'
import type { GroupKind } from '../../../../process/case/group-kind.ts'
import { duties } from '../../../../process/duties/duties.ts'
import { type GroupRhythm, groupRhythm } from '../../../../process/duties/year-rhythm.ts'
import type { PlannedMeeting } from '../../../../store/meetings/group.ts'
import type { GroupMeetings } from './load.ts'

export type Rhythm = {
  /** This year's share of the meetings that the rules ask for; null when the agreement is not in force. */
  year: GroupRhythm | null
  /** How many are left to hold this year. */
  left: number
  /** Days of the plan that nobody has called to yet, this year. */
  planned: readonly PlannedMeeting[]
}

/** How a group keeps its rhythm: 3 and 4 a year, a part of a year its share. */
export function rhythmOf(loaded: GroupMeetings, group: GroupKind, today: PlainDate): Rhythm {
  const year = groupRhythm(duties(loaded.file.history, today), group, today)
  const until = year?.duty.due ?? today
  return {
    year,
    left: year === null ? 0 : Math.max(0, year.asked - year.held),
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
