import type { PersonId } from '../../domain/actor.ts'
import type { ConfirmedBy } from '../../domain/confirmation.ts'
import { digestOf, newSecret } from '../../kernel/ids.ts'
import { createSession } from '../../store/people/session.ts'
import { confirmSession } from '../../store/people/session-confirmation.ts'
import { type GoTo, goTo } from '../answers/answer.ts'
import type { Visit } from '../visit.ts'
import { membershipFor } from './acting-for.ts'

/** A working day; whoever is signed out while writing keeps the text. */
const hours = 12

type Opened = {
  personId: PersonId
  /** How the person showed that it is they. */
  by: ConfirmedBy
  target: string
  membershipId?: string | null
}

/**
 * Signs a person in, in this browser and in the language of the page, and goes on to an address of ours. They act under
 * the membership given, else under one that may see the case they go on to, else under their oldest one.
 */
export async function openSession(
  at: Visit,
  { personId, by, target, membershipId: given }: Opened,
): Promise<GoTo> {
  const secret = newSecret()
  const expiresAt = new Date(at.now.getTime() + hours * 60 * 60 * 1000)
  const { language } = at
  const membershipId = given ?? (await membershipFor(at, personId, target))
  const id = await createSession(at.db, {
    personId,
    digest: digestOf(secret),
    language,
    membershipId,
    expiresAt,
  })
  await confirmSession(at.db, id, { by, at: at.now })
  return goTo(target, undefined, { secret, expiresAt })
}
