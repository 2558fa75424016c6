import { canCallIdeaMeeting } from '../../../../domain/permissions/permissions-agreement.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { type Draft, findDraft } from '../../../../store/people/draft.ts'
import { ownerOf } from '../meeting/minutes-load.ts'
import { reasonAgainst } from '../why-not.ts'
import { findGuide, type Guide } from './guide-load.ts'
import { type LoadedMeeting, loadBooked, type MeetingAt } from './load.ts'

export type IdeaMinutes = LoadedMeeting & {
  guide: Guide
  draft: Draft | null
  /** Why they cannot be registered now, in a sentence; null when they can. */
  reason: string | null
}

/** Throws NotFound, NotAllowed. */
export async function loadMinutes(at: MeetingAt): Promise<IdeaMinutes> {
  const booked = await loadBooked(at)
  const { file } = booked.loaded
  const reason = reasonAgainst(at, file, { step: 'hold-idea-meeting', may: canCallIdeaMeeting })
  const [guide, draft] = await Promise.all([findGuide(at, file), findDraft(at.db, ownerOf(at), draftKey(at))])
  return { ...booked, guide, draft, reason: reason && inLanguage(reason, at.language) }
}

export const draftKey = ({ params }: Pick<MeetingAt, 'params'>) =>
  `minutes:${params.number}:${params.meeting}`
