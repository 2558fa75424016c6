import { z } from 'zod'
import type { ProcessEvent } from '../../../../domain/events.ts'
import { canSeeShared } from '../../../../domain/permissions/permissions.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { formingState } from '../../../../process/case/status.ts'
import { type IdeaMeetingCount, ideaMeetingCount } from '../../../../process/steps/idea-meetings.ts'
import { accessNeeds } from '../../../../store/case/access-needs.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import type { Meeting } from '../../../../store/meetings/meeting.ts'
import { type Agreed, listAgreed } from '../../../../store/meetings/meeting-decision.ts'
import { listMeetings } from '../../../../store/meetings/meeting-list.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { type BookedMeeting, isUpcoming } from '../meeting/load.ts'

export type At = SignedIn<CaseAt>

export const MeetingParams = CaseParams.extend({ meeting: z.uuid() })
export type MeetingAt = SignedIn<z.output<typeof MeetingParams>>

/** The idea meetings of a case, as far as they have come. */
export type IdeaMeetings = {
  file: CaseFile
  count: IdeaMeetingCount
  /** The oldest first. */
  booked: readonly BookedMeeting[]
  held: readonly Meeting[]
  cancelled: readonly Meeting[]
  /** Times that somebody has proposed since the last call. */
  proposals: readonly ProcessEvent[]
  /** What the party has said that it needs, in its own words. */
  needs: string
  /** What was agreed at those held. */
  agreed: readonly Agreed[]
  /** They go on: the draft is not agreed, and nothing has ended. */
  going: boolean
}

/** Throws NotFound, NotAllowed. */
export async function loadIdeaMeetings(at: At): Promise<IdeaMeetings> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const { partnership, history, status } = file
  if (!canSeeShared(at.actor, partnership.scope)) throw new NotAllowed()
  const [all, needs, agreed] = await Promise.all([
    listMeetings(at.db, partnership.id),
    accessNeeds(at.db, partnership.id),
    listAgreed(at.db, partnership.id),
  ])
  const meetings = all.filter(({ kind }) => kind === 'idea').toReversed()
  const standing = meetings.filter(({ cancelledAt }) => cancelledAt === null)
  return {
    file,
    count: ideaMeetingCount(history),
    booked: standing.filter(isUpcoming),
    held: standing.filter(({ heldAt }) => heldAt !== null),
    cancelled: meetings.filter(({ cancelledAt }) => cancelledAt !== null),
    proposals: proposalsIn(history.events),
    needs,
    agreed: agreed.filter(({ fromMeeting }) => fromMeeting.kind === 'idea'),
    going: formingState(status) === 'IDEA_MEETINGS',
  }
}

function proposalsIn(events: readonly ProcessEvent[]): ProcessEvent[] {
  const since = events.findLast(({ type }) => type === 'ideaMeetingCalled')?.seq ?? 0
  return events.filter(
    ({ type, seq, content }) => type === 'meetingProposed' && seq > since && content.group === undefined,
  )
}

export type LoadedMeeting = { loaded: IdeaMeetings; meeting: BookedMeeting }

/** One booked meeting. Throws NotFound when it is held, cancelled or not of the case. */
export async function loadBooked(at: MeetingAt): Promise<LoadedMeeting> {
  const loaded = await loadIdeaMeetings(at)
  const meeting = loaded.booked.find(({ id }) => id === at.params.meeting)
  if (meeting === undefined) throw new NotFound()
  return { loaded, meeting }
}

/** The step that calls the next meeting: the first one begins the idea meetings. */
export function callStep({ going }: Pick<IdeaMeetings, 'going'>): string {
  return going ? 'call-idea-meeting' : 'call-first-idea-meeting'
}
