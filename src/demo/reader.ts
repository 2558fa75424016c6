import type { Actor } from '../domain/actor.ts'
import { dayInStockholm } from '../kernel/plain-date.ts'
import type { Db } from '../store/db.ts'
import { findActor } from '../store/people/membership.ts'
import type { Cast } from './guests.ts'
import type { Leg } from './leg.ts'
import { personOf } from './names-put.ts'

export type Where = { db: Db; place: Cast; number: string; today: Date }

/** Somebody of the demo as they act today: the staff unit unless told. */
export async function readerOf(
  { db, place, today }: Pick<Where, 'db' | 'place' | 'today'>,
  who: Leg['who'] = 'staff',
): Promise<Actor> {
  const personId = personOf(place, who)
  const actor = await findActor(db, personId, { today: dayInStockholm(today) })
  if (actor === null) throw new Error(`${who} has no assignment in force`)
  return actor
}
