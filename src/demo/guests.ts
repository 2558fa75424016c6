import type { PersonId } from '../domain/actor.ts'
import type { Db } from '../store/db.ts'
import { setBoardMeetings } from '../store/meetings/board-calendar.ts'
import { addBodyMembership, addOrganisationMembership } from '../store/people/membership.ts'
import { demoMeetings, demoYears } from './calendar.ts'
import { type ColleagueKey, colleagues, type GuestKey, guests } from './people.ts'
import { addExamplePerson, type Place, start } from './place.ts'

/** The place with the people of the second public party, for the stories where its own board decides, and the second coordinator. */
export type Cast = Place & {
  guests: Record<GuestKey, PersonId>
  colleagues: Record<ColleagueKey, PersonId>
  secondCoordinator: PersonId
}

/** Gives the guest body a calendar for its board, and people who can take a case there. */
export async function addGuests(db: Db, { guest: { bodyId, boardId } }: Place): Promise<void> {
  for (const year of demoYears)
    await setBoardMeetings(db, { boardId, bodyId, year, meetings: demoMeetings(year), by: null })
  const { guestStaff: _, ...others } = guests
  for (const { name, role } of Object.values(others)) {
    const personId = await addExamplePerson(db, name)
    await addBodyMembership(db, { personId, bodyId, role, from: start })
  }
}

/** Gives the organisations the people that several of them in one partnership need. */
export async function addColleagues(db: Db, { organisations }: Place): Promise<void> {
  for (const { name, organisation, role, assignment } of Object.values(colleagues)) {
    const personId = await addExamplePerson(db, name)
    const organisationId = organisations[organisation]
    await addOrganisationMembership(db, { personId, organisationId, role, assignment, from: start })
  }
}
