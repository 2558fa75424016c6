import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { holding } from '../lists/like.ts'
import type { RegisterOrganisation } from './register-organisation.ts'

/** An organisation as others read it: joined names are its own, and partnerships under any of them count. */
export type PublicOrganisation = Pick<
  RegisterOrganisation,
  'slug' | 'name' | 'kind' | 'partOf' | 'number' | 'side'
> & { alsoCalled: string[]; partnerships: number }

type Asked = {
  /** A part of any of its names, or the beginning of its number. */
  text?: string | undefined
  side?: RegisterOrganisation['side'] | undefined
  /** Where it takes part in a partnership: four digits. */
  municipality?: string | undefined
  slug?: string
  after?: string | undefined
  limit: number
}

/** Organisations in the order they came into the register, which does not change; after the one with a slug. */
export async function pageOfOrganisations(
  db: Db,
  { text, side, municipality, slug, after, limit }: Asked,
): Promise<PublicOrganisation[]> {
  const digits = (text ?? '').replace(/\D/g, '')
  return db
    .selectFrom('register_organisation as o')
    .select([
      'o.slug',
      'o.name',
      'o.kind',
      'o.part_of as partOf',
      'o.organisation_number as number',
      'o.side',
    ])
    .select([
      sql<string[]>`array(select name from register_organisation where joined_into = o.n order by name)`.as(
        'alsoCalled',
      ),
      partnershipsOf.as('partnerships'),
    ])
    .where('o.joined_into', 'is', null)
    .$if(slug !== undefined, (query) => query.where('o.slug', '=', slug ?? ''))
    .$if(side !== undefined, (query) => query.where('o.side', '=', side ?? 'public'))
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`o.n > coalesce((select n from register_organisation where slug = ${after}), 2147483647)`,
      ),
    )
    .$if(text !== undefined && text !== '', (query) =>
      query.where(sql<boolean>`(${digits.length} >= 6 and o.organisation_number like ${`${digits}%`})
        or exists (select from register_organisation one
          where (one.n = o.n or one.joined_into = o.n) and one.name ilike ${holding(text ?? '')})`),
    )
    .$if(municipality !== undefined, (query) =>
      query.where(sql<boolean>`exists (${partiesOf} and p.municipality_code = ${municipality})`),
    )
    .orderBy('o.n')
    .limit(limit)
    .execute()
}

/** The partnerships in the register that name it, or a name that has been joined into it. */
const partiesOf = sql`select distinct p.n from register_party party
  join register_partnership p on p.n = party.partnership_n and p.withdrawn_at is null
  where party.organisation_n in (select n from register_organisation where n = o.n or joined_into = o.n)`

const partnershipsOf = sql<number>`(select count(*)::int from (${partiesOf}) as them)`
