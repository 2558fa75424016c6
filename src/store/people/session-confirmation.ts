import type { Confirmation, ConfirmedBy } from '../../domain/confirmation.ts'
import type { Db } from '../db.ts'

/** The person of the session has shown just now that it is they. False when it has been signed out meanwhile. */
export async function confirmSession(
  db: Db,
  sessionId: string,
  { by, at }: { by: ConfirmedBy; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('session')
    .set({ confirmed_at: at, confirmed_by: by })
    .where('id', '=', sessionId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** When and how the person of the session last showed it; null when they never have. */
export async function findConfirmation(db: Db, sessionId: string): Promise<Confirmation | null> {
  const found = await db
    .selectFrom('session')
    .select(['confirmed_by as by', 'confirmed_at as at'])
    .where('id', '=', sessionId)
    .executeTakeFirst()
  return found?.by && found.at ? { by: found.by, at: found.at } : null
}
