import { loadPlace, type Place } from '../../src/demo/place.ts'
import type { OrganisationId, PersonId, PublicBodyId, UnitId } from '../../src/domain/actor.ts'
import type { BoardId } from '../../src/domain/partnership.ts'
import type { Role } from '../../src/domain/roles.ts'
import type { Db } from '../../src/store/db.ts'

/** A public body with a board and a core service, an association, and one person per role on both sides. */
export type Places = {
  bodyId: PublicBodyId
  boardId: BoardId
  unitId: UnitId
  organisationId: OrganisationId
  people: Record<Role, PersonId>
}

/** Fills an empty database with the places of the demo, by role. */
export async function addPlaces(db: Db): Promise<Places> {
  const place = await loadPlace(db)
  return {
    bodyId: place.bodyId,
    boardId: place.boardId,
    unitId: place.units.youth,
    organisationId: place.organisations.ungasVag,
    people: peopleByRole(place),
  }
}

function peopleByRole({ officials, members }: Place): Record<Role, PersonId> {
  const { staff, chair, representative, ...others } = { ...officials, ...members }
  return { ...others, staffUnit: staff, partySignatory: chair, partyRep: representative }
}
