import type { OrganisationId, PersonId, PublicBodyId, UnitId } from '../../src/domain/actor.ts'
import type { BoardId } from '../../src/domain/partnership.ts'
import { type PartyRole, type PublicRole, publicRoles, type Role } from '../../src/domain/roles.ts'
import { plainDate } from '../../src/kernel/plain-date.ts'
import type { Db } from '../../src/store/db.ts'
import { addBodyMembership, addOrganisationMembership } from '../../src/store/membership.ts'
import { addOrganisation } from '../../src/store/organisation.ts'
import { addPerson } from '../../src/store/person.ts'
import { addBoard, addPublicBody, addUnit } from '../../src/store/public-body.ts'

const from = plainDate('2020-01-01')

/** A public body with a board and a core service, an association, and one person per role on both sides. */
export type Places = {
  bodyId: PublicBodyId
  boardId: BoardId
  unitId: UnitId
  organisationId: OrganisationId
  people: Record<Role, PersonId>
}

/** Fills an empty database with them. Each person's address is `<role>@example.se`. */
export async function addPlaces(db: Db): Promise<Places> {
  const bodyId = await addPublicBody(db, {
    key: 'jarva',
    name: 'Järva stadsdelsnämnd',
    rulebook: 'jarva',
    example: true,
  })
  const board = { name: 'Järva stadsdelsnämnd', casePrefix: 'jar', registryPattern: 'JÄR {year}/{number:4}' }
  const boardId = await addBoard(db, { ...board, bodyId, from })
  const unitId = await addUnit(db, {
    bodyId,
    name: 'Enheten för unga',
    kind: 'unit',
    coreService: true,
    from,
  })
  const organisationId = await addOrganisation(db, { name: 'Ungas väg', number: '8020021234', example: true })
  const officials = publicRoles.map(async (role) => [role, await addOfficial(db, { role, bodyId })] as const)
  const members = (['partySignatory', 'partyRep'] as const).map(
    async (role) => [role, await addMember(db, { role, organisationId })] as const,
  )
  const people = Object.fromEntries(await Promise.all([...officials, ...members])) as Record<Role, PersonId>
  return { bodyId, boardId, unitId, organisationId, people }
}

async function addOfficial(db: Db, { role, bodyId }: { role: PublicRole; bodyId: PublicBodyId }) {
  const personId = await addExample(db, role)
  await addBodyMembership(db, { personId, bodyId, role, from })
  return personId
}

async function addMember(
  db: Db,
  { role, organisationId }: { role: PartyRole; organisationId: OrganisationId },
) {
  const personId = await addExample(db, role)
  await addOrganisationMembership(db, { personId, organisationId, role, from })
  return personId
}

function addExample(db: Db, role: Role): Promise<PersonId> {
  return addPerson(db, { name: `Test ${role}`, email: `${role}@example.se`, example: true })
}
