import type { PublicBodyId, UnitId } from '../../domain/actor.ts'
import type { BoardId } from '../../domain/partnership.ts'
import { latest, type PlainDate } from '../../kernel/plain-date.ts'
import type { Administration, Assignment, KeptAdministration } from '../../store/bodies/administration.ts'
import {
  addBoardMeeting,
  changeBoard,
  changeBody,
  changeUnit,
  endAssignment,
  supersedeBoardGoal,
  supersedeBoardMeeting,
} from '../../store/bodies/administration-changes.ts'
import { addBoard, addPublicBody, addUnit } from '../../store/bodies/public-body.ts'
import type { Db } from '../../store/db.ts'
import { addBoardGoal } from '../../store/meetings/board-calendar.ts'
import { addBodyMembership } from '../../store/people/membership.ts'
import { findOrAddPerson } from '../../store/people/person.ts'
import type { Comparison } from './compare.ts'

/** What the person who runs the command has asked for beyond adding. */
export type Wishes = { change: boolean; endMissing: boolean }

export type Writing = Wishes & {
  kept: KeptAdministration | null
  comparison: Comparison
  /** The day that new boards and units exist from. */
  from: PlainDate
  today: PlainDate
  at: Date
}

type Body = { db: Db; id: PublicBodyId; boards: Map<string, BoardId>; units: Map<string, UnitId> }

/** Adds what is only in the file; changes and ends only when asked to. Nothing is removed. */
export async function write(db: Db, writing: Writing): Promise<void> {
  const body = await bodyOf(db, writing)
  await addRows(body, writing)
  if (writing.change) await changeRows(body, writing)
  if (writing.endMissing) await endRows(body, writing)
}

async function bodyOf(db: Db, { kept, comparison: { body } }: Writing): Promise<Body> {
  if (kept !== null)
    return { db, id: kept.bodyId, boards: new Map(kept.boardIds), units: new Map(kept.unitIds) }
  const [added] = body.added
  if (added === undefined) throw new Error('A description without a body has been read')
  return { db, id: await addPublicBody(db, withoutNulls(added)), boards: new Map(), units: new Map() }
}

function withoutNulls({
  organisationNumber,
  municipalityCode,
  email,
  phone,
  ...body
}: Administration['body']) {
  return {
    ...body,
    ...(organisationNumber && { organisationNumber }),
    ...(municipalityCode && { municipalityCode }),
    ...(email && { email }),
    ...(phone && { phone }),
  }
}

async function addRows(body: Body, { comparison, from }: Writing): Promise<void> {
  const { db, id: bodyId, boards, units } = body
  for (const board of comparison.boards.added) {
    boards.set(board.casePrefix, await addBoard(db, { ...board, bodyId, from }))
  }
  for (const { within, ...unit } of comparison.units.added) {
    const parentId = parentIn(units, within)
    units.set(unit.name, await addUnit(db, { ...unit, bodyId, from, ...(parentId && { parentId }) }))
  }
  for (const { board, ...meeting } of comparison.meetings.added) {
    await addBoardMeeting(db, { ...meeting, bodyId, boardId: idIn(boards, board) })
  }
  for (const { board, ...goal } of comparison.goals.added) {
    await addBoardGoal(db, { ...goal, bodyId, boardId: idIn(boards, board) })
  }
  for (const assignment of comparison.assignments.added) await assign(body, assignment)
}

async function assign({ db, id, units }: Body, { name, email, role, unit, from }: Assignment): Promise<void> {
  const personId = await findOrAddPerson(db, { name, email })
  await addBodyMembership(db, { personId, bodyId: id, role, unitId: parentIn(units, unit), from })
}

async function changeRows(body: Body, { comparison, at }: Writing): Promise<void> {
  const { db, id: bodyId, boards, units } = body
  for (const { after } of comparison.body.changed) await changeBody(db, bodyId, after)
  for (const { after } of comparison.boards.changed) {
    await changeBoard(db, idIn(boards, after.casePrefix), after)
  }
  for (const { after } of comparison.units.changed) {
    await changeUnit(db, idIn(units, after.name), { ...after, parentId: parentIn(units, after.within) })
  }
  for (const { board, ...meeting } of comparison.meetings.changed.map(({ after }) => after)) {
    const boardId = idIn(boards, board)
    await supersedeBoardMeeting(db, { boardId, date: meeting.date, at })
    await addBoardMeeting(db, { ...meeting, bodyId, boardId })
  }
  for (const { board, ...goal } of comparison.goals.changed.map(({ after }) => after)) {
    const boardId = idIn(boards, board)
    await supersedeBoardGoal(db, { ...goal, boardId, at })
    await addBoardGoal(db, { ...goal, bodyId, boardId })
  }
}

async function endRows({ db, id: bodyId, boards, units }: Body, writing: Writing): Promise<void> {
  const { comparison, today, at } = writing
  for (const { board, date } of comparison.meetings.missing) {
    await supersedeBoardMeeting(db, { boardId: idIn(boards, board), date, at })
  }
  for (const { board, ...goal } of comparison.goals.missing) {
    await supersedeBoardGoal(db, { ...goal, boardId: idIn(boards, board), at })
  }
  for (const { unit, from, ...assignment } of comparison.assignments.missing) {
    const until = latest(today, from)
    await endAssignment(db, { ...assignment, bodyId, unitId: parentIn(units, unit), until })
  }
}

function parentIn(units: ReadonlyMap<string, UnitId>, name: string | null): UnitId | null {
  return name === null ? null : idIn(units, name)
}

function idIn<Id>(ids: ReadonlyMap<string, Id>, name: string): Id {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`Nothing is called '${name}' here`)
  return id
}
