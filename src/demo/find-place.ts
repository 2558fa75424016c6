import { loadRulebook } from '../store/bodies/rulebook-files.ts'
import type { Db } from '../store/db.ts'
import type { Cast } from './guests.ts'
import { colleagues, guests, members, officials, organisations, units } from './people.ts'
import { addressOf } from './place.ts'
import { secondCoordinator } from './second-coordinator.ts'

/** The place as it was made when the demonstration began. Throws when something of it is not there. */
export async function findPlace(db: Db): Promise<Cast> {
  const rulebook = await loadRulebook('rulebooks/jarva')
  const bodies = byKey(
    await db
      .selectFrom('public_body as b')
      .innerJoin('board as o', 'o.public_body_id', 'b.id')
      .select(['b.key', 'b.id as bodyId', 'o.id as boardId'])
      .execute(),
  )
  const people = byKey(await db.selectFrom('person').select(['email as key', 'id']).execute())
  const unitIds = byKey(await db.selectFrom('unit').select(['name as key', 'id']).execute())
  const organisationIds = byKey(await db.selectFrom('organisation').select(['name as key', 'id']).execute())
  const person = ({ name }: { name: string }) => people(addressOf(name)).id
  return {
    ...bodies('jarva'),
    guest: { ...bodies('exempelregionen'), staff: person(guests.guestStaff) },
    units: eachOf(units, ({ name }) => unitIds(name).id),
    officials: eachOf(officials, person),
    guests: eachOf(guests, person),
    colleagues: eachOf(colleagues, person),
    secondCoordinator: person(secondCoordinator),
    members: eachOf(members, person),
    organisations: eachOf(organisations, ({ name }) => organisationIds(name).id),
    rulebook: { folder: rulebook.body, version: rulebook.version },
  }
}

function byKey<Row extends { key: string | null }>(rows: readonly Row[]): (key: string) => Row {
  const found = new Map(rows.map((row) => [row.key, row]))
  return (key) => {
    const row = found.get(key)
    if (row === undefined) throw new Error(`The demonstration lacks ${key}`)
    return row
  }
}

function eachOf<Key extends string, Thing, Found>(
  things: Record<Key, Thing>,
  find: (thing: Thing) => Found,
): Record<Key, Found> {
  const entries = Object.entries<Thing>(things).map(([key, thing]) => [key, find(thing)])
  return Object.fromEntries(entries) as Record<Key, Found>
}
