import type { Db } from './db.ts'

/** Removes drafts behind a secret link that nobody has touched since the instant. Those of a person are kept. */
export async function removeForsakenDrafts(db: Db, before: Date): Promise<void> {
  await db
    .deleteFrom('draft')
    .where('owner_id', 'is', null)
    .where('updated_at', '<', before.toISOString())
    .execute()
}
