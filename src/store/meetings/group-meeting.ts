import { sql } from 'kysely'
import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { Adjustment, Decision, MinutesContent } from '../../domain/group-minutes.ts'
import type { MeetingId, PartnershipId } from '../../domain/partnership.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { GroupKind } from '../../process/case/group-kind.ts'
import type { Db } from '../db.ts'

export type GroupMeeting = {
  id: MeetingId
  group: GroupKind
  /** The day it is booked for, or was held. */
  on: PlainDate
  heldOn: PlainDate | null
  /** When both sides had approved the minutes. */
  minutesApprovedOn: PlainDate | null
  decisions: readonly Decision[]
  adjustments: readonly Adjustment[]
}

/** The meetings of the two groups that are booked or held, the oldest first; those called off are left out. One query. */
export async function listGroupMeetings(db: Db, partnershipId: PartnershipId): Promise<GroupMeeting[]> {
  const rows = await db
    .selectFrom('meeting as m')
    .select(['m.id', 'm.on_date as on', 'm.minutes_approved_on as minutesApprovedOn'])
    .select(sql<GroupKind>`m.kind`.as('group'))
    .select(sql<PlainDate | null>`case when m.held_at is not null then m.on_date end`.as('heldOn'))
    .select(newestContent.as('content'))
    .where('m.partnership_id', '=', partnershipId)
    .where('m.kind', 'in', ['steering', 'working'])
    .where('m.cancelled_at', 'is', null)
    .orderBy('m.on_date')
    .orderBy('m.starts_at')
    .execute()
  return rows.map(({ content, ...meeting }) => ({
    ...meeting,
    decisions: content?.decisions ?? [],
    adjustments: content?.adjustments ?? [],
  }))
}

const newestContent = sql<MinutesContent | null>`(select n.content from group_minutes n
  where n.meeting_id = m.id order by n.version desc limit 1)`

/** Something that somebody took upon them at a meeting. */
export type Action = {
  id: string
  text: string
  ownerId: PersonId | null
  owner: string
  by: PlainDate | null
  doneOn: PlainDate | null
  note: string
  /** That it was said to be done, and that this was taken back, the oldest first. */
  reopened: readonly { doneOn: PlainDate; by: string; on: PlainDate; reasons: string }[]
  fromMeeting: { id: MeetingId; group: GroupKind; heldOn: PlainDate }
}

/** What the groups have decided that somebody does, open and done, by day. Two queries. */
export async function listActions(db: Db, partnershipId: PartnershipId): Promise<Action[]> {
  const [meetings, done] = await Promise.all([
    listGroupMeetings(db, partnershipId),
    listDone(db, partnershipId),
  ])
  const doneOf = Map.groupBy(done, ({ id }) => id)
  const actions = meetings.flatMap(({ id, group, heldOn, decisions }) =>
    decisions.flatMap((decision): Action[] => {
      if (heldOn === null || decision.owner === '') return []
      return [{ ...decision, ...standingOf(doneOf.get(decision.id)), fromMeeting: { id, group, heldOn } }]
    }),
  )
  return actions.toSorted((one, other) => ((one.by ?? '9999') < (other.by ?? '9999') ? -1 : 1))
}

type Done = { id: string; doneOn: PlainDate; note: string; reopened: Action['reopened'][number] | null }

/** Each time that something was said to be done, the first first. */
export function listDone(db: Db, partnershipId: PartnershipId): Promise<Done[]> {
  return db
    .selectFrom('group_action_done as d')
    .leftJoin('person', 'person.id', 'd.reopened_by')
    .select(['d.action_id as id', 'd.done_on as doneOn', 'd.note'])
    .select(
      sql<Done['reopened']>`case when d.reopened_at is not null then json_build_object(
        'doneOn', d.done_on, 'by', person.name, 'on', (d.reopened_at at time zone 'Europe/Stockholm')::date,
        'reasons', d.reopened_reasons) end`.as('reopened'),
    )
    .where('d.partnership_id', '=', partnershipId)
    .orderBy('d.done_at')
    .execute()
}

export function standingOf(done: readonly Done[] = []): Pick<Action, 'doneOn' | 'note' | 'reopened'> {
  const now = done.find(({ reopened }) => reopened === null)
  return {
    doneOn: now?.doneOn ?? null,
    note: now?.note ?? '',
    reopened: done.flatMap(({ reopened }) => reopened ?? []),
  }
}

export type Which = { partnershipId: PartnershipId; bodyId: PublicBodyId }

/** Marks what was decided as done. Said twice, the first word stays. */
export async function completeAction(
  db: Db,
  { partnershipId, bodyId }: Which,
  { id, on, note, by, at }: { id: string; on: PlainDate; note: string; by: PersonId; at: Date },
): Promise<void> {
  await db
    .insertInto('group_action_done')
    .values({
      ...{ action_id: id, public_body_id: bodyId, partnership_id: partnershipId },
      ...{ done_on: on, note, done_by: by, done_at: at },
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Takes back that something was done: it is open again, and both words are kept. */
export async function reopenAction(
  db: Db,
  { id, reasons, by, at }: { id: string; reasons: string; by: PersonId; at: Date },
): Promise<void> {
  await db
    .updateTable('group_action_done')
    .set({ reopened_by: by, reopened_at: at, reopened_reasons: reasons })
    .where('action_id', '=', id)
    .where('reopened_at', 'is', null)
    .execute()
}
