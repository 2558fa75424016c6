import { type Change, changesIn } from '../../domain/change.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import { listEvents } from '../case/case-event.ts'
import type { Db } from '../db.ts'

/** The proposals to change what was agreed, with what came of each, the newest first. With events at hand: `changesIn`. */
export async function listChanges(db: Db, partnershipId: PartnershipId): Promise<Change[]> {
  return changesIn(await listEvents(db, partnershipId))
}
