import type { PersonId } from '../../domain/actor.ts'
import { findVisible } from '../../store/case/partnership.ts'
import { findActor } from '../../store/people/membership.ts'
import type { Visit } from '../visit.ts'

/**
 * The person's first assignment that may see the case an address leads to: a link in a mail about one of their
 * organisations is not to be read as another. Null when the address leads to no case, or there is nothing to choose.
 */
export async function membershipFor(at: Visit, personId: PersonId, target: string): Promise<string | null> {
  const [, number] = /^\/arende\/([a-z0-9-]+)/.exec(target) ?? []
  if (number === undefined) return null
  const actor = await findActor(at.db, personId, { today: at.today })
  if (actor === null || actor.memberships.length < 2) return null
  for (const acting of actor.memberships)
    if ((await findVisible(at.db, { ...actor, acting }, number)) !== null) return acting.id
  return null
}
