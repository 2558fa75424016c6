import { sql } from 'kysely'
import type { PersonId } from '../../domain/actor.ts'
import type { Db } from '../db.ts'

/** Who has recorded something in a case after an event, each once; null for the system itself. */
export async function changersSince(db: Db, number: string, seq: number): Promise<(PersonId | null)[]> {
  const rows = await db
    .selectFrom('case_event as e')
    .innerJoin('partnership as p', 'p.id', 'e.partnership_id')
    .select(sql<PersonId | null>`e.actor ->> 'personId'`.as('by'))
    .distinct()
    .where('p.number', '=', number)
    .where('e.seq', '>', seq)
    .execute()
  return rows.map(({ by }) => by)
}
