import { sql } from 'kysely'
import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import { headingKey, type ListField, listFields, type Mapping } from '../../domain/register/list/fields.ts'
import { NotFound } from '../../domain/thrown.ts'
import { newId } from '../../kernel/ids.ts'
import { type Db, withTransaction } from '../db.ts'
import { addJob } from '../orders/job.ts'
import type { Schema } from '../schema.ts'

export type ImportState = Schema['register_import']['state']
export type ImportId = string

export type RegisterImport = {
  id: ImportId
  bodyId: PublicBodyId
  by: string
  fileName: string
  /** ISO instants. */
  madeAt: string
  progressAt: string
  stateSince: string
  state: ImportState
  headings: readonly string[]
  mapping: Mapping
  total: number
  done: number
  reread: boolean
  keptSince: number
}

/** States in which a job works on it. */
export const underWay: readonly ImportState[] = ['reading', 'publishing', 'undoing']

export type NewImport = {
  bodyId: PublicBodyId
  personId: PersonId
  fileName: string
  headings: readonly string[]
  mapping: Mapping
  rows: readonly { line: number; cells: readonly string[] }[]
  at: Date
}

/** Keeps a list as it was handed in; nothing is read or published yet. */
export async function addImport(db: Db, list: NewImport): Promise<ImportId> {
  const id = newId<string>()
  await withTransaction(db, async (trx) => {
    await trx
      .insertInto('register_import')
      .values({
        ...{
          id,
          public_body_id: list.bodyId,
          person_id: list.personId,
          file_name: list.fileName.slice(0, 200),
        },
        ...{ made_at: list.at, state: 'mapping', state_since: list.at, progress_at: list.at },
        headings: JSON.stringify(list.headings),
        mapping: JSON.stringify(list.mapping),
        total: list.rows.length,
      })
      .execute()
    for (let done = 0; done < list.rows.length; done += 1000)
      await sql`insert into register_import_row (register_import_id, line, cells)
        select ${id}, line, cells from jsonb_to_recordset(${JSON.stringify(list.rows.slice(done, done + 1000))}::jsonb)
          as row (line integer, cells jsonb)`.execute(trx)
  })
  return id
}

/** The lists of a body, the newest first. */
export function listImports(db: Db, bodyId: PublicBodyId): Promise<RegisterImport[]> {
  return imports(db).where('i.public_body_id', '=', bodyId).orderBy('i.made_at', 'desc').limit(50).execute()
}

/** One of the body's lists. Throws NotFound. */
export async function getImport(db: Db, bodyId: PublicBodyId, id: ImportId): Promise<RegisterImport> {
  const found = await imports(db)
    .where('i.id', '=', id)
    .where('i.public_body_id', '=', bodyId)
    .executeTakeFirst()
  if (found === undefined) throw new NotFound()
  return found
}

/** For the job; null when it is gone. */
export async function findImport(db: Db, id: ImportId): Promise<RegisterImport | null> {
  return (await imports(db).where('i.id', '=', id).executeTakeFirst()) ?? null
}

/** Goes from one state to another and orders the job, when it still is in one of `from`. */
export async function turnImport(
  db: Db,
  id: ImportId,
  { from, to, at, mapping }: { from: readonly ImportState[]; to: ImportState; at: Date; mapping?: Mapping },
): Promise<boolean> {
  return withTransaction(db, async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('register_import')
      .set({ state: to, state_since: at, progress_at: at, done: 0, reread: false })
      .set(mapping === undefined ? {} : { mapping: JSON.stringify(mapping) })
      .where('id', '=', id)
      .where('state', 'in', [...from])
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return false
    if (underWay.includes(to)) await addJob(trx, 'registerImport', { importId: id })
    return true
  })
}

/** Written beside the transaction that does the work, so that it can be followed. */
export async function noteProgress(
  db: Db,
  id: ImportId,
  { done, at }: { done: number; at: Date },
): Promise<void> {
  await db.updateTable('register_import').set({ done, progress_at: at }).where('id', '=', id).execute()
}

/** What this body's headings have meant before; null: a column that is left out. */
export async function rememberedHeadings(
  db: Db,
  bodyId: PublicBodyId,
): Promise<Map<string, ListField | null>> {
  const rows = await db
    .selectFrom('register_import_heading')
    .select(['heading', 'field'])
    .where('public_body_id', '=', bodyId)
    .execute()
  const fieldOf = (name: string | null) => listFields.find((field) => field === name) ?? null
  return new Map(rows.map(({ heading, field }) => [heading, fieldOf(field)]))
}

/** Remembers what each heading means, for the next list. */
export async function rememberHeadings(
  db: Db,
  bodyId: PublicBodyId,
  { headings, mapping }: Pick<RegisterImport, 'headings' | 'mapping'>,
): Promise<void> {
  const fieldIn = (column: number) => listFields.find((field) => mapping[field] === column) ?? null
  const told = new Map(headings.map((heading, column) => [headingKey(heading), fieldIn(column)]))
  told.delete('')
  if (told.size === 0) return
  await db
    .insertInto('register_import_heading')
    .values([...told].map(([heading, field]) => ({ public_body_id: bodyId, heading, field })))
    .onConflict((conflict) =>
      conflict.columns(['public_body_id', 'heading']).doUpdateSet({ field: sql`excluded.field` }),
    )
    .execute()
}

function imports(db: Db) {
  return db
    .selectFrom('register_import as i')
    .innerJoin('person as p', 'p.id', 'i.person_id')
    .select((row) => [
      'i.id',
      row.ref('i.public_body_id').$castTo<PublicBodyId>().as('bodyId'),
      'p.name as by',
      'i.file_name as fileName',
      'i.made_at as madeAt',
      'i.progress_at as progressAt',
      'i.state_since as stateSince',
      'i.state',
      row.ref('i.headings').$castTo<readonly string[]>().as('headings'),
      row.ref('i.mapping').$castTo<Mapping>().as('mapping'),
      'i.total',
      'i.done',
      'i.reread',
      'i.kept_since as keptSince',
    ])
}

/** Who a list is published by, and where that is. */
export async function getImportBody(
  db: Db,
  bodyId: PublicBodyId,
): Promise<{ key: string; name: string; municipalityCode: string | null }> {
  const body = await db
    .selectFrom('public_body')
    .select(['key', 'name', 'municipality_code as municipalityCode'])
    .where('id', '=', bodyId)
    .executeTakeFirst()
  if (body === undefined) throw new NotFound()
  return body
}

/**
 * Does something with a list in one transaction, alone: null when somebody else is at it, or when it is no longer in
 * that state. `then` is the state afterwards.
 */
export async function withImport<Value>(
  db: Db,
  { id, at }: { id: ImportId; at: ImportState },
  work: (
    trx: Db,
    then: (state: ImportState, more?: { reread?: boolean; keptSince?: number }) => Promise<void>,
  ) => Promise<Value>,
): Promise<Value | null> {
  return withTransaction(db, async (trx) => {
    const lock = await sql<{
      mine: boolean
    }>`select pg_try_advisory_xact_lock(hashtextextended(${id}, 0)) as mine`.execute(trx)
    if (!lock.rows[0]?.mine) return null
    const found = await findImport(trx, id)
    if (found?.state !== at) return null
    return work(trx, async (state, { reread = false, keptSince = 0 } = {}) => {
      await trx
        .updateTable('register_import')
        .set({ state, reread, kept_since: keptSince, state_since: sql`now()` })
        .where('id', '=', id)
        .execute()
    })
  })
}
