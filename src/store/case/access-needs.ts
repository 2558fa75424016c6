import type { PartnershipId } from '../../domain/partnership.ts'
import type { Db } from '../db.ts'

/** What the party needs at meetings (interpreter, sign language, a place without stairs), in its own words. */
export async function accessNeeds(db: Db, partnershipId: PartnershipId): Promise<string> {
  const { access_needs } = await db
    .selectFrom('partnership')
    .select('access_needs')
    .where('id', '=', partnershipId)
    .executeTakeFirstOrThrow()
  return access_needs
}

/** Keeps what the party needs at meetings from now on. Call it in the transaction that tells the other side. */
export async function changeAccessNeeds(db: Db, partnershipId: PartnershipId, needs: string): Promise<void> {
  await db.updateTable('partnership').set({ access_needs: needs }).where('id', '=', partnershipId).execute()
}
