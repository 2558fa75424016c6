import { sql } from 'kysely'
import type { PartnershipId } from '../../domain/partnership.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import { inForce } from '../signing/activation.ts'

/** Cases in force whose last day, bridging included, has passed on a day. */
export async function listPastEnd(db: Db, today: PlainDate): Promise<PartnershipId[]> {
  const { rows } = await sql<{ id: PartnershipId }>`
    select p.id from partnership p
    where not p.paused and p.status = any(${[...inForce]}) and (
      select c.content ->> 'end' from case_event e join case_event_content c using (partnership_id, seq)
      where e.partnership_id = p.id and c.content ->> 'end' is not null and (
        e.type in ('bridgingSigned', 'broughtIn', 'broughtInCorrected')
        or e.type in ('draftAgreed', 'boardApproved', 'signatureGiven', 'renegotiationOpened')
          and e.seq < (select max(a.seq) from case_event a where a.partnership_id = p.id and a.type = 'activated'))
      order by e.seq desc limit 1) < ${today}
    order by p.id`.execute(db)
  return rows.map(({ id }) => id)
}
