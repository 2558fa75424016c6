import type { PersonId } from '../domain/actor.ts'
import type { Partnership } from '../domain/partnership.ts'
import { type Role, sideOf } from '../domain/roles.ts'
import type { Text } from '../domain/text.ts'
import { lowerFirst } from '../kernel/lower-first.ts'
import type { Reminder } from './reminder.ts'

/** Whom a reminder goes to, given who acts in the case; somebody with a recorded jäv is left out. */
export type People = {
  officials: readonly { personId: PersonId; role: Role; unitId: string | null }[]
  partyMembers: readonly { personId: PersonId; role: Role }[]
}

/** The ids of those who have one of the reminder's roles in the case; of those above where nobody has. */
export function receiversOf(
  { roles, above = [] }: Reminder,
  partnership: Partnership,
  people: People,
): PersonId[] {
  for (const asked of [roles, ...above]) {
    const found = holdersOf(asked, partnership, people)
    if (found.length > 0) return found
  }
  return []
}

/** The case with those of its named people who still act for one of its parties; the others have left, and are told nothing. */
export function withThoseWhoServe(partnership: Partnership, serving: ReadonlySet<PersonId>): Partnership {
  return { ...partnership, people: partnership.people.filter(({ personId }) => serving.has(personId)) }
}

/** Said until there is a coordinator again: those whose assignment has ended, to the heads who may hand over and to the staff unit. */
export function leftByCoordinators(
  { people }: Pick<Partnership, 'people'>,
  serving: ReadonlySet<PersonId>,
  title: Text,
): Reminder[] {
  const named = people.filter(({ part }) => part === 'coordinator')
  const left = named.filter(({ personId }) => !serving.has(personId))
  if (left.length === 0 || left.length < named.length) return []
  const [who, role] = [left.map(({ name }) => name).join(', '), title]
  const task = {
    sv: `Lämna över till någon annan: ${who} är inte längre ${lowerFirst(role.sv)} här`,
    en: `Hand over to somebody else: ${who} is no longer ${lowerFirst(role.en ?? role.sv)} here`,
  }
  const key = `coordinator left ${left.map(({ personId }) => personId).join(' ')}`
  return [{ key, roles: ['departmentHead', 'staffUnit'], task, due: null }]
}

/** Those who stand in for somebody away are told what that person is told. */
export function withDeputies(
  personIds: readonly PersonId[],
  { scope }: Pick<Partnership, 'scope'>,
  away: readonly { personId: PersonId; deputyId: PersonId }[],
): PersonId[] {
  const deputies = away.filter(({ personId }) => personIds.includes(personId)).map(({ deputyId }) => deputyId)
  return [...new Set([...personIds, ...deputies])].filter((id) => !scope.conflictedIds.includes(id))
}

function holdersOf(roles: readonly Role[], partnership: Partnership, people: People): PersonId[] {
  const party = roles.some((role) => sideOf(role) === 'party') ? partyOf(roles, people) : []
  const named = partnership.people.filter(({ part }) => (roles as readonly string[]).includes(part))
  const officials = people.officials.filter(
    (official) => roles.includes(official.role) && isConcerned(official, partnership),
  )
  const all = [...party, ...[...officials, ...named].map(({ personId }) => personId)]
  return [...new Set(all)].filter((id) => !partnership.scope.conflictedIds.includes(id))
}

/** What its representative is asked for concerns everybody who acts for the party. */
function partyOf(roles: readonly Role[], { partyMembers }: People): PersonId[] {
  return partyMembers
    .filter(({ role }) => roles.includes('partyRep') || roles.includes(role))
    .map(({ personId }) => personId)
}

const rolesOfUnits: readonly Role[] = ['departmentHead', 'unitHead', 'deputyUnitHead']

/** Heads answer for their own unit's cases; a coordinator only for those they are named in. */
function isConcerned({ role, unitId }: People['officials'][number], { scope }: Partnership): boolean {
  if (role === 'coordinator') return false
  return !rolesOfUnits.includes(role) || scope.unitIds.some((id) => id === unitId)
}
