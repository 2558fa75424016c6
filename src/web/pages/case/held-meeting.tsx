import type { Partnership, PartnershipId } from '../../../domain/partnership.ts'
import { canConvene, canWorkInGroups } from '../../../domain/permissions/permissions-steering.ts'
import { dateInWords } from '../../../kernel/date-words.ts'
import { isBefore, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Db } from '../../../store/db.ts'
import { listGroupMeetings } from '../../../store/meetings/group-meeting.ts'
import type { Entry } from '../../form/form.ts'
import { Alert } from '../../parts/alert.tsx'
import { RadioGroup } from '../../parts/choices.tsx'
import { withQuery } from '../../paths.ts'
import type { SignedIn, Visit } from '../../visit.ts'
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

type Wanted = { at: SignedIn; partnership: Pick<Partnership, 'id' | 'number' | 'scope'> }

/** In place of the form, until the steering group has met: the meeting that is booked, or how one is called. */
export async function NoMeeting({ at, partnership }: Wanted) {
  const t = caseWords(at.language)
  const meetings = await listGroupMeetings(at.db, partnership.id)
  const booked = meetings.findLast(({ group, heldOn }) => group === 'steering' && heldOn === null)
  return (
    <Alert color="warning">
      <p>{t.noMeeting}</p>
      {booked === undefined ? (
        <p>
          {t.noneBooked} <ToMeeting at={at} partnership={partnership} />
        </p>
      ) : (
        <p>
          {t.booked(dateInWords(booked.on, at.language))}{' '}
          <a href={at.to.inCase(partnership.number, 'gruppmoten', booked.id)}>{t.toBooked}</a>
        </p>
      )}
    </Alert>
  )
}

/** Whoever may call the group does, others propose a meeting, and the rest see what there is. */
export function ToMeeting({ at, partnership: { number, scope } }: Wanted) {
  const t = caseWords(at.language)
  const page = (...more: string[]) => at.to.inCase(number, 'gruppmoten', ...more)
  const called = (noun: string) => withQuery(page(noun), { grupp: 'steering' })
  if (canConvene(at.actor, scope)) return <a href={called('kallelse')}>{t.callSteering}</a>
  if (canWorkInGroups(at.actor, scope)) return <a href={called('forslag')}>{t.proposeSteering}</a>
  return <a href={page()}>{t.toMeetings}</a>
}
