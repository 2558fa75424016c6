import type { PublicBodyId } from '../../src/domain/actor.ts'
import { newId } from '../../src/kernel/ids.ts'
import { plainDate } from '../../src/kernel/plain-date.ts'
import type { Db } from '../../src/store/db.ts'

/** The body keeps its master diary in another system from the first day of 2026. */
export async function chooseMasterDiary(db: Db, bodyId: PublicBodyId, name = 'Platina'): Promise<void> {
  const at = new Date('2026-01-01T09:00:00Z')
  const decided = { drafted_at: at, decided_at: at, applied_at: at, from_day: plainDate('2026-01-01') }
  const content = JSON.stringify({ masterDiary: name })
  const row = { id: newId(), public_body_id: bodyId, kind: 'diary', about: '', content, ...decided } as const
  await db.insertInto('body_setting').values(row).execute()
}
