import { sql } from 'kysely'
import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { ClosedItem } from '../../domain/renewal.ts'
import type { Side } from '../../domain/roles.ts'
import { newId } from '../../kernel/ids.ts'
import type { Db } from '../db.ts'
import type { OfRound } from './renewal-answer.ts'

/** The points that somebody has written about, as they stand. */
export async function listClosing(db: Db, of: OfRound): Promise<Map<string, ClosedItem>> {
  const { rows } = await sql<ClosedItem>`
    select distinct on (c.item) c.item, c.done, c.note, c.version, c.written_at as at,
      json_build_object('id', who.id, 'name', who.name, 'side', c.side) as by
    from closing_item c join person who on who.id = c.written_by
    where c.partnership_id = ${of.partnershipId} and c.round = ${of.round}
    order by c.item, c.version desc`.execute(db)
  return new Map(rows.map((row) => [row.item, row]))
}

export type NewClosing = OfRound & {
  bodyId: PublicBodyId
  item: string
  done: boolean
  note: string
  /** The version that was on the page: 0 when nobody had written. */
  basedOn: number
  by: PersonId
  side: Side
  at: Date
}

/** Saves a point as a new version; false when somebody saved meanwhile, and then nothing is written. */
export async function saveClosing(db: Db, point: NewClosing): Promise<boolean> {
  const { partnershipId, round, item, basedOn } = point
  const { rows } = await sql`
    insert into closing_item (id, public_body_id, partnership_id, round, item, version, done, note, side, written_by,
      written_at)
    select ${newId()}, ${point.bodyId}, ${partnershipId}, ${round}, ${item}, ${basedOn + 1}::int, ${point.done},
      ${point.note}, ${point.side}, ${point.by}, ${point.at}
    where ${basedOn} = coalesce((select max(version) from closing_item
      where partnership_id = ${partnershipId} and round = ${round} and item = ${item}), 0)
    on conflict do nothing
    returning version`.execute(db)
  return rows.length === 1
}
