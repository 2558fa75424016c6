import type { PersonId } from '../domain/actor.ts'
import { addDays } from '../kernel/plain-date.ts'
import { addPart, endPart } from '../store/case/case-member.ts'
import type { Db } from '../store/db.ts'
import { appointMembers, listGroupMembers } from '../store/meetings/group.ts'
import { addBodyMembership } from '../store/people/membership.ts'
import type { Cast } from './guests.ts'
import type { Leg } from './leg.ts'
import { officials } from './people.ts'
import { addExamplePerson, type Place, start } from './place.ts'
import type { RunningKey } from './running-stories.ts'
import type { Setting } from './setting.ts'

/** Who has taken over some partnerships, and can take over or give away all: with one coordinator nobody could try that. */
export const secondCoordinator = { name: 'Kim Sjöberg' } as const

export async function addSecondCoordinator(db: Db, { bodyId, units }: Place): Promise<void> {
  const personId = await addExamplePerson(db, secondCoordinator.name)
  const membership = { personId, bodyId, role: 'coordinator', unitId: units.youth, from: start } as const
  await addBodyMembership(db, membership)
}

/** Handed over by the head of the department, three weeks ago or a few days. */
export function handedOver({ today }: Setting, about: RunningKey, daysAgo: number): Leg {
  return {
    ...{ about, who: 'departmentHead', on: addDays(today, -daysAgo), time: '16:30' },
    step: 'hand-over-coordination',
    content: {
      personName: secondCoordinator.name,
      handedOverBy: officials.coordinator.name,
      reasons: 'Kerstin har fått fler partnerskap, och Kim är ny koordinator hos oss.',
    },
  }
}

type Given = {
  which: Parameters<typeof addPart>[1]
  place: Cast
  on: Leg['on']
  /** The number of the event. */
  seq: number
}

/** The case and the seats in its groups go from the one to the other. */
export async function giveCase(trx: Db, { which, place, on, seq }: Given): Promise<void> {
  const [from, to]: PersonId[] = [place.officials.coordinator, place.secondCoordinator]
  if (from === undefined || to === undefined) return
  await endPart(trx, which, { part: 'coordinator', personId: from, until: on })
  await addPart(trx, which, { personId: to, part: 'coordinator', side: 'public', from: on })
  const sitting = (await listGroupMembers(trx, which.partnershipId)).filter(({ until }) => until === null)
  const members = sitting.map((seat) => (seat.personId === from ? { ...seat, personId: to } : seat))
  if (members.length > 0) await appointMembers(trx, which, { members, from: on, seq })
}
