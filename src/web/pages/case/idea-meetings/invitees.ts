import type { PersonId } from '../../../../domain/actor.ts'
import type { Partnership } from '../../../../domain/partnership.ts'
import { type Invitable, type Invitee, listInvitable } from '../meeting/invitees.ts'
import type { At } from './load.ts'

/** Whom an idea meeting can be called with, by side: the caller always comes. */
export type IdeaInvitable = { party: readonly Invitee[]; publicSide: readonly Invitee[]; self: Invitee }

export async function listIdeaInvitable(at: At, partnership: Partnership): Promise<IdeaInvitable> {
  const { party, services, guests } = await listInvitable(at, partnership)
  const { personId, name, email } = at.actor
  const self = invitee({ personId, name, email, represents: partnership.lead.bodyName })
  const publicSide = [...headsOf(services, partnership), ...guests, ...coordinatorsOf(partnership)]
  return { party, publicSide: onceEach(publicSide).filter((one) => one.personId !== personId), self }
}

export function chosenOf({ party, publicSide, self }: IdeaInvitable, people: readonly string[]): Invitee[] {
  const chosen = [...party, ...publicSide].filter(({ personId }) => people.includes(personId))
  return onceEach([...chosen, self])
}

/** The heads of the core services concerned. */
function headsOf(services: Invitable['services'], { units }: Partnership): Invitee[] {
  return services
    .filter(({ id }) => units.some((unit) => unit.id === id))
    .flatMap(({ name, heads }) =>
      heads.map((head) => invitee({ ...head, represents: head.unitName ?? name })),
    )
}

function coordinatorsOf({ people, lead }: Partnership): Invitee[] {
  const coordinators = people.filter(({ part, side }) => part === 'coordinator' && side === 'public')
  return coordinators.map((person) => invitee({ ...person, represents: lead.bodyName }))
}

type Person = { personId: PersonId; name: string; email: string | null; represents: string }

function invitee({ personId, name, email, represents }: Person): Invitee {
  return { personId, name, email, represents, side: 'public', attended: null }
}

function onceEach(all: readonly Invitee[]): Invitee[] {
  return all.filter((one, index) => all.findIndex(({ personId }) => personId === one.personId) === index)
}
