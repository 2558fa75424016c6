import type { RegisterRecord } from '../../domain/register.ts'
import { dayInStockholm, type PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import type { ChangeKind } from './register-save.ts'

export type RegisterNews = {
  record: RegisterRecord
  kind: ChangeKind
  /** ISO instant. */
  changedAt: string
  /** Why, when it has been withdrawn. */
  note: string | null
}

/** What was published, changed or withdrawn last, the newest first. */
export async function listRegisterNews(db: Db, limit: number): Promise<RegisterNews[]> {
  return db
    .selectFrom('register_partnership')
    .select((row) => [
      row.ref('record').$castTo<RegisterRecord>().as('record'),
      'change_kind as kind',
      'changed_at as changedAt',
      'change_note as note',
    ])
    .orderBy('changed_in', 'desc')
    .orderBy('n')
    .limit(limit)
    .execute()
}

/** When and why a record was taken out of the register; null when it was not, or never was in it. */
export async function findWithdrawal(db: Db, id: string): Promise<{ on: PlainDate; reason: string } | null> {
  const row = await db
    .selectFrom('register_partnership')
    .select(['withdrawn_at', 'change_note'])
    .where('id', '=', id)
    .where('withdrawn_at', 'is not', null)
    .executeTakeFirst()
  if (row === undefined || row.withdrawn_at === null) return null
  return { on: dayInStockholm(new Date(row.withdrawn_at)), reason: row.change_note ?? '' }
}

export type RegisterTimes = { first: string; last: string; begins: PlainDate | null }

/** When the first record was published and the last change was made, and the first day of any partnership; null while the register is empty. */
export async function findRegisterTimes(db: Db): Promise<RegisterTimes | null> {
  const row = await db
    .selectFrom('register_partnership')
    .select((one) => [one.fn.min('published_at').as('first'), one.fn.max('changed_at').as('last')])
    .select((one) => one.fn.min('begins').as('begins'))
    .executeTakeFirst()
  if (!row?.first || !row.last) return null
  return { first: row.first, last: row.last, begins: row.begins }
}
