import { sql } from 'kysely'
import type { PartnershipId, Party } from '../../domain/partnership.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'

/** A party that has left, by the name that it had, with its first and last day. */
export type FormerParty = Pick<Party, 'id' | 'name' | 'side' | 'fromDay'> & { leftOn: PlainDate }

/** The parties of a case that have left it, the last to leave first. */
export async function listFormerParties(db: Db, partnershipId: PartnershipId): Promise<FormerParty[]> {
  return db
    .selectFrom('partnership_party as pp')
    .select([
      'pp.id',
      'pp.name_as_stated as name',
      sql<Party['side']>`pp.side`.as('side'),
      'pp.from_day as fromDay',
      sql<PlainDate>`pp.until_day - 1`.as('leftOn'),
    ])
    .where('pp.partnership_id', '=', partnershipId)
    .where('pp.until_day', 'is not', null)
    .orderBy('pp.until_day', 'desc')
    .orderBy('pp.name_as_stated')
    .execute()
}
