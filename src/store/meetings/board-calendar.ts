import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { BoardId } from '../../domain/partnership.ts'
import { ChangedMeanwhile } from '../../domain/thrown.ts'
import { newId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { LeadDays } from '../../process/board/board-plan.ts'
import { type Db, type Trx, withTransaction } from '../db.ts'
import { addJob } from '../orders/job.ts'

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

type Change = {
  boardId: BoardId
  bodyId: PublicBodyId
  /** The day of the meeting that is changed or called off; null for a new one. */
  before: PlainDate | null
  /** The meeting as it read when somebody began to change it; without it, whatever is there is replaced. */
  asRead?: CalendarMeeting | null
  /** What holds from now on; null when the meeting is called off. */
  after: CalendarMeeting | null
  by: PersonId
  at: Date
}

/**
 * Changes one meeting, adds one or calls one off. What held before is kept as history. Throws ChangedMeanwhile when
 * somebody else was faster.
 */
export async function changeBoardMeeting(db: Db, change: Change): Promise<void> {
  const { boardId, bodyId, before, after, by, at } = change
  const replaced = [before, after?.date].filter((day) => day !== null && day !== undefined)
  await withTransaction(db, async (trx) => {
    await demandAsRead(trx, change)
    await trx
      .updateTable('board_meeting')
      .set({ superseded_at: at })
      .where('board_id', '=', boardId)
      .where('superseded_at', 'is', null)
      .where('meets_on', 'in', replaced)
      .execute()
    // Several changes in a row are reckoned once.
    await addJob(
      trx,
      'recountDays',
      { boardId },
      { key: `recountDays ${boardId}`, runAt: addSeconds(at, 30) },
    )
    if (after === null) return
    const { date, memoStop, dispatch } = after
    const days = { meets_on: date, memo_stop: memoStop, dispatch }
    const which = { id: newId(), public_body_id: bodyId, board_id: boardId }
    await trx
      .insertInto('board_meeting')
      .values({ ...which, ...days, recorded_by: by, recorded_at: at })
      .execute()
  })
}

/** One change of a board's calendar at a time. */
async function demandAsRead(trx: Trx, { boardId, before, after, asRead }: Change): Promise<void> {
  await trx.selectFrom('board').select('id').where('id', '=', boardId).forNoKeyUpdate().execute()
  if (asRead === undefined) return
  const meetings = await listBoardMeetings(trx, boardId)
  const now = meetings.find(({ date }) => date === before) ?? null
  const isTaken = after !== null && after.date !== before && meetings.some(({ date }) => date === after.date)
  const isSame = now?.memoStop === asRead?.memoStop && now?.dispatch === asRead?.dispatch
  if (isTaken || !isSame) throw new ChangedMeanwhile()
}

function addSeconds(at: Date, seconds: number): Date {
  return new Date(at.getTime() + seconds * 1000)
}

/** What the calendar of a year said before: superseded rows, the newest change first. */
export async function listBoardMeetingHistory(db: Db, boardId: BoardId, year: number) {
  return db
    .selectFrom('board_meeting as m')
    .leftJoin('person as by', 'by.id', 'm.recorded_by')
    .select(['m.meets_on as date', 'm.memo_stop as memoStop', 'm.dispatch', 'by.name as byName'])
    .select(['m.recorded_at as recordedAt', 'm.superseded_at as supersededAt'])
    .where('m.board_id', '=', boardId)
    .where('m.superseded_at', 'is not', null)
    .where((eb) => eb(eb.fn<number>('date_part', [eb.val('year'), 'm.meets_on']), '=', year))
    .orderBy('m.superseded_at', 'desc')
    .orderBy('m.meets_on')
    .execute()
}

/** How many days before its meetings the board wants memos and sends out papers, where the calendar does not say. */
export async function getLeadDays(db: Db, boardId: BoardId): Promise<LeadDays> {
  return db
    .selectFrom('board')
    .select(['memo_lead_days as memo', 'dispatch_lead_days as dispatch'])
    .where('id', '=', boardId)
    .executeTakeFirstOrThrow()
}

/** Throws ChangedMeanwhile when somebody else has set them to something else than what was read. */
export async function changeLeadDays(
  db: Db,
  boardId: BoardId,
  { read, lead }: { read: LeadDays; lead: LeadDays },
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('board')
    .set({ memo_lead_days: lead.memo, dispatch_lead_days: lead.dispatch })
    .where('id', '=', boardId)
    .where('memo_lead_days', '=', read.memo)
    .where('dispatch_lead_days', '=', read.dispatch)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw new ChangedMeanwhile()
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
