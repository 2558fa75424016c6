import { sql } from 'kysely'
import type { PublicBodyId } from '../../domain/actor.ts'
import type { Decision } from '../../domain/group-minutes.ts'
import type { MeetingId, PartnershipId } from '../../domain/partnership.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { InCase } from '../case/in-case.ts'
import type { Db } from '../db.ts'
import { type Action, listDone, standingOf } from './group-meeting.ts'

/** What somebody took upon them at a first meeting or an idea meeting, or what was agreed there and is nobody's alone. */
export type Agreed = Omit<Action, 'fromMeeting'> & {
  fromMeeting: { id: MeetingId; kind: 'first' | 'idea'; heldOn: PlainDate }
}

/** Keeps what was agreed at a meeting whose minutes are a paper, so that whoever took it upon them has it to do. */
export function addDecisions(
  inCase: InCase,
  { bodyId, meetingId }: { bodyId: PublicBodyId; meetingId: MeetingId },
  decisions: readonly Decision[],
): void {
  const rows = decisions.map(({ id, text, ownerId, owner, by }, position) => ({
    ...{ id, public_body_id: bodyId, partnership_id: inCase.partnershipId, meeting_id: meetingId },
    ...{ position, text, owner_id: ownerId, owner, due_day: by },
  }))
  inCase.add({ meeting_decision: rows })
}

/** What was agreed at the first meeting and the idea meetings of a case, in order, with what has been done. Two queries. */
export async function listAgreed(db: Db, partnershipId: PartnershipId): Promise<Agreed[]> {
  const [rows, done] = await Promise.all([
    db
      .selectFrom('meeting_decision as d')
      .innerJoin('meeting as m', 'm.id', 'd.meeting_id')
      .select(['d.id', 'd.text', 'd.owner_id as ownerId', 'd.owner', 'd.due_day as by'])
      .select([
        'm.id as meeting',
        'm.on_date as heldOn',
        sql<Agreed['fromMeeting']['kind']>`m.kind`.as('kind'),
      ])
      .where('d.partnership_id', '=', partnershipId)
      .orderBy('m.on_date')
      .orderBy('m.id')
      .orderBy('d.position')
      .execute(),
    listDone(db, partnershipId),
  ])
  const doneOf = Map.groupBy(done, ({ id }) => id)
  return rows.map(({ meeting, kind, heldOn, ...decision }) => ({
    ...decision,
    ...standingOf(doneOf.get(decision.id)),
    fromMeeting: { id: meeting, kind, heldOn },
  }))
}
