import { sql } from 'kysely'
import type { BoardId, Partnership, PartnershipId } from '../../domain/partnership.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { nearestDay } from '../../process/board/board-aim.ts'
import type { Db } from '../db.ts'
import { followersOn } from '../people/receivers.ts'
import { caseFileOf } from './case-file.ts'
import { getPartnership } from './partnership.ts'
import { recordInCase } from './record.ts'
import { type GapState, gapState, keepDays, listCalendars, noteMoved, reckon } from './timetable.ts'

/** Open cases with a signed agreement or before a board; only those in which the board takes part, where one is named. */
export async function listTimetabled(db: Db, boardId?: BoardId): Promise<PartnershipId[]> {
  const takesPart = sql<boolean>`(p.board_id = ${boardId ?? null} or exists (
    select from partnership_party pp join board b on b.public_body_id = pp.body_id
    where pp.partnership_id = p.id and pp.until_day is null and b.id = ${boardId ?? null}))`
  const rows = await db
    .selectFrom('partnership as p')
    .select('p.id')
    .where('p.closed_on', 'is', null)
    .where((eb) => eb.or([eb('p.ends_on', 'is not', null), cameToBoard]))
    .$if(boardId !== undefined, (qb) => qb.where(takesPart))
    .orderBy('p.id')
    .execute()
  return rows.map(({ id }) => id)
}

const cameToBoard = sql<boolean>`exists (
  select from case_event e where e.partnership_id = p.id and e.type = 'boardCaseOpened')`

/**
 * Reckons the days of a case anew: what lists say of its nearest day and of the gap is put right, and when a day has moved since it was last
 * reckoned the journal says which and why and both sides are told, in one transaction. Run again it writes nothing.
 * Throws ChangedMeanwhile when something else was recorded just then.
 */
export async function recountCase(
  db: Db,
  id: PartnershipId,
  { today, at }: { today: PlainDate; at: Date },
): Promise<void> {
  const partnership = await getPartnership(db, id)
  const [{ history }, calendars] = await Promise.all([
    caseFileOf(db, partnership, today),
    listCalendars(db, partnership),
  ])
  const reckoning = await reckon(db, { partnership, history, calendars })
  const nextDue = nearestDay({ history, calendars, today })
  const state = { ...gapState(history, calendars, today), nextDue }
  const { round, days, moved, isKept } = reckoning
  if (moved.length === 0) {
    await keepState(db, partnership, state)
    if (!isKept && round !== null) await keepDays(db, { partnershipId: id, at }, { round, days })
    return
  }
  await recordInCase(db, { partnershipId: id, lastSeq: partnership.lastSeq, at }, async (inCase) => {
    inCase.state(state)
    await noteMoved(inCase, reckoning, { today })
    const about = { partnership, today }
    const followers = [
      ...(await followersOn(inCase.trx, 'party', about)),
      ...(await followersOn(inCase.trx, 'public', about)),
    ]
    inCase.notify({ personIds: followers.map(({ personId }) => personId), kind: 'daysMoved', params: {} })
  })
}

type KeptState = GapState & { nextDue: PlainDate | null }

/** Only where something differs, and not over what a step has put there meanwhile. */
async function keepState(db: Db, { id, lastSeq }: Partnership, state: KeptState): Promise<void> {
  const { endsOn, gapLevel, gapMeetingOn, gapMemoStop, nextDue } = state
  await sql`
    update partnership set ends_on = ${endsOn}, gap_level = ${gapLevel}, gap_meeting_on = ${gapMeetingOn},
      gap_memo_stop = ${gapMemoStop}, next_due = ${nextDue}
    where id = ${id} and last_seq = ${lastSeq} and (ends_on, gap_level, gap_meeting_on, gap_memo_stop, next_due)
      is distinct from (${endsOn}::date, ${gapLevel}::text, ${gapMeetingOn}::date, ${gapMemoStop}::date,
        ${nextDue}::date)`.execute(db)
}
