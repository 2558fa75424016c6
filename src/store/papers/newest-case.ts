import type { OrganisationId } from '../../domain/actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'

/** The case that an organisation came to last among those that go on: what it hands in there can be used in the others too. */
export async function findNewestCase(
  db: Db,
  organisationId: OrganisationId,
  today: PlainDate,
): Promise<{ number: string; title: string } | null> {
  const found = await db
    .selectFrom('partnership_party as pp')
    .innerJoin('partnership as p', 'p.id', 'pp.partnership_id')
    .select(['p.number', 'p.title'])
    .where('pp.organisation_id', '=', organisationId)
    .where('pp.from_day', '<=', today)
    .where((eb) => eb.or([eb('pp.until_day', 'is', null), eb('pp.until_day', '>', today)]))
    .where('pp.side', '=', 'party')
    .where('p.closed_on', 'is', null)
    .orderBy('pp.from_day', 'desc')
    .orderBy('p.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found ?? null
}
