import { sql } from 'kysely'
import type { PersonId } from '../../domain/actor.ts'
import { type Checkout, heldFor } from '../../domain/agreement.ts'
import type { AgreementId } from '../../domain/partnership.ts'
import type { Db } from '../db.ts'
import type { InAgreement } from './agreement-saving.ts'

type Held = { agreementId: AgreementId; section: string; by: PersonId }

/** Who is writing where just now. What has run out is left out. */
export async function listCheckouts(
  db: Db,
  agreementId: AgreementId,
  now: Date,
): Promise<Map<string, Checkout>> {
  const { rows } = await sql<Checkout>`
    select c.section, json_build_object('id', who.id, 'name', who.name) as by, c.since,
      c.renewed_at + make_interval(mins => ${heldFor}) as until
    from agreement_checkout c join person who on who.id = c.person_id
    where c.agreement_id = ${agreementId} and c.renewed_at + make_interval(mins => ${heldFor}) > ${now}`.execute(
    db,
  )
  return new Map(rows.map((row) => [row.section, row]))
}

/**
 * Checks a section out, or keeps it: false when somebody else holds it. Who has not written for a quarter of an hour
 * holds it no longer. Of two at once one gets it.
 */
export async function checkOut(
  db: Db,
  { section, by, ...writing }: InAgreement & Held & { at: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into agreement_checkout as held (agreement_id, section, public_body_id, partnership_id, person_id, since,
      renewed_at)
    values (${writing.agreementId}, ${section}, ${writing.bodyId}, ${writing.partnershipId}, ${by}, ${writing.at},
      ${writing.at})
    on conflict (agreement_id, section) do update
      set person_id = excluded.person_id, renewed_at = excluded.renewed_at,
        since = case when held.person_id = excluded.person_id then held.since else excluded.since end
      where held.person_id = excluded.person_id
        or held.renewed_at + make_interval(mins => ${heldFor}) <= excluded.renewed_at
    returning section`.execute(db)
  return rows.length === 1
}

/** Gives a section back. Nothing happens when somebody else holds it by now. */
export async function giveBack(db: Db, { agreementId, section, by }: Held): Promise<void> {
  await db
    .deleteFrom('agreement_checkout')
    .where('agreement_id', '=', agreementId)
    .where('section', '=', section)
    .where('person_id', '=', by)
    .execute()
}
