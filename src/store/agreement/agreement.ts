import { sql } from 'kysely'
import type { Agreement } from '../../domain/agreement.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { TrackId } from '../../process/rulebook/names.ts'
import type { Db } from '../db.ts'

/** The agreement of the newest round; null before anybody has opened its draft. */
export async function findAgreement(db: Db, partnershipId: PartnershipId): Promise<Agreement | null> {
  const found = await agreementsOfCase(db, partnershipId)
    .orderBy('a.created_at', 'desc')
    .orderBy('a.id', 'desc')
    .executeTakeFirst()
  return found ?? null
}

/** The agreement of one round; null before anybody has opened its draft. */
export async function findAgreementOf(
  db: Db,
  partnershipId: PartnershipId,
  round: TrackId,
): Promise<Agreement | null> {
  return (await agreementsOfCase(db, partnershipId).where('a.round', '=', round).executeTakeFirst()) ?? null
}

/** All agreements of a case as a query, `agreement as a`, to narrow and order. */
export function agreementsOfCase(db: Db, partnershipId: PartnershipId) {
  return db
    .selectFrom('agreement as a')
    .select([
      'a.id',
      'a.partnership_id as partnershipId',
      'a.round',
      'a.template_version as templateVersion',
      'a.created_at as createdAt',
      periodDay('start').as('start'),
      periodDay('end').as('end'),
    ])
    .where('a.partnership_id', '=', partnershipId)
}

/** A day of the newest periods that have been written. */
function periodDay(key: 'start' | 'end') {
  return sql<PlainDate | null>`(select p.content ->> ${key} from agreement_part p
    where p.agreement_id = a.id and p.part = 'periods' order by p.version desc limit 1)`
}
