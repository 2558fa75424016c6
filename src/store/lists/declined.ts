import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../domain/actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import { endsWithoutAgreement } from './about-partnership.ts'
import { partnershipFor } from './seen-by-party.ts'
import { branchesFor } from './visibility.ts'

/** A case that ended without an agreement, and why. */
export type Declined = {
  number: string
  title: string
  partyNames: string
  status: string
  rulebook: { folder: string; version: string }
  closedOn: PlainDate
  reasons: string | null
}

type Asked = { from: PlainDate /** All when left out. */; most?: number }

/** What ended without an agreement on the day or later among what the actor may see, the newest first. */
export async function listDeclined(db: Db, actor: Actor, { from, most }: Asked): Promise<Declined[]> {
  const first = sql`order by closed_on desc, number ${most === undefined ? sql`` : sql`limit ${most}`}`
  const ended = branchesFor(actor).map(
    (branch) => sql`(select p.* from ${partnershipFor(actor)} p
      where ${branch} and p.closed_on >= ${from} and exists (${endingOf(sql`p.id`)}) ${first})`,
  )
  const { rows } = await sql<Declined>`
    select ended.number, ended.title, ended.party_names as "partyNames", ended.status,
        json_build_object('folder', ended.rulebook, 'version', ended.rulebook_version) as rulebook,
        ended.closed_on as "closedOn", said.reasons
      from (select * from (${sql.join(ended, sql` union all `)}) each ${first}) ended
        left join lateral (select c.content ->> 'reasons' as reasons from case_event_content c
          where c.partnership_id = ended.id and c.seq = (${endingOf(sql`ended.id`)} order by e.seq desc limit 1)) said on true
      ${first}`.execute(db)
  return rows
}

/** The events by which a case ended so. */
function endingOf(partnership: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select e.seq from case_event e where e.partnership_id = ${partnership} and ${endsWithoutAgreement}`
}
