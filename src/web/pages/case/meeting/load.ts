import { canSeeShared } from '../../../../domain/permissions/permissions.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { duties } from '../../../../process/duties/duties.ts'
import type { Duty } from '../../../../process/duties/duties-types.ts'
import { accessNeeds } from '../../../../store/case/access-needs.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import type { Meeting } from '../../../../store/meetings/meeting.ts'
import { type Agreed, listAgreed } from '../../../../store/meetings/meeting-decision.ts'
import { listMeetings } from '../../../../store/meetings/meeting-list.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'

export type At = SignedIn<CaseAt>

/** The case and its first meeting, as far as it has come. */
export type FirstMeeting = {
  file: CaseFile
  /** What is booked, or was held; null before the call. */
  meeting: Meeting | null
  /** The duty to hold it within the time of the rulebook. */
  duty: Duty
  /** What the party has said that it needs, in its own words; empty when nothing. */
  needs: string
  /** What was agreed there. */
  agreed: readonly Agreed[]
}

/** Throws NotFound, NotAllowed. */
export async function loadFirstMeeting(at: At): Promise<FirstMeeting> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const { partnership, history } = file
  if (!canSeeShared(at.actor, partnership.scope)) throw new NotAllowed()
  const [meetings, needs, agreed] = await Promise.all([
    listMeetings(at.db, partnership.id),
    accessNeeds(at.db, partnership.id),
    listAgreed(at.db, partnership.id),
  ])
  const duty = duties(history, at.today).find(({ id }) => id === 'first-meeting')
  if (duty === undefined) throw new Error('The rulebook has no duty first-meeting: add it to duties.yaml')
  const atFirst = agreed.filter(({ fromMeeting }) => fromMeeting.kind === 'first')
  return { file, meeting: meetings.find(isFirst) ?? null, duty, needs, agreed: atFirst }
}

function isFirst({ kind, cancelledAt }: Meeting): boolean {
  return kind === 'first' && cancelledAt === null
}

export type BookedMeeting = Meeting & { heldAt: null }

/** Booked and not yet held: what can be moved, added to, written down. */
export function isUpcoming(meeting: Meeting | null): meeting is BookedMeeting {
  return meeting !== null && meeting.heldAt === null
}
