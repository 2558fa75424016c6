import { isAfter, isBefore, type PlainDate } from '../../kernel/plain-date.ts'
import { type GroupKind, groupKinds } from '../case/group-kind.ts'
import type { Duty } from './duties-types.ts'

/** As many meetings as the year asks for have been held; there is time for those that are left; or there hardly is. */
export const rhythmLevels = ['held', 'onCourse', 'behind'] as const
export type RhythmLevel = (typeof rhythmLevels)[number]

/** How a group keeps the rhythm of a year that the rules ask for. */
export type GroupRhythm = { group: GroupKind; duty: Duty; held: number; asked: number; level: RhythmLevel }

const ids: Record<GroupKind, string> = {
  steering: 'steering-group-meetings',
  working: 'working-group-meetings',
}

/** The year of a group that `today` falls in, or else the first that is to come; null when the rules ask for no meetings. */
export function groupRhythm(all: readonly Duty[], group: GroupKind, today: PlainDate): GroupRhythm | null {
  const own = all.filter(({ id, past }) => id === ids[group] && !past)
  const isNow = ({ from = today, due = today }: Duty) => !isBefore(today, from) && !isAfter(today, due)
  const duty = own.find(isNow) ?? own.find(({ from = today }) => isAfter(from, today))
  if (duty === undefined) return null
  const { held = 0, count: asked = 0 } = duty
  return { group, duty, held, asked, level: levelOf(duty, asked - held) }
}

/** Of each group that the rules ask it of, the steering group first. */
export function groupRhythms(all: readonly Duty[], today: PlainDate): readonly GroupRhythm[] {
  return groupKinds.flatMap((group) => groupRhythm(all, group, today) ?? [])
}

/** That of the group that is the furthest behind; null where none is asked to meet. */
export function rhythmLevel(rhythms: readonly GroupRhythm[]): RhythmLevel | null {
  return rhythmLevels.findLast((level) => rhythms.some((one) => one.level === level)) ?? null
}

function levelOf({ warning }: Duty, left: number): RhythmLevel {
  if (left <= 0) return 'held'
  return warning === undefined ? 'onCourse' : 'behind'
}
