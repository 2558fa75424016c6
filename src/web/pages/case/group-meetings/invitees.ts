import type { GroupKind } from '../../../../process/case/group-kind.ts'
import { receiversWithIds } from '../../../../store/people/receivers.ts'
import type { Invitee } from '../meeting/invitees.ts'
import { partyActedFor } from '../meeting/party-acted-for.ts'
import { type At, type GroupMeetings, sittingIn } from './load.ts'

export type GroupInvitee = Invitee & { function: string }

/** Who sits in the group, the coordinators, and whoever calls: each once, as they are reached today. */
export async function listGroupInvitable(
  at: At,
  loaded: GroupMeetings,
  group: GroupKind,
): Promise<GroupInvitee[]> {
  const { parties, people, lead } = loaded.file.partnership
  const sitting = sittingIn(loaded, group).map(({ personId, function: does, partyId }) => {
    const party = parties.find(({ id }) => id === partyId)
    const side = party?.side === 'party' ? ('party' as const) : ('public' as const)
    return { personId, function: does, represents: party?.name ?? '', side }
  })
  const coordinators = people
    .filter(({ part, side }) => part === 'coordinator' && side === 'public')
    .map(({ personId }) => ({
      ...{ personId, function: '', represents: lead.bodyName, side: 'public' as const },
    }))
  const { name: represents, side } = partyActedFor(at.actor, loaded.file.partnership)
  const self = { personId: at.actor.personId, function: '', represents, side }
  const all = [...new Map([self, ...coordinators, ...sitting].map((one) => [one.personId, one])).values()]
  const found = await receiversWithIds(
    at.db,
    all.map(({ personId }) => personId),
  )
  return all
    .flatMap((one): GroupInvitee[] => {
      const person = found.find(({ personId }) => personId === one.personId)
      return person === undefined ? [] : [{ ...one, name: person.name, email: person.email, attended: null }]
    })
    .toSorted((a, b) => a.side.localeCompare(b.side) || a.name.localeCompare(b.name, 'sv'))
}
