import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { readOn } from '../../domain/register/register-facts.ts'
import type { RegisterRecord } from '../../domain/register.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import { type CodeKind, listRegisterCodes, type RegisterCode } from './register-code.ts'
import type { ChangeKind } from './register-save.ts'

export type RegisterHistoryLine = {
  version: number
  kind: ChangeKind
  at: string
  by: string
  note: string | null
}

/** A record with all that its page shows beside it. */
export type Registered = {
  record: RegisterRecord
  /** Slugs of its parties' organisations, in the order of the record. */
  slugs: readonly string[]
  history: readonly RegisterHistoryLine[]
  withdrawnAt: string | null
  labelOf(kind: CodeKind, code: string): RegisterCode['label'] | null
}

/** The record with that id, withdrawn ones too; null when there has never been one. */
export async function findRegistered(db: Db, id: string, today: PlainDate): Promise<Registered | null> {
  const [row, codes] = await Promise.all([rowOf(db, id), listRegisterCodes(db)])
  if (row === undefined) return null
  const { record, slugs, earlier, withdrawn_at: withdrawnAt, ...now } = row
  return {
    record: readOn(record, today),
    slugs: slugs.map(({ slug }) => slug),
    history: [now, ...earlier].map((line) => ({
      version: line.version,
      kind: line.change_kind,
      at: new Date(line.changed_at).toISOString(),
      by: line.changed_by,
      note: line.change_note,
    })),
    withdrawnAt,
    labelOf: (kind, code) => codes.find((one) => one.kind === kind && one.code === code)?.label ?? null,
  }
}

function rowOf(db: Db, id: string) {
  return db
    .selectFrom('register_partnership as p')
    .select(['version', 'change_kind', 'changed_at', 'changed_by', 'change_note', 'withdrawn_at'])
    .select((row) => [
      row.ref('record').$castTo<RegisterRecord>().as('record'),
      jsonArrayFrom(
        row
          .selectFrom('register_party as party')
          .innerJoin('register_organisation as o', 'o.n', 'party.organisation_n')
          .leftJoin('register_organisation as joined', 'joined.n', 'o.joined_into')
          .select(sql<string>`coalesce(joined.slug, o.slug)`.as('slug'))
          .whereRef('party.partnership_n', '=', 'p.n')
          .orderBy('party.position'),
      ).as('slugs'),
      jsonArrayFrom(
        row
          .selectFrom('register_version as v')
          .select(['v.version', 'v.changed_at', 'v.changed_by', 'v.change_note'])
          .select((earlier) => earlier.ref('v.change_kind').$castTo<ChangeKind>().as('change_kind'))
          .whereRef('v.register_partnership_id', '=', 'p.id')
          .orderBy('v.version', 'desc'),
      ).as('earlier'),
    ])
    .where('id', '=', id)
    .executeTakeFirst()
}
