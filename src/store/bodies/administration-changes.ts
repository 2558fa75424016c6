import type { PublicBodyId, UnitId } from '../../domain/actor.ts'
import type { BoardId } from '../../domain/partnership.ts'
import { newId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import type { CalendarMeeting } from '../meetings/board-calendar.ts'
import type { Administration, Assignment, BodyDetails } from './administration.ts'

type Board = Administration['boards'][number]
type Unit = Administration['units'][number]
type Goal = Administration['goals'][number]

/** Only one description of a public body is written at a time; the next one waits for the transaction's end. */
export async function takeTurn(db: Db): Promise<void> {
  await db.selectNoFrom((eb) => eb.fn('pg_advisory_xact_lock', [eb.val(4812907319)]).as('turn')).execute()
}

export async function changeBody(db: Db, id: PublicBodyId, body: BodyDetails): Promise<void> {
  await db
    .updateTable('public_body')
    .set({
      name: body.name,
      short_name: body.shortName,
      organisation_number: body.organisationNumber,
      municipality_code: body.municipalityCode,
      email: body.email,
      phone: body.phone,
      rulebook: body.rulebook,
      theme: body.theme,
    })
    .where('id', '=', id)
    .execute()
}

/** New name or pattern. Numbers that have been given out stay as they are. */
export async function changeBoard(db: Db, id: BoardId, { name, registryPattern }: Board): Promise<void> {
  await db
    .updateTable('board')
    .set({ name, registry_pattern: registryPattern })
    .where('id', '=', id)
    .execute()
}

export async function changeUnit(
  db: Db,
  id: UnitId,
  { kind, coreService, parentId }: Omit<Unit, 'name' | 'within'> & { parentId: UnitId | null },
): Promise<void> {
  await db
    .updateTable('unit')
    .set({ kind, core_service: coreService, parent_id: parentId })
    .where('id', '=', id)
    .execute()
}

export type OfBoard = { boardId: BoardId; bodyId: PublicBodyId }

/** Adds one meeting to the calendar. Throws when the board meets that day already: supersede it first. */
export async function addBoardMeeting(
  db: Db,
  { boardId, bodyId, date, memoStop, dispatch }: CalendarMeeting & OfBoard,
): Promise<void> {
  const row = { id: newId(), public_body_id: bodyId, board_id: boardId, meets_on: date }
  await db
    .insertInto('board_meeting')
    .values({ ...row, memo_stop: memoStop, dispatch })
    .execute()
}

/** The meeting no longer holds as it was; its row is kept. */
export async function supersedeBoardMeeting(
  db: Db,
  { boardId, date, at }: { boardId: BoardId; date: PlainDate; at: Date },
): Promise<void> {
  await db
    .updateTable('board_meeting')
    .set({ superseded_at: at })
    .where('board_id', '=', boardId)
    .where('meets_on', '=', date)
    .where('superseded_at', 'is', null)
    .execute()
}

/** The goal no longer holds as it was; its row is kept. */
export async function supersedeBoardGoal(
  db: Db,
  { boardId, code, fromYear, at }: Pick<Goal, 'code' | 'fromYear'> & { boardId: BoardId; at: Date },
): Promise<void> {
  await db
    .updateTable('board_goal')
    .set({ superseded_at: at })
    .where('board_id', '=', boardId)
    .where('code', '=', code)
    .where('from_year', '=', fromYear)
    .where('superseded_at', 'is', null)
    .execute()
}

/** Ends an assignment: `until` is the first day without it. One that has an end already keeps it. */
export async function endAssignment(
  db: Db,
  { bodyId, email, role, unitId, until }: Ending & { bodyId: PublicBodyId },
): Promise<void> {
  await db
    .updateTable('body_membership')
    .set({ until_day: until })
    .where('public_body_id', '=', bodyId)
    .where('role', '=', role)
    .where('unit_id', 'is not distinct from', unitId)
    .where('until_day', 'is', null)
    .where('person_id', 'in', (eb) =>
      eb
        .selectFrom('person')
        .select('person.id')
        .where((of) => of(of.fn('lower', ['person.email']), '=', email)),
    )
    .execute()
}

type Ending = Pick<Assignment, 'email' | 'role'> & { unitId: UnitId | null; until: PlainDate }
