import { addDays, type PlainDate, plainDate } from '../../src/kernel/plain-date.ts'
import { getCaseFile } from '../../src/store/case/case-file.ts'
import { addPart } from '../../src/store/case/case-member.ts'
import { appointMembers, type NewMember } from '../../src/store/meetings/group.ts'
import { listGroupMeetings } from '../../src/store/meetings/group-meeting.ts'
import { callMeeting, holdMeeting } from '../../src/store/meetings/meeting.ts'
import { activatePartnership } from '../../src/store/signing/activation.ts'
import type { TestApp } from './app.ts'
import { actorOf } from './journey.ts'
import { agreedHash, takeAnyway } from './journey-board.ts'
import { aCaseToSign } from './journey-signing.ts'

type Where = Pick<TestApp, 'db' | 'place'>

type Wanted = {
  /** First and last day of the agreement. */
  start?: string
  end?: string
  /** At least a hundred days before the start. */
  receivedOn?: string
  title?: string
  withGuest?: boolean
}

/**
 * A partnership in force from 1 September 2027 to 31 August 2030 unless told, with both groups, a coordinator and the
 * proposed meeting plan, taken by the engine. Gives its number.
 */
export async function anActivePartnership(where: Where, wanted: Wanted = {}): Promise<string> {
  const { start = '2027-09-01', end = '2030-08-31', receivedOn = '2026-11-02', ...rest } = wanted
  const received = plainDate(receivedOn)
  const number = await aCaseToSign(where, { ...rest, receivedOn: received, period: { start, end } })
  const signedOn = addDays(received, 95)
  for (const by of ['chair', 'director'] as const)
    await takeAnyway(where, number, { step: 'sign-agreement', by, on: signedOn, content: signature })
  await appointCoordinator(where, number, signedOn)
  await appointGroups(where, number, { on: signedOn, from: plainDate(start) })
  const on = plainDate(start)
  const by = await actorOf(where, 'staff', on)
  const file = await getCaseFile(where.db, by, { number, today: on })
  const at = new Date(`${start}T06:00:00Z`)
  const outcome = await activatePartnership(where.db, file, { by, on, at, url: 'https://handslag.example' })
  if (outcome.kind === 'refused') throw new Error(outcome.reason.sv)
  return number
}

const signature = { method: 'mailLink', textHash: agreedHash }

async function appointCoordinator(where: Where, number: string, on: PlainDate): Promise<void> {
  const content = { personName: 'Kerstin Åberg', personId: where.place.officials.coordinator }
  await takeAnyway(where, number, { step: 'appoint-coordinator', by: 'departmentHead', on, content })
  const { which } = await caseOn(where, number, on)
  const part = { part: 'coordinator', side: 'public', from: on } as const
  await addPart(where.db, which, { personId: content.personId, ...part })
}

async function appointGroups(
  where: Where,
  number: string,
  { on, from }: { on: PlainDate; from: PlainDate },
): Promise<void> {
  await takeAnyway(where, number, { step: 'appoint-groups', by: 'departmentHead', on })
  const { which, partnership } = await caseOn(where, number, on)
  const partyOf = (side: string) => partnership.parties.find((party) => party.side === side)?.id ?? ''
  const { departmentHead, unitHead, coordinator } = where.place.officials
  const { chair, representative } = where.place.members
  const [home, party] = [partyOf('public'), partyOf('party')]
  const seat = (of: Partial<NewMember> & Pick<NewMember, 'group' | 'partyId' | 'personId' | 'function'>) => ({
    mandate: of.group === 'steering' ? 'Beslutar om partens insatser' : '',
    convenes: false,
    ...of,
  })
  const members = [
    seat({
      group: 'steering',
      partyId: home,
      personId: departmentHead,
      function: 'avdelningschef',
      convenes: true,
    }),
    seat({ group: 'steering', partyId: party, personId: chair, function: 'ordförande' }),
    seat({ group: 'working', partyId: home, personId: unitHead, function: 'enhetschef', convenes: true }),
    seat({ group: 'working', partyId: home, personId: coordinator, function: 'koordinator' }),
    seat({ group: 'working', partyId: party, personId: representative, function: 'verksamhetsledare' }),
  ]
  await appointMembers(where.db, which, { members, from, seq: partnership.lastSeq })
}

/** The steering group has met that day, as its minutes would say. Gives the meeting. */
export async function steeringMet(where: Where, number: string, day: string): Promise<string> {
  const on = plainDate(day)
  const { which } = await caseOn(where, number, on)
  const meetings = await listGroupMeetings(where.db, which.partnershipId)
  const known = meetings.find(({ group, heldOn }) => group === 'steering' && heldOn === on)
  if (known !== undefined) return known.id
  const { departmentHead } = where.place.officials
  const called = {
    on,
    kind: 'steering',
    place: 'Torget',
    startsAt: '09:00',
    endsAt: '10:00',
    agenda: [],
    invited: [],
  }
  const at = new Date(`${day}T08:00:00Z`)
  const id = await callMeeting(where.db, { ...which, ...called, by: departmentHead, at })
  await holdMeeting(where.db, id, { bodyId: which.bodyId, on, attendance: [], at })
  return id
}

async function caseOn(where: Where, number: string, today: PlainDate) {
  const by = await actorOf(where, 'staff', today)
  const { partnership } = await getCaseFile(where.db, by, { number, today })
  return { partnership, which: { partnershipId: partnership.id, bodyId: partnership.lead.bodyId } }
}
