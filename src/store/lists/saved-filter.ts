import type { PersonId } from '../../domain/actor.ts'
import { newId } from '../../kernel/ids.ts'
import type { Db } from '../db.ts'

/** A selection of a list under a name of one's own. `address` is within the product. */
export type SavedFilter = { id: string; name: string; address: string }

export async function listSavedFilters(db: Db, personId: PersonId): Promise<SavedFilter[]> {
  return db
    .selectFrom('saved_filter')
    .select(['id', 'name', 'address'])
    .where('person_id', '=', personId)
    .orderBy('name')
    .execute()
}

/** Keeps the selection; the same name anew takes the new address. */
export async function saveFilter(
  db: Db,
  personId: PersonId,
  { name, address, at }: { name: string; address: string; at: Date },
): Promise<void> {
  await db
    .insertInto('saved_filter')
    .values({ id: newId(), person_id: personId, name, address, saved_at: at })
    .onConflict((on) => on.columns(['person_id', 'name']).doUpdateSet({ address, saved_at: at }))
    .execute()
}

export async function removeSavedFilter(db: Db, personId: PersonId, id: string): Promise<void> {
  await db.deleteFrom('saved_filter').where('person_id', '=', personId).where('id', '=', id).execute()
}
