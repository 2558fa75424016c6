import { type RawBuilder, sql } from 'kysely'
import type { PartnershipId } from '../../domain/partnership.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { AwaitedMinutes, CaseFacts, UnrecordedMeeting } from '../../process/case/history.ts'
import type { Ids } from '../array-of.ts'
import { silentParties, silentSides } from './minutes-voices.ts'

/** `sides` is null where nothing has been written: the meeting is still booked. */
export type AwaitedMeeting = UnrecordedMeeting & {
  id: PartnershipId
  sides: AwaitedMinutes['sides'] | null
  parties: readonly string[] | null
}

/**
 * What the group meetings of each case wait for: minutes that a side has not said it stands by, and booked meetings whose
 * day has been. The oldest first. Where all have spoken and one who had not has left, the administration closes them.
 */
export function awaitedMeetingsIn(cases: Ids, today: PlainDate): RawBuilder<AwaitedMeeting> {
  return sql`
    select m.partnership_id as id, m.id as meeting, m.kind as group, m.on_date as on, missing.sides, missing.parties
    from meeting m
    left join lateral (select max(version) as version from group_minutes where meeting_id = m.id) n on true
    left join lateral (
      select coalesce(nullif(${silentSides}, '{}'), '{public}') as sides, ${silentParties} as parties) missing
      on n.version is not null
    where m.partnership_id = any(${cases}) and m.kind in ('steering', 'working') and m.cancelled_at is null
      and m.minutes_approved_on is null
      and case when m.held_at is null then m.on_date < ${today} else n.version is not null end
    order by m.on_date, m.starts_at`
}

/** What one case waits for, of its own meetings. */
export function waitingFrom(meetings: readonly AwaitedMeeting[]): Pick<CaseFacts, 'minutes' | 'unrecorded'> {
  return {
    minutes: meetings.flatMap(({ meeting, group, on, sides, parties }) =>
      sides === null ? [] : [{ meeting, group, heldOn: on, sides, ...(parties?.length && { parties }) }],
    ),
    unrecorded: meetings.flatMap(({ meeting, group, on, sides }) =>
      sides === null ? [{ meeting, group, on }] : [],
    ),
  }
}
