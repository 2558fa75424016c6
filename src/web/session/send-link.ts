import { digestOf, newId, newSecret } from '../../kernel/ids.ts'
import { withTransaction } from '../../store/db.ts'
import { addJob } from '../../store/orders/job.ts'
import { countLinksTo, createLink } from '../../store/people/one-time-link.ts'
import { findPersonByEmail } from '../../store/people/person.ts'
import type { Visit } from '../visit.ts'

export const signInMinutes = 15
const mostPerAddress = 5

/**
 * Sends a sign-in link to an address that belongs to somebody. For other addresses the same is done except for the
 * mail, so that nobody learns from the answer, nor from its time, who has an account.
 */
export async function sendSignInLink(at: Visit, email: string, target: string): Promise<void> {
  const since = new Date(at.now.getTime() - signInMinutes * 60 * 1000)
  if ((await countLinksTo(at.db, email, since)) >= mostPerAddress) return
  const person = await findPersonByEmail(at.db, email)
  const secret = newSecret()
  const expiresAt = new Date(at.now.getTime() + signInMinutes * 60 * 1000)
  const link = { digest: digestOf(secret), personId: person?.id ?? null, email, target, expiresAt }
  await withTransaction(at.db, async (trx) => {
    await createLink(trx, { ...link, purpose: 'signIn' })
    if (person === null) return
    await addJob(trx, 'sendMail', {
      id: newId(),
      to: { name: person.name, email },
      language: at.language,
      content: { kind: 'signInLink', url: at.origin + at.to.link(secret), minutes: signInMinutes },
      signedBy: 'Handslag',
    })
  })
}
