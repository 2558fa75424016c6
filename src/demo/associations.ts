import type { ColleagueKey, MemberKey, OrganisationKey } from './people.ts'
import { members } from './people.ts'
import { type IdeaKey, ideas } from './stories.ts'

type Association = {
  organisation: OrganisationKey
  /** Who signs for it, and who does its daily work. */
  signatory: MemberKey
  worker: MemberKey | ColleagueKey
}

const people: Readonly<Record<OrganisationKey, Omit<Association, 'organisation'>>> = {
  ungasVag: { signatory: 'chair', worker: 'representative' },
  motesplatsen: { signatory: 'neighbour', worker: 'host' },
  oppenDorr: { signatory: 'founder', worker: 'foreman' },
}

/** The organisations besides the one whose idea it was. */
const partners: Partial<Record<IdeaKey, readonly OrganisationKey[]>> = {
  orchestra: ['motesplatsen'],
  quilt: ['motesplatsen', 'oppenDorr'],
}

/** The idea-based parties of a case, the one whose idea it was first. */
export function associationsOf(about: IdeaKey): [Association, ...Association[]] {
  return [associationOf(members[ideas[about].from].organisation), ...partnersOf(about)]
}

export function partnersOf(about: IdeaKey): Association[] {
  return (partners[about] ?? []).map(associationOf)
}

function associationOf(organisation: OrganisationKey): Association {
  return { organisation, ...people[organisation] }
}
