import { type Kysely, sql } from 'kysely'

/** Types that the domain names, by the table whose id they are or by table and column. */
const ids: Record<string, string> = {
  person: 'PersonId',
  public_body: 'PublicBodyId',
  unit: 'UnitId',
  organisation: 'OrganisationId',
  partnership: 'PartnershipId',
  board: 'BoardId',
  document: 'DocumentId',
  file: 'FileId',
  meeting: 'MeetingId',
  agreement: 'AgreementId',
}

const namedColumns: Record<string, string> = {
  'body_membership.role': 'PublicRole',
  'organisation_membership.role': 'PartyRole',
  'invitation.role': 'Role',
  'case_event.type': 'EventType',
  'case_event.actor': 'Json<EventMaker>',
  'case_event_content.content': 'Json<Record<string, unknown>>',
  'notice.params': 'Json<Record<string, unknown>>',
}

const columnTypes: Record<string, string> = {
  _int4: 'number[]',
  _text: 'string[]',
  bool: 'boolean',
  bytea: 'Buffer',
  date: 'PlainDate',
  float8: 'number',
  int4: 'number',
  int8: 'number',
  json: 'Json<unknown>',
  jsonb: 'Json<unknown>',
  timestamptz: 'Instant',
}

const opening = `// Made from db/migrations by scripts/generate-schema.ts. Do not edit.
import type { ColumnType, GeneratedAlways } from 'kysely'
import type { OrganisationId, PersonId, PublicBodyId, UnitId } from '../domain/actor.ts'
import type { EventMaker, EventType } from '../domain/events.ts'
import type { AgreementId, BoardId, DocumentId, FileId, MeetingId, PartnershipId } from '../domain/partnership.ts'
import type { PartyRole, PublicRole, Role } from '../domain/roles.ts'
import type { PlainDate } from '../kernel/plain-date.ts'

/** Read as an ISO instant in UTC, written as one or as a Date. */
type Instant = ColumnType<string, Date | string, Date | string>
/** Read as what it holds, written as JSON text. */
type Json<Value> = ColumnType<Value, string, string>
/** May be left out when a row is added: the table has a default. */
type Generated<Type> =
  [Type] extends [ColumnType<infer Read, infer Added, infer Changed>]
    ? ColumnType<Read, Added | undefined, Changed>
    : ColumnType<Type, Type | undefined, Type>
`

/**
 * The text of src/store/schema.ts for a migrated database. Ids carry the brand of the table they point to, words are
 * limited by the column's check, days are PlainDate. (kysely-codegen cannot: its overrides do not run on TypeScript 7.)
 */
export async function schemaText<Tables>(db: Kysely<Tables>): Promise<string> {
  const columns = await columnsOf(db)
  const tables = Map.groupBy(columns, ({ table }) => table)
  const members = [...tables].map(([table, of]) => `  ${table}: {\n${of.map(lineOf).join('')}  }\n`)
  return `${opening}\nexport type Schema = {\n${members.join('')}}\n`
}

type Column = {
  table: string
  column: string
  type: string
  optional: boolean
  filled: 'always' | 'byDefault' | 'no'
  points_to: string | null
  checks: string | null
}

async function columnsOf<Tables>(db: Kysely<Tables>): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select t.relname as table, a.attname as column, ty.typname as type, not a.attnotnull as optional,
      case when a.attgenerated <> '' then 'always' when a.atthasdef or a.attidentity <> '' then 'byDefault' else 'no' end as filled,
      (select case k.contype when 'p' then t.relname else f.relname end
        from pg_constraint k left join pg_class f on f.oid = k.confrelid
        where k.conrelid = t.oid and k.conkey = array[a.attnum] and k.contype in ('p', 'f')
        order by k.contype limit 1) as points_to,
      (select pg_get_constraintdef(k.oid) from pg_constraint k
        where k.conrelid = t.oid and k.conkey = array[a.attnum] and k.contype = 'c'
          and pg_get_constraintdef(k.oid) like '%= ANY (ARRAY[%' limit 1) as checks
    from pg_class t
    join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
    join pg_type ty on ty.oid = a.atttypid
    where t.relnamespace = current_schema()::regnamespace and t.relkind = 'r' and t.relname <> 'schema_migration'
    order by t.relname collate "C", a.attnum`.execute(db)
  return rows
}

function lineOf(column: Column): string {
  const value = column.optional ? orNull(typeOf(column)) : typeOf(column)
  const wrapped = { always: `GeneratedAlways<${value}>`, byDefault: `Generated<${value}>`, no: value }
  return `    ${column.column}: ${wrapped[column.filled]}\n`
}

function typeOf({ table, column, type, points_to, checks }: Column): string {
  const named = namedColumns[`${table}.${column}`] ?? (points_to && ids[points_to])
  return named || (checks && wordsOf(checks)) || (columnTypes[type] ?? 'string')
}

/** `null` goes inside JSON, so that it is written as SQL null and not as text. */
function orNull(type: string): string {
  return type.startsWith('Json<')
    ? `ColumnType<${type.slice(5, -1)} | null, string | null>`
    : `${type} | null`
}

function wordsOf(check: string): string {
  return [...check.matchAll(/'(\w+)'::text/g)].map(([, word]) => `'${word}'`).join(' | ')
}
