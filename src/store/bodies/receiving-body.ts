import { sql } from 'kysely'
import type { PersonId } from '../../domain/actor.ts'
import { isId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { askedTogether } from '../asked-together.ts'
import type { Db } from '../db.ts'
import { type PublicBody, publicBodies, type Unit } from './public-body.ts'

/** A body that receives for one of its boards, with the parts of its administration and the people of its staff unit. */
export type ReceivingBody = PublicBody & { units: readonly Unit[]; staff: readonly PersonId[] }

/** The body whose board that is, as it is on the day; null when there is no such board any longer. Asked together. */
export async function findReceivingBody(
  db: Db,
  boardId: string,
  today: PlainDate,
): Promise<ReceivingBody | null> {
  if (!isId<'BoardId'>(boardId)) return null
  return JSON.parse(await readBodyOfBoard(db, boardId, today))
}

const readBodyOfBoard = askedTogether(({ db, id: boardId, today }) => {
  const body = publicBodies(db)
    .select([unitsOfBody.as('units'), staffOn(today).as('staff')])
    .where(sql<boolean>`b.id = (select o.public_body_id from board o
      where o.id = ${boardId} and o.until_day is null)`)
  return sql`select to_json(body) from (${body}) body`
})

const unitsOfBody = sql<Unit[]>`coalesce((
  select json_agg(json_build_object('id', u.id, 'parentId', u.parent_id, 'name', u.name, 'kind', u.kind,
    'coreService', u.core_service) order by u.name)
  from unit u where u.public_body_id = b.id and u.until_day is null), '[]')`

function staffOn(today: PlainDate) {
  return sql<PersonId[]>`coalesce((
    select json_agg(distinct m.person_id) from body_membership m join person on person.id = m.person_id
    where m.public_body_id = b.id and m.role = 'staffUnit' and person.inactive_at is null
      and m.from_day <= ${today} and (m.until_day is null or m.until_day > ${today})), '[]')`
}
