import { sql } from 'kysely'
import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import type { AnsweredCriterion, CriterionAnswer } from '../../domain/renewal.ts'
import type { Side } from '../../domain/roles.ts'
import { newId } from '../../kernel/ids.ts'
import type { Db } from '../db.ts'

export type OfRound = { partnershipId: PartnershipId; round: string }

/** The answers that hold, by criterion. */
export async function listCriteria(db: Db, of: OfRound): Promise<Map<string, AnsweredCriterion>> {
  const { rows } = await sql<AnsweredCriterion>`
    select distinct on (a.criterion) a.criterion, a.answer, a.ground, a.version, a.written_at as at,
      json_build_object('id', who.id, 'name', who.name, 'side', a.side) as by
    from renewal_answer a join person who on who.id = a.written_by
    where a.partnership_id = ${of.partnershipId} and a.round = ${of.round}
    order by a.criterion, a.version desc`.execute(db)
  return new Map(rows.map((row) => [row.criterion, row]))
}

export type NewAnswer = OfRound & {
  bodyId: PublicBodyId
  criterion: string
  answer: CriterionAnswer
  ground: string
  /** The version that was on the page: 0 when nobody had answered. */
  basedOn: number
  by: PersonId
  side: Side
  at: Date
}

/** Saves an answer as a new version; false when somebody saved meanwhile, and then nothing is written. */
export async function saveCriterion(db: Db, answer: NewAnswer): Promise<boolean> {
  const { partnershipId, round, criterion, basedOn } = answer
  const { rows } = await sql`
    insert into renewal_answer (id, public_body_id, partnership_id, round, criterion, version, answer, ground, side,
      written_by, written_at)
    select ${newId()}, ${answer.bodyId}, ${partnershipId}, ${round}, ${criterion}, ${basedOn + 1}::int, ${answer.answer},
      ${answer.ground}, ${answer.side}, ${answer.by}, ${answer.at}
    where ${basedOn} = coalesce((select max(version) from renewal_answer
      where partnership_id = ${partnershipId} and round = ${round} and criterion = ${criterion}), 0)
    on conflict do nothing
    returning version`.execute(db)
  return rows.length === 1
}
