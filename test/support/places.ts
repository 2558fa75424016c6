import type { OrganisationId, PersonId, PublicBodyId, UnitId } from '../../src/domain/actor.ts'
import type { BoardId } from '../../src/domain/partnership.ts'
import {
  type PartyRole,
  type PublicRole,
  partyRoles,
  publicRoles,
  type Role,
} from '../../src/domain/roles.ts'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { addOrganisation } from '../../src/store/bodies/organisation.ts'
import { addBoard, addPublicBody, addUnit } from '../../src/store/bodies/public-body.ts'
import type { Db } from '../../src/store/db.ts'
import { addBodyMembership, addOrganisationMembership } from '../../src/store/people/membership.ts'
import { addPerson } from '../../src/store/people/person.ts'

const from = plainDate('2020-01-01')

/** A public body with a board and a unit, an association, and one person per role on both sides. */
export type Places = {
  bodyId: PublicBodyId
  boardId: BoardId
  unitId: UnitId
  organisationId: OrganisationId
  people: Record<Role, PersonId>
}

/** Fills an empty database with them: the least that a test of the store needs. */
export async function addPlaces(db: Db): Promise<Places> {
  const bodyId = await addPublicBody(db, {
    key: 'jarva',
    name: 'Järva stadsdelsförvaltning',
    rulebook: 'jarva',
  })
  const series = { casePrefix: 'jar', registryPattern: 'JÄR {year}/{number:4}' }
  const boardId = await addBoard(db, { bodyId, name: 'Järva stadsdelsnämnd', from, ...series })
  const unitId = await addUnit(db, {
    bodyId,
    name: 'Enheten för unga',
    kind: 'unit',
    coreService: true,
    from,
  })
  const organisationId = await addOrganisation(db, { name: 'Ungas väg', number: '8020021234' })
  const officials = await Promise.all(publicRoles.map((role) => addOfficial(db, { role, bodyId, unitId })))
  const members = await Promise.all(partyRoles.map((role) => addMember(db, { role, organisationId })))
  const people = Object.fromEntries([...officials, ...members]) as Record<Role, PersonId>
  return { bodyId, boardId, unitId, organisationId, people }
}

type Office = { role: PublicRole; bodyId: PublicBodyId; unitId: UnitId }

async function addOfficial(db: Db, office: Office): Promise<[Role, PersonId]> {
  const personId = await addPerson(db, { name: `Test ${office.role}`, email: `${office.role}@example.se` })
  await addBodyMembership(db, { personId, from, ...office })
  return [office.role, personId]
}

type Seat = { role: PartyRole; organisationId: OrganisationId }

async function addMember(db: Db, seat: Seat): Promise<[Role, PersonId]> {
  const personId = await addPerson(db, { name: `Test ${seat.role}`, email: `${seat.role}@example.se` })
  await addOrganisationMembership(db, { personId, from, ...seat })
  return [seat.role, personId]
}
