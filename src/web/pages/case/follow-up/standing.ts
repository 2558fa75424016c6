import { isAfter } from '../../../../kernel/plain-date.ts'
import type { Mood } from '../../../parts/tag.tsx'
import type { Visit } from '../../../visit.ts'
import type { Year } from './load.ts'
import { words } from './words.ts'

/** How a year's follow-up stands, in a word or two. */
export function standingOf(at: Visit, year: Year): { label: string; mood: Mood } {
  const t = words(at.language).states
  const { followUp, status, deferral, duty, mayBeginFrom } = year
  if (followUp === null) {
    if (deferral !== null) return { label: t.deferred, mood: 'neutral' }
    if (duty?.due !== undefined && isAfter(at.today, duty.due)) return { label: t.notBegun, mood: 'late' }
    if (mayBeginFrom !== null && isAfter(mayBeginFrom, at.today)) return { label: t.early, mood: 'neutral' }
    return { label: t.notBegun, mood: 'soon' }
  }
  if (status?.state === 'FOLLOW_UP_NOT_APPROVED') return { label: t.boardRejected, mood: 'late' }
  if (status?.state === 'CASE_APPROVED') return { label: t.boardApproved, mood: 'calm' }
  if (status?.state !== 'CASE_OPENED') return { label: t.atBoard, mood: 'waiting' }
  return followUp.approval === null
    ? { label: t.writing, mood: 'waiting' }
    : { label: t.approved, mood: 'calm' }
}
