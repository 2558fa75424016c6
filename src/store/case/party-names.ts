import { sql } from 'kysely'
import type { OrganisationId } from '../../domain/actor.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import type { Db } from '../db.ts'

/** Lists show and search the names of the present parties. */
export async function rewriteNames(db: Db, partnershipIds: readonly PartnershipId[]): Promise<void> {
  await sql`
    update partnership set party_names = (
      select string_agg(coalesce(o.name, pp.name_as_stated), ', '
        order by pp.lead desc, array_position(array['public', 'party', 'associated'], pp.side), pp.name_as_stated)
      from partnership_party pp left join organisation o on o.id = pp.organisation_id
      where pp.partnership_id = partnership.id and pp.until_day is null)
    where id = any(${[...partnershipIds]})`.execute(db)
}

/** The same in every case that an organisation is a party to, once it has changed its name. */
export async function rewriteNamesOf(db: Db, organisationId: OrganisationId): Promise<void> {
  const cases = await db
    .selectFrom('partnership_party')
    .select('partnership_id as id')
    .where('organisation_id', '=', organisationId)
    .where('until_day', 'is', null)
    .execute()
  await rewriteNames(
    db,
    cases.map(({ id }) => id),
  )
}
