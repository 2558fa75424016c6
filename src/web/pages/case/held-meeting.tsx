import type { PartnershipId } from '../../../domain/partnership.ts'
import { dateInWords } from '../../../kernel/date-words.ts'
import { isBefore, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Db } from '../../../store/db.ts'
import { listGroupMeetings } from '../../../store/meetings/group-meeting.ts'
import type { Entry } from '../../form/form.ts'
import { Alert } from '../../parts/alert.tsx'
import { RadioGroup } from '../../parts/choices.tsx'
import type { Visit } from '../../visit.ts'
import { caseWords } from './words.ts'

export type HeldMeeting = { meeting: string; heldOn: PlainDate }

/** The steering group's meetings held from a day on, the newest first: what the group says, it says at one of them. */
export async function heldSince(
  db: Db,
  partnershipId: PartnershipId,
  since: PlainDate,
): Promise<HeldMeeting[]> {
  const meetings = await listGroupMeetings(db, partnershipId)
  return meetings
    .flatMap(({ id, group, heldOn }) =>
      group !== 'steering' || heldOn === null || isBefore(heldOn, since) ? [] : [{ meeting: id, heldOn }],
    )
    .toReversed()
}

type Props = { at: Visit; entry: Entry; meetings: readonly HeldMeeting[] }

/** At which meeting the steering group said so. */
export function MeetingChoice({ at, entry, meetings }: Props) {
  const t = caseWords(at.language)
  const [only] = meetings
  return (
    <RadioGroup
      entry={entry}
      name="meeting"
      label={t.whichMeeting}
      hint={t.whichMeetingHint}
      value={only !== undefined && meetings.length === 1 ? only.meeting : ''}
      choices={meetings.map(({ meeting, heldOn }) => ({
        value: meeting,
        label: dateInWords(heldOn, at.language),
      }))}
    />
  )
}

/** In place of the form, until the steering group has met: how its meeting is recorded. */
export function NoMeeting({ at, number }: { at: Visit; number: string }) {
  const t = caseWords(at.language)
  return (
    <Alert color="warning">
      <p>{t.noMeeting}</p>
      <p>
        <a href={at.to.inCase(number, 'gruppmoten')}>{t.toMeetings}</a>
      </p>
    </Alert>
  )
}
