import type { PersonId, PublicBodyId } from '../domain/actor.ts'
import type { BoardId } from '../domain/partnership.ts'
import { newId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { type Db, withTransaction } from './db.ts'

/** A board meeting with its last day for memos and the day the papers go out. */
export type CalendarMeeting = { date: PlainDate; memoStop: PlainDate; dispatch: PlainDate }

export type BoardGoal = { id: string; code: string; goal: string; fromYear: number; toYear: number }

/** The board's meetings from a day on, in order. */
export async function listBoardMeetings(
  db: Db,
  boardId: BoardId,
  from?: PlainDate,
): Promise<CalendarMeeting[]> {
  return db
    .selectFrom('board_meeting')
    .select(['meets_on as date', 'memo_stop as memoStop', 'dispatch'])
    .where('board_id', '=', boardId)
    .where('superseded_at', 'is', null)
    .$if(from !== undefined, (qb) => qb.where('meets_on', '>=', from ?? null))
    .orderBy('meets_on')
    .execute()
}

export type CalendarYear = {
  boardId: BoardId
  bodyId: PublicBodyId
  year: number
  meetings: readonly CalendarMeeting[]
  by: PersonId | null
  at?: Date
}

/** Sets the board's meetings of a year. The earlier rows of that year are superseded and kept. */
export async function setBoardMeetings(db: Db, calendar: CalendarYear): Promise<void> {
  const { boardId, bodyId, year, meetings, by, at = new Date() } = calendar
  await withTransaction(db, async (trx) => {
    await trx
      .updateTable('board_meeting')
      .set({ superseded_at: at })
      .where('board_id', '=', boardId)
      .where('superseded_at', 'is', null)
      .where((eb) => eb(eb.fn<number>('date_part', [eb.val('year'), 'meets_on']), '=', year))
      .execute()
    const rows = meetings.map(({ date, memoStop, dispatch }) => ({
      id: newId(),
      public_body_id: bodyId,
      board_id: boardId,
      meets_on: date,
      memo_stop: memoStop,
      dispatch,
      recorded_by: by,
      recorded_at: at,
    }))
    if (rows.length > 0) await trx.insertInto('board_meeting').values(rows).execute()
  })
}

/** Adds a goal with its first and last year. */
export async function addBoardGoal(
  db: Db,
  goal: Omit<BoardGoal, 'id'> & { boardId: BoardId; bodyId: PublicBodyId },
): Promise<void> {
  await db
    .insertInto('board_goal')
    .values({
      id: newId(),
      public_body_id: goal.bodyId,
      board_id: goal.boardId,
      code: goal.code,
      goal: goal.goal,
      from_year: goal.fromYear,
      to_year: goal.toYear,
    })
    .execute()
}
