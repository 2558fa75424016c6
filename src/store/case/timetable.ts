import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import type { NewEvent } from '../../domain/events.ts'
import type { Partnership, PartnershipId } from '../../domain/partnership.ts'
import { type PlainDate, parsePlainDate } from '../../kernel/plain-date.ts'
import { agreementOf } from '../../process/agreement/agreement.ts'
import type { BoardMeeting } from '../../process/board/board-meeting.ts'
import { type Calendars, gapWatch, runningAgreement } from '../../process/board/gap-watch.ts'
import type { History } from '../../process/case/history.ts'
import { statusOf } from '../../process/case/status.ts'
import { duties } from '../../process/duties/duties.ts'
import {
  type MovedDay,
  metKeys,
  movedDays,
  type ReckonedDay,
  reckonedDays,
} from '../../process/duties/timetable.ts'
import { groupRhythms, rhythmLevel } from '../../process/duties/year-rhythm.ts'
import { arrayOf, type Ids } from '../array-of.ts'
import { guestBoardIds } from '../bodies/guest-board.ts'
import type { Db } from '../db.ts'
import { writeGroupMeetings } from '../lists/group-meetings-kept.ts'
import type { CaseState, InCase } from './in-case.ts'
import { systemMaker } from './system-maker.ts'

type Boards = Pick<Partnership, 'id' | 'lead' | 'scope'>

/**
 * The calendars of the boards that must decide in a case: that of the lead board, and of each other public party that of its
 * one board in the case, where it has set its days. Past meetings are among them. One query.
 */
export async function listCalendars(db: Db, { id, lead, scope }: Boards): Promise<Calendars> {
  const guests = arrayOf(scope.publicBodyIds.filter((body) => body !== scope.leadBodyId))
  const boards = sql<string[]>`array_append(${guestBoardIds(id, guests)}, ${lead.boardId})`
  return calendarsFrom(lead, (await boardDays(boards).execute(db)).rows)
}

/** The same of several cases, by the case. One query. */
export async function calendarsOfCases(
  db: Db,
  cases: readonly Boards[],
): Promise<(one: Pick<Partnership, 'id' | 'lead'>) => Calendars> {
  const leading = arrayOf([...new Set(cases.map(({ lead }) => lead.boardId))])
  const { rows } = await sql<CaseBoardDay>`
    select null::uuid as "case", lead.* from (${boardDays(leading)}) lead${daysOfGuests(cases)}
    order by date`.execute(db)
  const byBoard = Map.groupBy(rows, (row) => row.case ?? row.board)
  return ({ id, lead }) =>
    calendarsFrom(lead, [...(byBoard.get(lead.boardId) ?? []), ...(byBoard.get(id) ?? [])])
}

/** Of a board that leads, or of a guest's board in one case. */
type CaseBoardDay = BoardDay & { case: PartnershipId | null }

/** Of each other public party its one board in the case; nothing where no case has any. */
function daysOfGuests(cases: readonly Boards[]): RawBuilder<unknown> {
  const guests = cases.flatMap(({ id, scope }) =>
    scope.publicBodyIds.flatMap((body) => (body === scope.leadBodyId ? [] : [{ id, body }])),
  )
  if (guests.length === 0) return sql``
  const [ids, bodies] = [guests.map(({ id }) => id), guests.map(({ body }) => body)]
  const boards = guestBoardIds(sql`wanted.id`, sql`array[wanted.body]`)
  return sql`
    union all select wanted.id, guest.* from unnest(${ids}::uuid[], ${bodies}::uuid[]) wanted (id, body)
      cross join lateral (${boardDays(boards)}) guest`
}

/** A meeting of the board that `body` has in a case. */
export type BoardDay = BoardMeeting & { board: string; body: string }

/** The meetings of these boards, past ones too, as a query. */
export function boardDays(boards: Ids): RawBuilder<BoardDay> {
  return sql`
    select b.id as board, body.name as body, m.meets_on as date, m.memo_stop as "memoStop", m.dispatch
    from board_meeting m join board b on b.id = m.board_id join public_body body on body.id = b.public_body_id
    where m.superseded_at is null and m.board_id = any(${boards})
    order by m.meets_on`
}

/** By the body's name; the one that leads first, also when it has set no days. */
export function calendarsFrom(
  { bodyName }: Partnership['lead'],
  days: readonly Omit<BoardDay, 'board'>[],
): Calendars {
  const calendars = new Map<string, BoardMeeting[]>([[bodyName, []]])
  for (const { body, date, memoStop, dispatch } of days)
    calendars.set(body, [...(calendars.get(body) ?? []), { date, memoStop, dispatch }])
  return calendars
}

export type RunningState = Required<
  Pick<CaseState, 'endsOn' | 'gapLevel' | 'gapMeetingOn' | 'gapMemoStop' | 'rhythm' | 'groupMeetings'>
>

/** What lists say on a day of an agreement in force: of the gap after it, and of how often the groups meet. */
export function runningState(history: History, calendars: Calendars, today: PlainDate): RunningState {
  const watch = gapWatch(history, calendars, today)
  const guard = watch?.matter === 'finalReport' || watch?.matter === 'renewal' ? watch[watch.matter] : null
  const rhythms = watch === null ? [] : groupRhythms(duties(history, today), today)
  return {
    endsOn: agreementOf(history)?.end ?? null,
    gapLevel: watch?.level.level ?? null,
    gapMeetingOn: guard?.meeting?.date ?? null,
    gapMemoStop: guard?.meeting?.memoStop ?? null,
    rhythm: rhythmLevel(rhythms),
    groupMeetings: rhythms.map(writeGroupMeetings),
  }
}

