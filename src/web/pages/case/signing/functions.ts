import type { PersonId } from '../../../../domain/actor.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { roleTitles } from '../../../../store/bodies/role-titles.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { listOrganisationMembers } from '../../../../store/people/organisation-members.ts'
import type { SignedIn } from '../../../visit.ts'
import type { SigningParty } from './load.ts'
import { officeWords } from './office-words.ts'

/** What each signatory of a party is, in the words of the paper: the party's own where it has any. */
export async function functionOf(
  at: SignedIn,
  { partnership }: CaseFile,
  { party, set }: SigningParty,
): Promise<(personId: PersonId) => string> {
  if (party.organisationId === null) {
    const titles = await roleTitles(at.db, partnership)
    const director = inLanguage(titles('director', party.bodyId ?? ''), 'sv').toLowerCase()
    return () => director
  }
  const members = await listOrganisationMembers(at.db, party.organisationId)
  return (personId) => {
    const assignment = members.find((member) => member.personId === personId)?.assignment
    const office = set.people.find((one) => one.personId === personId)?.office ?? 'other'
    return (assignment ?? officeWords('sv')[office]).toLowerCase()
  }
}
