import { sql } from 'kysely'
import type { PublicBodyId, UnitId } from '../../domain/actor.ts'
import type { BoardId } from '../../domain/partnership.ts'
import { NotFound } from '../../domain/thrown.ts'
import { newId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import type { Schema } from '../schema.ts'

export type UnitKind = Schema['unit']['kind']

export type PublicBody = {
  id: PublicBodyId
  key: string
  name: string
  shortName: string
  email: string | null
  phone: string | null
  /** Where the registrar takes in papers, where that is another address. */
  registryEmail: string | null
  /** Ten digits. */
  organisationNumber: string | null
  rulebook: string
  /** What it calls the roles, where that is otherwise than its rulebook. */
  roleNames: string | null
  theme: string
  /** Its logo by its digest, with what it shows. */
  logo: BodyLogo | null
  example: boolean
  boards: readonly { id: BoardId; name: string; casePrefix: string; registryPattern: string }[]
}

export type BodyLogo = { digest: string; altSv: string; altEn: string }

export type Unit = {
  id: UnitId
  parentId: UnitId | null
  name: string
  kind: UnitKind
  coreService: boolean
}

/** All public bodies here, by name, each with its boards. */
export async function listPublicBodies(db: Db): Promise<PublicBody[]> {
  return publicBodies(db).orderBy('b.name').execute()
}

/** Throws NotFound. */
export async function getPublicBody(db: Db, id: PublicBodyId): Promise<PublicBody> {
  const found = await publicBodies(db).where('b.id', '=', id).executeTakeFirst()
  if (found === undefined) throw new NotFound()
  return found
}

export type BodyTheme = {
  id: PublicBodyId
  municipality: string | null
  theme: string
  /** A hue of its own instead of the theme's. */
  colour: string | null
  logo: BodyLogo | null
}

/** The theme of each body, the one that was added first before the others. */
export function listThemes(db: Db): Promise<BodyTheme[]> {
  return db
    .selectFrom('public_body as b')
    .select(['b.id', 'b.municipality_code as municipality', 'b.theme', 'b.colour', logoOf.as('logo')])
    .orderBy('b.id')
    .execute()
}

export type NewPublicBody = {
  key: string
  name: string
  shortName?: string
  organisationNumber?: string
  municipalityCode?: string
  email?: string
  phone?: string
  rulebook: string
  theme?: string
  example?: boolean
}

/** Adds a public body. Throws when the key is taken. */
export async function addPublicBody(db: Db, body: NewPublicBody): Promise<PublicBodyId> {
  const id = newId<'PublicBodyId'>()
  await db
    .insertInto('public_body')
    .values({
      id,
      key: body.key,
      name: body.name,
      short_name: body.shortName ?? body.name,
      organisation_number: body.organisationNumber ?? null,
      municipality_code: body.municipalityCode ?? null,
      email: body.email ?? null,
      phone: body.phone ?? null,
      rulebook: body.rulebook,
      theme: body.theme ?? 'handslag',
      example: body.example ?? false,
    })
    .execute()
  return id
}

export type NewBoard = {
  bodyId: PublicBodyId
  name: string
  /** First part of our own numbers: jar in jar-2026-0001. Unique in the installation. */
  casePrefix: string
  /** `JÄR {year}/{number:4}` */
  registryPattern: string
  from: PlainDate
}

/** Adds a board with a registry of its own. */
export async function addBoard(db: Db, board: NewBoard): Promise<BoardId> {
  const id = newId<'BoardId'>()
  await db
    .insertInto('board')
    .values({
      id,
      public_body_id: board.bodyId,
      name: board.name,
      case_prefix: board.casePrefix,
      registry_pattern: board.registryPattern,
      from_day: board.from,
    })
    .execute()
  return id
}

export type NewUnit = {
  bodyId: PublicBodyId
  parentId?: UnitId
  name: string
  kind: UnitKind
  coreService?: boolean
  from: PlainDate
}

/** Adds a part of an administration, at the top or below another. */
export async function addUnit(db: Db, unit: NewUnit): Promise<UnitId> {
  const id = newId<'UnitId'>()
  await db
    .insertInto('unit')
    .values({
      id,
      public_body_id: unit.bodyId,
      parent_id: unit.parentId ?? null,
      name: unit.name,
      kind: unit.kind,
      core_service: unit.coreService ?? false,
      from_day: unit.from,
    })
    .execute()
  return id
}

/** The parts of an administration that exist now, by name; the tree is in parentId. */
export async function listUnits(
  db: Db,
  bodyId: PublicBodyId,
  only: { coreService?: true } = {},
): Promise<Unit[]> {
  return db
    .selectFrom('unit')
    .select(['id', 'parent_id as parentId', 'name', 'kind', 'core_service as coreService'])
    .where('public_body_id', '=', bodyId)
    .where('until_day', 'is', null)
    .$if(only.coreService === true, (qb) => qb.where('core_service', '=', true))
    .orderBy('name')
    .execute()
}

/** All public bodies, to be asked further. */
export function publicBodies(db: Db) {
  return db
    .selectFrom('public_body as b')
    .select([
      'b.id',
      'b.key',
      'b.name',
      'b.short_name as shortName',
      'b.email',
      'b.phone',
      'b.registry_email as registryEmail',
      'b.organisation_number as organisationNumber',
      'b.rulebook',
      sql<string | null>`nullif(b.role_names, '{}')::text`.as('roleNames'),
      'b.theme',
      'b.example',
      logoOf.as('logo'),
      boardsOf.as('boards'),
    ])
}

const logoOf = sql<BodyLogo | null>`case when b.logo is not null then
  json_build_object('digest', b.logo, 'altSv', coalesce(b.logo_alt_sv, ''), 'altEn', coalesce(b.logo_alt_en, '')) end`

const boardsOf = sql<PublicBody['boards']>`coalesce((
  select json_agg(json_build_object('id', o.id, 'name', o.name, 'casePrefix', o.case_prefix,
    'registryPattern', o.registry_pattern) order by o.name)
  from board o where o.public_body_id = b.id and o.until_day is null), '[]')`