type Stepped = {
  partnership: Partnership
  before: History
  after: History
  calendars: Calendars
  today: PlainDate
}

/** The boards' days where something is to be ready for them: an agreement is in force, or a board's case is open. */
export async function calendarsWanted(db: Db, partnership: Boards, history: History): Promise<Calendars> {
  const status = statusOf(history)
  const isWanted = status.boardCases.some(({ open }) => open) || runningAgreement(history, status) !== null
  return isWanted ? listCalendars(db, partnership) : new Map()
}

/** After a step: what lists say of the gap, and in the journal which days the step moved. Nothing before the signatures. */
export async function keepTimetable(inCase: InCase, stepped: Stepped): Promise<void> {
  const { partnership, before, after, calendars, today } = stepped
  const agreement = agreementOf(after)
  if (agreement === null) return
  const isRunning = runningAgreement(after, statusOf(after)) !== null
  inCase.state(runningState(after, calendars, today))
  if (!isRunning) return
  const old = agreementOf(before)
  const redated = old?.start !== agreement.start || old.end !== agreement.end
  const cause = old?.earlyEnd?.seq === agreement.earlyEnd?.seq ? 'agreement' : 'earlyEnd'
  if (!redated && (await findTimetable(inCase.trx, partnership.id))) return
  const reckoning = await reckon(inCase.trx, { partnership, history: after, calendars })
  await noteMoved(inCase, reckoning, { today, ...(redated && { cause }) })
}

/** The same after a move to a newer rulebook: the days are as it says, and the journal tells which have moved. */
export async function keepByNewRules(
  inCase: InCase,
  { partnership, after, calendars, today }: Omit<Stepped, 'before'>,
): Promise<void> {
  const isRunning = runningAgreement(after, statusOf(after)) !== null
  inCase.state(runningState(after, calendars, today))
  if (!isRunning) return
  const reckoning = await reckon(inCase.trx, { partnership, history: after, calendars })
  await noteMoved(inCase, reckoning, { today, cause: 'rules' })
}

export type Reckoning = {
  round: string | null
  days: readonly ReckonedDay[]
  moved: readonly MovedDay[]
  /** The days are as they were kept. */
  isKept: boolean
}

type Reckoned = { partnership: Pick<Partnership, 'id'>; history: History; calendars: Calendars }

/** The days of the agreement in force beside those that were kept. A new agreement begins anew. */
export async function reckon(db: Db, { partnership, history, calendars }: Reckoned): Promise<Reckoning> {
  const round = runningAgreement(history, statusOf(history))?.track ?? null
  const kept = await findTimetable(db, partnership.id)
  const days = reckonedDays(history, calendars)
  const same = kept !== null && kept.round === round
  const moved = same ? movedDays(kept.days, days, metKeys(history, calendars)) : []
  return { round, days, moved, isKept: same && JSON.stringify(kept.days) === JSON.stringify(days) }
}

/** Why days moved: new dates in the agreement, an early end, another day of the board, or another reading of the rules. */
export type MoveCause = 'agreement' | 'earlyEnd' | 'calendar' | 'rules'

/** Keeps the days, and writes in the journal what has moved and why; `cause` where it is known. */
export async function noteMoved(
  inCase: InCase,
  { round, days, moved }: Reckoning,
  { today, cause = causeOf(moved) }: { today: PlainDate; cause?: MoveCause },
): Promise<void> {
  if (round !== null) await keepDays(inCase.trx, inCase, { round, days })
  if (moved.length > 0) inCase.event(daysMoved(moved, cause, today))
}

function daysMoved(moved: readonly MovedDay[], cause: MoveCause, on: PlainDate): NewEvent {
  return { type: 'daysMoved', on, by: systemMaker, content: { cause, moved } }
}

function causeOf(moved: readonly MovedDay[]): MoveCause {
  return moved.every(({ before, after }) => before?.due === after?.due) ? 'calendar' : 'rules'
}

/** Keeps the days as they are reckoned now. */
export async function keepDays(
  db: Db,
  { partnershipId, at }: { partnershipId: PartnershipId; at: Date },
  { round, days }: { round: string; days: readonly ReckonedDay[] },
): Promise<void> {
  await sql`
    insert into timetable (partnership_id, public_body_id, round, days, reckoned_at)
    select id, public_body_id, ${round}, ${JSON.stringify(days)}::jsonb, ${at} from partnership where id = ${partnershipId}
    on conflict (partnership_id) do update
      set round = excluded.round, days = excluded.days, reckoned_at = excluded.reckoned_at`.execute(db)
}

const day = z.string().transform((text, context): PlainDate => {
  const date = parsePlainDate(text)
  if (date !== null) return date
  context.addIssue('Not a day')
  return z.NEVER
})
const Kept = z.array(
  z.object({
    id: z.string(),
    title: z.object({ sv: z.string(), en: z.string() }),
    year: z.number().optional(),
    due: day,
    meeting: day.optional(),
    memoStop: day.optional(),
  }),
)

async function findTimetable(
  db: Db,
  id: PartnershipId,
): Promise<{ round: string; days: ReckonedDay[] } | null> {
  const row = await db
    .selectFrom('timetable')
    .select(['round', 'days'])
    .where('partnership_id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : { round: row.round, days: Kept.parse(row.days) }
}
