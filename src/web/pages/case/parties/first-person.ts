import type { OrganisationId, PersonId } from '../../../../domain/actor.ts'
import type { JobPayloads } from '../../../../domain/jobs.ts'
import type { Partnership } from '../../../../domain/partnership.ts'
import { digestOf, newId, newSecret } from '../../../../kernel/ids.ts'
import { addDays } from '../../../../kernel/plain-date.ts'
import { lockOrganisation } from '../../../../store/bodies/organisation.ts'
import type { Trx } from '../../../../store/db.ts'
import { addOrganisationMembership } from '../../../../store/people/membership.ts'
import { createLink } from '../../../../store/people/one-time-link.ts'
import { memberIdsOf } from '../../../../store/people/organisation-members.ts'
import { findOrAddPerson } from '../../../../store/people/person.ts'
import type { SignedIn } from '../../../visit.ts'
import { caseHead, signedBy } from '../case-head.ts'

const linkDays = 14

export type FirstPerson = {
  partnership: Partnership
  organisationId: OrganisationId
  organisation: string
  name: string
  email: string
  assignment?: string | null
}

export type Invited = { personId: PersonId; mail: JobPayloads['sendMail'] }

/**
 * An organisation without anybody here gets its first representative, whom an official vouches for; the mail to them has a
 * link to the case. One that has people decides itself: then nobody is added, and the answer is null.
 */
export async function inviteFirst(at: SignedIn, trx: Trx, first: FirstPerson): Promise<Invited | null> {
  const { organisationId, name, email, assignment = null } = first
  await lockOrganisation(trx, organisationId)
  const members = await memberIdsOf(trx, [organisationId], at.today)
  if (members.length > 0) return null
  const personId = await findOrAddPerson(trx, { name, email, language: at.language })
  const membership = { personId, organisationId, role: 'partySignatory', assignment, from: at.today } as const
  await addOrganisationMembership(trx, { ...membership, invitedBy: at.actor.personId })
  return { personId, mail: await invitation(at, trx, { ...first, personId }) }
}

async function invitation(
  at: SignedIn,
  trx: Trx,
  { partnership, organisation, personId, name, email }: FirstPerson & { personId: PersonId },
): Promise<JobPayloads['sendMail']> {
  const secret = newSecret()
  const expiresAt = new Date(at.now.getTime() + linkDays * 86_400_000)
  const link = {
    digest: digestOf(secret),
    personId,
    email,
    target: at.to.case(partnership.number),
    expiresAt,
  }
  await createLink(trx, { ...link, purpose: 'invitation' })
  const head = await caseHead(trx, partnership, { date: at.today, language: at.language })
  return {
    id: newId(),
    to: { name, email },
    language: at.language,
    signedBy: signedBy(head),
    content: {
      kind: 'organisationInvitation',
      organisation,
      invitedBy: at.actor.name,
      url: at.origin + at.to.link(secret),
      validUntil: addDays(at.today, linkDays),
    },
  }
}
