import type { MeetingInvitation } from '../../../../domain/meeting-invitation.ts'
import type { Partnership } from '../../../../domain/partnership.ts'
import type { Language } from '../../../../domain/text.ts'
import { instantInStockholm } from '../../../../kernel/date-words.ts'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import { getPublicBody } from '../../../../store/bodies/public-body.ts'
import type { Attendance } from '../../../../store/meetings/meeting.ts'
import { paths } from '../../../paths.ts'
import type { SignedIn } from '../../../visit.ts'
import { agendaTitles, type MeetingKind } from './meeting-kind.ts'

/** What an invitation needs to know of the meeting, whether it is stored already or not. */
export type Invited = {
  id: string
  sequence: number
  on: PlainDate
  startsAt: string
  endsAt: string
  place: string | null
  link: string | null
  agenda: readonly { title: string }[]
  attendance: readonly Pick<Attendance, 'name' | 'email'>[]
}

/** The mailbox of the body that calls, else whoever is signed in. */
export async function organiserOf({ db, actor }: SignedIn, { lead }: Partnership) {
  const { name, email } = await getPublicBody(db, lead.bodyId)
  return email === null ? { name: actor.name, email: actor.email } : { name, email }
}

type From = { kind: MeetingKind; partnership: Partnership; organiser: { name: string; email: string } }

/** The meeting as calendars take it, in one language. */
export function invitationOf(
  at: SignedIn,
  { kind, partnership, organiser }: From,
  meeting: Invited,
  language: Language,
): MeetingInvitation {
  const { on, startsAt, endsAt, place, link } = meeting
  const page = at.origin + paths.inCase(partnership.number, kind.noun)
  return {
    method: 'REQUEST',
    uid: `${meeting.id}@handslag`,
    sequence: meeting.sequence,
    madeAt: at.now.toISOString(),
    startsAt: instantInStockholm(on, startsAt).toISOString(),
    endsAt: instantInStockholm(on, endsAt).toISOString(),
    title: kind.title(partnership.title, language),
    description: [...agendaTitles(kind, language, meeting.agenda).map(numbered), page].join('\n'),
    ...(place !== null && { place }),
    ...(link !== null && { link }),
    organiser,
    attendees: meeting.attendance.flatMap(({ name, email }) => (email === null ? [] : [{ name, email }])),
  }
}

function numbered(title: string, index: number): string {
  return `${index + 1}. ${title}`
}
