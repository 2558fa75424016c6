import { sql } from 'kysely'
import type { PersonId, PublicBodyId, UnitId } from '../../domain/actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { type Db, withTransaction } from '../db.ts'
import { addUnit, listUnits, type NewUnit } from './public-body.ts'

/** Adds a part of an administration; null when another has that name. */
export function openUnit(db: Db, { by, ...unit }: NewUnit & { by: PersonId }): Promise<UnitId | null> {
  return withTransaction(db, async (trx) => {
    await takeTurn(trx, unit.bodyId)
    const names = (await listUnits(trx, unit.bodyId)).map(({ name }) => name.toLowerCase())
    if (names.includes(unit.name.toLowerCase())) return null
    const id = await addUnit(trx, unit)
    await trx.updateTable('unit').set({ opened_by: by }).where('id', '=', id).execute()
    return id
  })
}

/** What still rests on a part of an administration. */
export type UnitUse = { people: number; cases: number; below: number }

export async function findUnitUse(db: Db, unitId: UnitId, today: PlainDate): Promise<UnitUse> {
  const { rows } = await sql<UnitUse>`select
    (select count(*)::int from body_membership m
      where m.unit_id = ${unitId} and (m.until_day is null or m.until_day > ${today})) as people,
    (select count(distinct p.id)::int from partnership p
      join partnership_unit u on u.partnership_id = p.id
      where u.unit_id = ${unitId} and u.until_day is null and p.closed_on is null) as cases,
    (select count(*)::int from unit b where b.parent_id = ${unitId} and b.until_day is null) as below`.execute(
    db,
  )
  const [use] = rows
  if (use === undefined) throw new Error('A count gave no row')
  return use
}

export function isFree({ people, cases, below }: UnitUse): boolean {
  return people + cases + below === 0
}

type Closing = { bodyId: PublicBodyId; unitId: UnitId; today: PlainDate; by: PersonId; at: Date }

/** Ends a part of an administration that nothing rests on; false when something has come to rest on it. */
export function closeUnit(db: Db, { bodyId, unitId, today, by, at }: Closing): Promise<boolean> {
  return withTransaction(db, async (trx) => {
    await takeTurn(trx, bodyId)
    if (!isFree(await findUnitUse(trx, unitId, today))) return false
    await trx
      .updateTable('unit')
      .set({ until_day: today, closed_by: by, closed_at: at })
      .where('id', '=', unitId)
      .where('public_body_id', '=', bodyId)
      .where('until_day', 'is', null)
      .execute()
    return true
  })
}

/** The parts of one administration are changed one at a time. */
async function takeTurn(db: Db, bodyId: PublicBodyId): Promise<void> {
  await db.selectFrom('public_body').select('id').where('id', '=', bodyId).forUpdate().execute()
}
