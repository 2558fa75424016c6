import type { Language } from '../../../../domain/text.ts'
import { addDays, isBefore, type PlainDate } from '../../../../kernel/plain-date.ts'
import type { GapLevelId } from '../../../../process/board/gap-guard-level.ts'
import type { Duty } from '../../../../process/duties/duties.ts'
import { type Mood, Tag } from '../../../parts/tag.tsx'
import { words } from './words.ts'

/** How near a gap is, as icon and word. */
export function GapTag({ level, language }: { level: GapLevelId; language: Language }) {
  return <Tag mood={levelMoods[level]}>{words(language).levels[level]}</Tag>
}

const levelMoods: Record<GapLevelId, Mood> = {
  calm: 'calm',
  planNow: 'waiting',
  hurry: 'soon',
  atRisk: 'late',
}

/** Where a duty stands in time. */
export type CaseTime = 'met' | 'missed' | 'late' | 'now' | 'soon' | 'open' | 'information' | 'rests'

export function DutyTag({ time, language }: { time: CaseTime; language: Language }) {
  return <Tag mood={timeMoods[time]}>{words(language).standings[time]}</Tag>
}

const timeMoods: Record<CaseTime, Mood> = {
  met: 'calm',
  missed: 'neutral',
  late: 'late',
  now: 'waiting',
  soon: 'soon',
  open: 'neutral',
  information: 'neutral',
  rests: 'waiting',
}

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

const daysSoon = 30
