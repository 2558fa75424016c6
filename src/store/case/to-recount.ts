import { sql } from 'kysely'
import type { BoardId, PartnershipId } from '../../domain/partnership.ts'
import type { Db } from '../db.ts'

const cameToBoard = sql<boolean>`exists (
  select from case_event e where e.partnership_id = p.id and e.type = 'boardCaseOpened')`

/**
 * Every case that is open to either side, or closed with somebody still waited for: whose turn it is, too, changes as days go by. Where a board is named, those that its days matter to: it
 * takes part in them, and they have a signed agreement or have come before a board.
 */
export async function listToRecount(db: Db, boardId?: BoardId): Promise<PartnershipId[]> {
  const takesPart = sql<boolean>`(p.board_id = ${boardId ?? null} or exists (
    select from partnership_party pp join board b on b.public_body_id = pp.body_id
    where pp.partnership_id = p.id and pp.until_day is null and b.id = ${boardId ?? null}))`
  const rows = await db
    .selectFrom('partnership as p')
    .select('p.id')
    .where((eb) =>
      eb.or([
        eb('p.closed_on', 'is', null),
        eb('p.seen_by_party', 'is not', null),
        eb('p.waiting_side', 'is not', null),
      ]),
    )
    .$if(boardId !== undefined, (qb) =>
      qb.where(takesPart).where((eb) => eb.or([eb('p.ends_on', 'is not', null), cameToBoard])),
    )
    .orderBy('p.id')
    .execute()
  return rows.map(({ id }) => id)
}
