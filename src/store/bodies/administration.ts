import type { PublicBodyId, UnitId } from '../../domain/actor.ts'
import type { BoardId } from '../../domain/partnership.ts'
import type { PublicRole } from '../../domain/roles.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import type { CalendarMeeting } from '../meetings/board-calendar.ts'
import type { UnitKind } from './public-body.ts'

/**
 * A public body as its own description has it. Everything is named as people name it: a board by its case prefix,
 * a unit by its name, a person by the e-mail address.
 */
export type Administration = {
  body: BodyDetails
  boards: readonly { casePrefix: string; name: string; registryPattern: string }[]
  units: readonly { name: string; within: string | null; kind: UnitKind; coreService: boolean }[]
  meetings: readonly (CalendarMeeting & { board: string })[]
  goals: readonly { board: string; code: string; goal: string; fromYear: number; toYear: number }[]
  assignments: readonly Assignment[]
}

export type BodyDetails = {
  key: string
  name: string
  shortName: string
  organisationNumber: string | null
  municipalityCode: string | null
  email: string | null
  phone: string | null
  rulebook: string
  theme: string
}

export type Assignment = {
  email: string
  name: string
  role: PublicRole
  unit: string | null
  from: PlainDate
  /** The first day that it no longer holds. */
  until: PlainDate | null
}

export type KeptAdministration = Administration & {
  bodyId: PublicBodyId
  boardIds: ReadonlyMap<string, BoardId>
  unitIds: ReadonlyMap<string, UnitId>
}

/** The public body with that key as it is kept now, assignments that have ended included. */
export async function findAdministration(db: Db, key: string): Promise<KeptAdministration | null> {
  const body = await findBody(db, key)
  if (body === undefined) return null
  const { id: bodyId, ...details } = body
  const [boards, units] = await Promise.all([listBoards(db, bodyId), listUnitTree(db, bodyId)])
  return {
    bodyId,
    body: details,
    boards: boards.map(({ id, ...board }) => board),
    units: units.map(({ id, ...unit }) => unit),
    boardIds: new Map(boards.map(({ id, casePrefix }) => [casePrefix, id])),
    unitIds: new Map(units.map(({ id, name }) => [name, id])),
    meetings: await listMeetings(db, bodyId),
    goals: await listGoals(db, bodyId),
    assignments: await listAssignments(db, bodyId),
  }
}

/** Those of the case prefixes that no board of the body may take: another board has them, or had. */
export async function prefixesTaken(db: Db, key: string, prefixes: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('board')
    .innerJoin('public_body as b', 'b.id', 'board.public_body_id')
    .select('board.case_prefix')
    .where((eb) => eb('board.case_prefix', '=', eb.fn.any(eb.val([...prefixes]))))
    .where((eb) => eb.or([eb('b.key', '<>', key), eb('board.until_day', 'is not', null)]))
    .execute()
  return rows.map(({ case_prefix }) => case_prefix)
}

function findBody(db: Db, key: string) {
  return db
    .selectFrom('public_body')
    .select([
      'id',
      'key',
      'name',
      'short_name as shortName',
      'organisation_number as organisationNumber',
      'municipality_code as municipalityCode',
      'email',
      'phone',
      'rulebook',
      'theme',
    ])
    .where('key', '=', key)
    .executeTakeFirst()
}

function listBoards(db: Db, bodyId: PublicBodyId) {
  return db
    .selectFrom('board')
    .select(['id', 'case_prefix as casePrefix', 'name', 'registry_pattern as registryPattern'])
    .where('public_body_id', '=', bodyId)
    .where('until_day', 'is', null)
    .orderBy('name')
    .execute()
}

function listUnitTree(db: Db, bodyId: PublicBodyId) {
  return db
    .selectFrom('unit as u')
    .leftJoin('unit as above', 'above.id', 'u.parent_id')
    .select(['u.id', 'u.name', 'above.name as within', 'u.kind', 'u.core_service as coreService'])
    .where('u.public_body_id', '=', bodyId)
    .where('u.until_day', 'is', null)
    .orderBy('u.name')
    .execute()
}

function listMeetings(db: Db, bodyId: PublicBodyId) {
  return db
    .selectFrom('board_meeting as m')
    .innerJoin('board', 'board.id', 'm.board_id')
    .select(['board.case_prefix as board', 'm.meets_on as date', 'm.memo_stop as memoStop', 'm.dispatch'])
    .where('m.public_body_id', '=', bodyId)
    .where('m.superseded_at', 'is', null)
    .orderBy('m.meets_on')
    .execute()
}

function listGoals(db: Db, bodyId: PublicBodyId) {
  return db
    .selectFrom('board_goal as g')
    .innerJoin('board', 'board.id', 'g.board_id')
    .select([
      'board.case_prefix as board',
      'g.code',
      'g.goal',
      'g.from_year as fromYear',
      'g.to_year as toYear',
    ])
    .where('g.public_body_id', '=', bodyId)
    .where('g.superseded_at', 'is', null)
    .orderBy('g.code')
    .execute()
}

function listAssignments(db: Db, bodyId: PublicBodyId): Promise<Assignment[]> {
  return db
    .selectFrom('body_membership as m')
    .innerJoin('person', 'person.id', 'm.person_id')
    .leftJoin('unit', 'unit.id', 'm.unit_id')
    .select((eb) => eb.fn<string>('lower', ['person.email']).as('email'))
    .select(['person.name', 'm.role', 'unit.name as unit', 'm.from_day as from', 'm.until_day as until'])
    .where('m.public_body_id', '=', bodyId)
    .where('person.email', 'is not', null)
    .orderBy('person.name')
    .orderBy('m.role')
    .execute()
}
