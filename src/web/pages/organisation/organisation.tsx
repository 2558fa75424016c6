import { canManageOrganisation } from '../../../domain/permissions/permissions.ts'
import { getOrganisation, listEarlierDetails } from '../../../store/bodies/organisation.ts'
import { listLeftCases } from '../../../store/papers/left-case.ts'
import { listUses } from '../../../store/papers/paper-use.ts'
import { listOpenInvitations } from '../../../store/people/invitation.ts'
import { listOrganisationMembers } from '../../../store/people/organisation-members.ts'
import { listSignatoryRules } from '../../../store/signing/signatory-rule.ts'
import { page } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import type { SignedIn } from '../../visit.ts'
import { Details } from './details.tsx'
import { listFreshness } from './freshness.ts'
import { Invitations } from './invitations.tsx'
import { LeftList } from './left/left-list.tsx'
import { ownOrganisation } from './load.ts'
import { Papers } from './papers.tsx'
import { People } from './people.tsx'
import { SigningRule } from './signing.tsx'
import { WhenChanged } from './when-changed.tsx'
import { words } from './words.ts'

/** What is known about the organisation, who represents it, and how current its documents are. */
export const get = page(noParams, noQuery, show)

async function show(at: SignedIn) {
  const t = words(at.language)
  const id = ownOrganisation(at)
  const mayManage = canManageOrganisation(at.actor, id)
  const [organisation, earlier, members, invitations, papers, rules, left, uses] = await Promise.all([
    getOrganisation(at.db, id),
    listEarlierDetails(at.db, id),
    listOrganisationMembers(at.db, id),
    listOpenInvitations(at.db, id),
    listFreshness(at.db, id, at.today),
    listSignatoryRules(at.db, [id]),
    listLeftCases(at.db, { side: 'party', organisationId: id }),
    listUses(at.db, id, at.today),
  ])
  return (
    <Page at={at} title={t.title} lead={t.lead} width="wide">
      {!mayManage && <p class="quiet">{t.notYours}</p>}
      <Details {...{ at, organisation, earlier, mayManage }} />
      <People {...{ at, members, mayManage }} />
      <Invitations {...{ at, invitations, mayManage }} />
      <SigningRule {...{ at, members, mayManage }} kept={rules[0]} />
      {mayManage && <WhenChanged at={at} />}
      <Papers {...{ at, papers, uses }} />
      <LeftList {...{ at, left }} />
    </Page>
  )
}
