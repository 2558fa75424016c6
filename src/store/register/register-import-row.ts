import { sql } from 'kysely'
import type { PublicBodyId } from '../../domain/actor.ts'
import type { RowFault, RowRemark } from '../../domain/register/list/read-row.ts'
import type { RegisterRecord } from '../../domain/register.ts'
import type { Db } from '../db.ts'
import type { Schema } from '../schema.ts'
import type { ImportId } from './register-import.ts'

export type Verdict = NonNullable<Schema['register_import_row']['verdict']>

/** What is told about a row besides its verdict. */
export type RowSaid = {
  faults?: readonly (RowFault | { code: 'idUnknown' | 'notWhole'; field: null; written: string })[]
  remarks?: readonly RowRemark[]
  fields?: readonly string[]
  /** The record it is like. */
  of?: string
  /** The line it belongs to or repeats. */
  line?: number
}

export type JudgedRow = {
  line: number
  verdict: Verdict
  said: RowSaid
  record: RegisterRecord | null
  basedOn: number | null
}

export type ImportRow = JudgedRow & {
  cells: readonly string[]
  chosen: boolean
  publishedVersion: number | null
}

/** The rows of a list in their order, from a line on. */
export function listImportRows(
  db: Db,
  id: ImportId,
  { verdicts, limit, offset = 0 }: { verdicts?: readonly Verdict[]; limit: number; offset?: number },
): Promise<ImportRow[]> {
  return db
    .selectFrom('register_import_row')
    .select((row) => [
      'line',
      row.ref('cells').$castTo<readonly string[]>().as('cells'),
      row.ref('verdict').$castTo<Verdict>().as('verdict'),
      row.ref('said').$castTo<RowSaid>().as('said'),
      row.ref('record').$castTo<RegisterRecord | null>().as('record'),
      'chosen',
      'based_on as basedOn',
      'published_version as publishedVersion',
    ])
    .where('register_import_id', '=', id)
    .$if(verdicts !== undefined, (query) => query.where('verdict', 'in', [...(verdicts ?? [])]))
    .orderBy('line')
    .limit(limit)
    .offset(offset)
    .execute()
}

export type VerdictCounts = Record<Verdict | 'chosen', number>

/** How many rows have each verdict, and how many duplicates are published all the same. */
export async function countVerdicts(db: Db, id: ImportId): Promise<VerdictCounts> {
  const rows = await db
    .selectFrom('register_import_row')
    .select((row) => [
      'verdict',
      row.fn.countAll<number>().as('count'),
      sql<number>`count(*) filter (where chosen)`.as('chosen'),
    ])
    .where('register_import_id', '=', id)
    .groupBy('verdict')
    .execute()
  const of = (verdict: Verdict) => rows.find((row) => row.verdict === verdict)?.count ?? 0
  return {
    ...{ fault: of('fault'), new: of('new'), changed: of('changed'), same: of('same') },
    ...{ duplicate: of('duplicate'), joined: of('joined'), repeated: of('repeated') },
    chosen: rows.reduce((sum, { chosen }) => sum + chosen, 0),
  }
}

/** Writes what was found out about rows. */
export async function judgeImportRows(db: Db, id: ImportId, rows: readonly JudgedRow[]): Promise<void> {
  for (let done = 0; done < rows.length; done += 500)
    await sql`update register_import_row r set verdict = row.verdict, said = row.said, record = row.record,
        based_on = row."basedOn", chosen = r.chosen and row.verdict = 'duplicate'
      from jsonb_to_recordset(${JSON.stringify(rows.slice(done, done + 500))}::jsonb)
        as row (line integer, verdict text, said jsonb, record jsonb, "basedOn" integer)
      where r.register_import_id = ${id} and r.line = row.line`.execute(db)
}

/** Publishes a duplicate all the same, or leaves it out after all. */
export async function chooseDuplicate(
  db: Db,
  id: ImportId,
  { line, chosen }: { line: number; chosen: boolean },
): Promise<void> {
  await db
    .updateTable('register_import_row')
    .set({ chosen })
    .where('register_import_id', '=', id)
    .where('line', '=', line)
    .where('verdict', '=', 'duplicate')
    .execute()
}

export type Standing = { id: string; version: number; withdrawn: boolean }

/** The versions that records have in the register now. */
export async function versionsOf(db: Db, ids: readonly string[]): Promise<Map<string, Standing>> {
  const { rows } = await sql<Standing>`select id, version, withdrawn_at is not null as withdrawn
    from register_partnership where id = any(${ids})`.execute(db)
  return new Map(rows.map((row) => [row.id, row]))
}

/** Every id that is or has been in the register, but for those that this body's own lists brought and took out again. */
export async function takenIds(db: Db, bodyId: PublicBodyId): Promise<Set<string>> {
  const rows = await db
    .selectFrom('register_partnership')
    .select('id')
    .where(
      sql<boolean>`withdrawn_at is null or public_body_id is distinct from ${bodyId} or record->'provenance'->>'origin' <> 'import'`,
    )
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** Notes which version publishing made of each row's record. */
export async function notePublished(db: Db, id: ImportId, lines: readonly number[]): Promise<void> {
  await sql`update register_import_row r set published_version = p.version from register_partnership p
    where r.register_import_id = ${id} and r.line = any(${lines}) and p.id = r.record->>'id'`.execute(db)
}

/** The record as it was before a version. */
export async function recordsBefore(
  db: Db,
  wanted: readonly { id: string; version: number }[],
): Promise<RegisterRecord[]> {
  const { rows } = await sql<{ record: RegisterRecord }>`select v.record from register_version v
    join jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as row (id text, version integer)
      on v.register_partnership_id = row.id and v.version = row.version`.execute(db)
  return rows.map(({ record }) => record)
}
