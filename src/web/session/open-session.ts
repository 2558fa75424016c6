import type { PersonId } from '../../domain/actor.ts'
import { digestOf, newSecret } from '../../kernel/ids.ts'
import { createSession } from '../../store/session.ts'
import { type GoTo, goTo } from '../answer.ts'
import type { Visit } from '../visit.ts'
import { membershipFor } from './acting-for.ts'

/** A working day; whoever is signed out while writing keeps the text. */
const hours = 12

/**
 * Signs a person in, in this browser and in the language of the page, and goes on to an address of ours. They act under
 * the membership given, else under one that may see the case they go on to, else under their oldest one.
 */
export async function openSession(
  at: Visit,
  personId: PersonId,
  target: string,
  given: string | null = null,
): Promise<GoTo> {
  const secret = newSecret()
  const expiresAt = new Date(at.now.getTime() + hours * 60 * 60 * 1000)
  const { language } = at
  const membershipId = given ?? (await membershipFor(at, personId, target))
  await createSession(at.db, { personId, digest: digestOf(secret), language, membershipId, expiresAt })
  return goTo(target, undefined, { secret, expiresAt })
}
