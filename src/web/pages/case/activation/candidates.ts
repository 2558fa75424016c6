import type { PersonId } from '../../../../domain/actor.ts'
import type { Partnership } from '../../../../domain/partnership.ts'
import type { PublicRole } from '../../../../domain/roles.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { lowerFirst } from '../../../../kernel/lower-first.ts'
import { roleLabel } from '../../../../process/rulebook/lookup.ts'
import type { Rulebook } from '../../../../process/rulebook/rulebook.ts'
import { listOfficials } from '../../../../store/people/member-list.ts'
import { listOrganisationMembers } from '../../../../store/people/organisation-members.ts'
import type { SignedIn } from '../../../visit.ts'

/** Somebody who may be appointed: for which party, and what they are there. */
export type Candidate = {
  personId: PersonId
  name: string
  partyId: string
  partyName: string
  side: 'public' | 'party'
  function: string
  role: string
}

/** Who sits for the public side: heads of the core service, the coordinator, the staff unit. */
const groupRoles: readonly PublicRole[] = [
  'departmentHead',
  'unitHead',
  'deputyUnitHead',
  'coordinator',
  'staffUnit',
]

/** Everybody who may be appointed, party by party, each person once. */
export async function listCandidates(
  at: SignedIn,
  { partnership, rulebook }: { partnership: Partnership; rulebook: Rulebook },
): Promise<Candidate[]> {
  const lists = await Promise.all(
    partnership.parties.map(async ({ id: partyId, name: partyName, bodyId, organisationId }) => {
      if (bodyId !== null) {
        const officials = await listOfficials(at.db, { bodyId, roles: groupRoles, today: at.today })
        return officials.map(({ personId, name, role, unitName }) => ({
          ...{ personId, name, partyId, partyName, role, side: 'public' as const },
          function: [lowerFirst(inLanguage(roleLabel(rulebook, role), 'sv')), unitName]
            .filter(Boolean)
            .join(', '),
        }))
      }
      if (organisationId === null) return []
      const members = await listOrganisationMembers(at.db, organisationId)
      return members
        .filter(({ until }) => until === null || until > at.today)
        .map(({ personId, name, role, assignment }) => ({
          ...{ personId, name, partyId, partyName, role, side: 'party' as const },
          function: lowerFirst(assignment ?? inLanguage(roleLabel(rulebook, role), 'sv')),
        }))
    }),
  )
  return [...new Map(lists.flat().map((one) => [one.personId, one])).values()]
}
