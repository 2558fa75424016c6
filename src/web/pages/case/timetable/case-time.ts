import { addDays, isBefore, type PlainDate } from '../../../../kernel/plain-date.ts'
import type { Duty } from '../../../../process/duties/duties.ts'

/** Where a duty stands in time. */
export type CaseTime = 'met' | 'missed' | 'late' | 'now' | 'soon' | 'open' | 'information' | 'rests'

/**
 * What is met, late, begun or near; a pause lets it rest. Meetings that were not held in their year can no longer be held:
 * that is not late but over, and stands to be read in the follow-up.
 */
export function timeOf(
  { met, informative, from, due, count }: Duty,
  today: PlainDate,
  paused: boolean,
): CaseTime {
  if (met !== undefined) return 'met'
  if (informative) return 'information'
  if (paused) return 'rests'
  if (due !== undefined && isBefore(due, today)) return count === undefined ? 'late' : 'missed'
  if (due !== undefined && !isBefore(addDays(today, daysSoon), due)) return 'soon'
  return from !== undefined && !isBefore(today, from) ? 'now' : 'open'
}

export const daysSoon = 30
