import type { PersonId, UnitId } from '../../../../domain/actor.ts'
import type { Partnership } from '../../../../domain/partnership.ts'
import type { PublicRole } from '../../../../domain/roles.ts'
import { listUnits, type Unit } from '../../../../store/bodies/public-body.ts'
import { listCaseActors } from '../../../../store/case/case-people.ts'
import type { NewAttendance } from '../../../../store/meetings/meeting.ts'
import { listOfficials } from '../../../../store/people/member-list.ts'
import type { SignedIn } from '../../../visit.ts'

const heads: PublicRole[] = ['departmentHead', 'unitHead']

type Official = Awaited<ReturnType<typeof listOfficials>>[number]

/** Everybody who can be asked to the first meeting. */
export type Invitable = {
  party: readonly Invitee[]
  /** The core services that an idea may concern, each with the heads who then come. */
  services: readonly (Unit & { heads: readonly Official[] })[]
  /** Staff units of the other public parties: always asked. */
  guests: readonly Invitee[]
}

export type Invitee = NewAttendance & { personId: PersonId }

export async function listInvitable(at: SignedIn, partnership: Partnership): Promise<Invitable> {
  const { bodyId } = partnership.lead
  const [actors, units, officials] = await Promise.all([
    listCaseActors(at.db, partnership, at.today),
    listUnits(at.db, bodyId),
    listOfficials(at.db, { bodyId, roles: heads, today: at.today }),
  ])
  const invitees = actors.map(({ role, holderId, ...person }) => ({
    role,
    holderId,
    invitee: { ...inviteeOf(person), represents: nameOf(partnership, holderId), side: person.side },
  }))
  return {
    party: onceEach(invitees.filter(({ invitee }) => invitee.side === 'party')),
    guests: onceEach(
      invitees.filter(
        ({ role, holderId, invitee }) =>
          invitee.side === 'public' && role === 'staffUnit' && holderId !== bodyId,
      ),
    ),
    services: units
      .filter(({ coreService }) => coreService)
      .map((unit) => ({ ...unit, heads: headsOf(unit.id, units, officials) })),
  }
}

/** Those who are asked: the chosen people of the party, the heads of the chosen services, the guests and the caller. */
export function chosenInvitees(
  { actor }: SignedIn,
  { lead }: Partnership,
  { party, services, guests }: Invitable,
  chosen: { people: readonly string[]; units: readonly string[] },
): Invitee[] {
  const ofServices = services
    .filter(({ id }) => chosen.units.includes(id))
    .flatMap(({ name, heads }) =>
      heads.map((head) => ({
        ...inviteeOf(head),
        represents: head.unitName ?? name,
        side: 'public' as const,
      })),
    )
  const self = { ...inviteeOf(actor), represents: lead.bodyName, side: 'public' as const }
  const people = party.filter(({ personId }) => chosen.people.includes(personId))
  const all = [...people, ...ofServices, ...guests, self]
  return all.filter((one, index) => all.findIndex(({ personId }) => personId === one.personId) === index)
}

/** The heads of a unit and of the units above it. */
function headsOf(unitId: UnitId, units: readonly Unit[], officials: readonly Official[]): Official[] {
  const parentId = units.find(({ id }) => id === unitId)?.parentId ?? null
  const own = officials.filter((official) => official.unitId === unitId)
  return parentId === null ? own : [...own, ...headsOf(parentId, units, officials)]
}

function inviteeOf({ personId, name, email }: { personId: PersonId; name: string; email: string | null }) {
  return { personId, name, email, attended: null }
}

function nameOf({ parties }: Partnership, holderId: string): string {
  const party = parties.find((one) => one.organisationId === holderId || one.bodyId === holderId)
  return party?.name ?? ''
}

function onceEach(found: readonly { invitee: Invitee }[]): Invitee[] {
  const all = found.map(({ invitee }) => invitee)
  return all.filter((one, index) => all.findIndex(({ personId }) => personId === one.personId) === index)
}
