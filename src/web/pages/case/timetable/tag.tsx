import type { Language } from '../../../../domain/text.ts'
import type { GapLevelId } from '../../../../process/board/gap-guard-level.ts'
import { type Mood, Tag } from '../../../parts/tag.tsx'
import type { CaseTime } from './case-time.ts'
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
