import { digestOf, newId, newSecret } from '../../kernel/ids.ts'
import { dayInStockholm } from '../../kernel/plain-date.ts'
import { type Trx, withTransaction } from '../../store/db.ts'
import { addJob } from '../../store/orders/job.ts'
import { acceptInvitation, findInvitation, type Invitation } from '../../store/people/invitation.ts'
import { countLinksTo, createLink, type OneTimeLink } from '../../store/people/one-time-link.ts'
import { findOrAddPerson } from '../../store/people/person.ts'
import type { GoTo } from '../answers/answer.ts'
import { paths } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { openSession } from './open-session.ts'

export const invitationDays = 14
const mostPerDay = 5

/** Sends the link that answers an invitation, good for fourteen days. The person exists from now on, without access. */
export async function sendInvitationLink(
  trx: Trx,
  at: Visit,
  invitation: Pick<Invitation, 'id' | 'email' | 'name' | 'invitedByName'> & { organisation: string },
): Promise<void> {
  const { id, email, name, invitedByName: invitedBy, organisation } = invitation
  const { language } = at
  const personId = await findOrAddPerson(trx, { name, email, language })
  const secret = newSecret()
  const expiresAt = new Date(at.now.getTime() + invitationDays * 86_400_000)
  const link = { digest: digestOf(secret), personId, email, target: at.to.mine(), expiresAt }
  await createLink(trx, { ...link, purpose: 'invitation', invitationId: id })
  await addJob(trx, 'sendMail', {
    id: newId(),
    to: { name, email },
    language,
    content: {
      kind: 'organisationInvitation',
      organisation,
      invitedBy,
      url: at.origin + paths.link(secret),
      validUntil: dayInStockholm(expiresAt),
    },
    signedBy: organisation,
  })
}

/** A new link for an invitation that nobody has answered. False for one that was answered or taken back. */
export async function sendInvitationAgain(at: Visit, invitationId: string): Promise<boolean> {
  const invitation = await findInvitation(at.db, invitationId)
  if (invitation === null || !isOpen(invitation)) return false
  const since = new Date(at.now.getTime() - 86_400_000)
  if ((await countLinksTo(at.db, invitation.email, since)) >= mostPerDay) return true
  const organisation = holderOf(invitation)
  await withTransaction(at.db, (trx) => sendInvitationLink(trx, at, { ...invitation, organisation }))
  return true
}

type Accepted = {
  goTo: GoTo
  /** The name of what the person represents from now on. */
  holder: string
}

/** Answers yes and signs in for the one who invited; null when the invitation no longer stands. */
export async function acceptByLink(at: Visit, link: OneTimeLink): Promise<Accepted | null> {
  const { invitationId: id, personId } = link
  if (id === null || personId === null) return null
  const accepted = await acceptInvitation(at.db, { id, personId, on: at.today, at: at.now })
  if (accepted === null) return null
  const { membershipId } = accepted
  const goTo = await openSession(at, { personId, by: 'mailLink', target: link.target, membershipId })
  const invitation = await findInvitation(at.db, id)
  return { goTo, holder: invitation === null ? '' : holderOf(invitation) }
}

export function isOpen({ acceptedAt, withdrawnAt }: Invitation): boolean {
  return acceptedAt === null && withdrawnAt === null
}

/** Whom the invited are to represent. */
export function holderOf({ organisationName, bodyName }: Invitation): string {
  return organisationName ?? bodyName ?? ''
}
