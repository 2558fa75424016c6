import { type RawBuilder, sql } from 'kysely'
import type { PublicBodyId } from '../../domain/actor.ts'
import type { BoardId, Partnership, PartnershipId } from '../../domain/partnership.ts'
import { arrayOf, type Ids } from '../array-of.ts'
import type { Db } from '../db.ts'

export type GuestBoard = {
  bodyId: PublicBodyId
  boardId: BoardId
  name: string
  /** The folder of the rulebook that the body goes by. */
  rulebook: string
  /** What it calls the roles, where that is otherwise than its rulebook. */
  roleNames: string | null
  /** The number of the case in its own registry; null before anything has been registered there. */
  registryNumber: string | null
}

/**
 * The one board of each public party that does not lead the case: the board that has opened it in its registry, which was
 * chosen when the body became a party; before that the first by name. One query.
 */
export async function listGuestBoards(db: Db, { id, scope }: Partnership): Promise<GuestBoard[]> {
  const guests = scope.publicBodyIds.filter((bodyId) => bodyId !== scope.leadBodyId)
  if (guests.length === 0) return []
  const { rows } = await sql<GuestBoard>`
    select b.public_body_id as "bodyId", b.id as "boardId", b.name, body.rulebook,
      nullif(body.role_names, '{}')::text as "roleNames",
      (select rc.registry_number from registry_case rc
        where rc.board_id = b.id and rc.partnership_id = ${id}) as "registryNumber"
    from board b join public_body body on body.id = b.public_body_id
    where b.id = any(${guestBoardIds(id, arrayOf(guests))})`.execute(db)
  return rows
}

/** Their ids, as an array within another query, of a case that is named or stands in it. */
export function guestBoardIds(id: PartnershipId | RawBuilder<unknown>, guests: Ids): Ids {
  return sql`array(select distinct on (own.public_body_id) own.id
    from board own left join registry_case rc on rc.board_id = own.id and rc.partnership_id = ${id}
    where own.public_body_id = any(${guests}) and (own.until_day is null or rc.id is not null)
    order by own.public_body_id, (rc.id is null), rc.opened_on, own.name)`
}
