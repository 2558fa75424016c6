import type { Db } from '../../src/store/db.ts'

/** The names of those who have been told something of a kind in a case. */
export async function toldOf(db: Db, number: string, kind: string): Promise<string[]> {
  const rows = await db
    .selectFrom('notice as n')
    .innerJoin('person', 'person.id', 'n.person_id')
    .innerJoin('partnership as p', 'p.id', 'n.partnership_id')
    .select('person.name')
    .distinct()
    .where('p.number', '=', number)
    .where('n.kind', '=', kind)
    .execute()
  return rows.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'sv'))
}
