import { z } from 'zod'
import { findDraft, removeDraft, saveDraft } from '../../../store/people/draft.ts'
import type { SignedIn } from '../../visit.ts'
import type { BoardCalendar } from './load.ts'
import type { ReadFile } from './read-file.ts'

const Kept = z.object({ text: z.string(), only: z.string() })

/** Keeps what somebody wants to read in until they have looked it through. */
export async function keepFile(
  at: SignedIn,
  calendar: BoardCalendar,
  file: z.output<typeof Kept>,
): Promise<void> {
  const owner = { personId: at.actor.personId }
  const key = keyOf(calendar)
  const before = await findDraft(at.db, owner, key)
  const { bodyId } = calendar
  await saveDraft(at.db, { owner, key, payload: file, basedOn: before?.version ?? 0, bodyId, at: at.now })
}

/** The kept file as it reads now, and which version of it; null when there is none. */
export async function readKeptFile(
  at: SignedIn,
  calendar: BoardCalendar,
): Promise<{ read: ReadFile; version: number } | null> {
  const kept = await findKeptFile(at, calendar)
  if (kept === null) return null
  const { readMeetings } = await import('./read-file.ts')
  const reading = { lead: calendar.lead, language: at.language, only: kept.only }
  return { read: readMeetings(kept.text, reading), version: kept.version }
}

/** What was given to be looked through, as text, to be corrected and looked through again. */
export async function findKeptFile(at: SignedIn, calendar: Pick<BoardCalendar, 'board'>) {
  const draft = await findDraft(at.db, { personId: at.actor.personId }, keyOf(calendar))
  const kept = Kept.safeParse(draft?.payload)
  return draft === null || !kept.success ? null : { ...kept.data, version: draft.version }
}

export function removeFile(at: SignedIn, calendar: BoardCalendar): Promise<void> {
  return removeDraft(at.db, { personId: at.actor.personId }, keyOf(calendar))
}

function keyOf({ board }: Pick<BoardCalendar, 'board'>): string {
  return `board-calendar:${board.casePrefix}`
}
