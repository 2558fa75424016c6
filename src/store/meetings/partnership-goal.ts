import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { BoardId, PartnershipId } from '../../domain/partnership.ts'
import { type PlainDate, yearOf } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'

/** A goal of the board; `since` and `by` tell who said that the partnership serves it, and when. */
export type GoalOfBoard = { id: string; goal: string; since: string | null; by: string | null }

/** The goals of the case's board that hold this year, and those it serves already, whichever year they were for. */
export async function listGoalsOfBoard(
  db: Db,
  { boardId, partnershipId, today }: { boardId: BoardId; partnershipId: PartnershipId; today: PlainDate },
): Promise<GoalOfBoard[]> {
  return db
    .selectFrom('board_goal as g')
    .leftJoin('partnership_goal as pg', (join) =>
      join
        .onRef('pg.board_goal_id', '=', 'g.id')
        .on('pg.partnership_id', '=', partnershipId)
        .on('pg.ended_at', 'is', null),
    )
    .leftJoin('person as who', 'who.id', 'pg.chosen_by')
    .select(['g.id', 'g.goal', 'pg.chosen_at as since', 'who.name as by'])
    .where('g.board_id', '=', boardId)
    .where((eb) =>
      eb.or([
        eb('pg.partnership_id', 'is not', null),
        eb.and([
          eb('g.superseded_at', 'is', null),
          eb('g.from_year', '<=', yearOf(today)),
          eb('g.to_year', '>=', yearOf(today)),
        ]),
      ]),
    )
    .orderBy('g.goal')
    .execute()
}

type Choice = {
  partnershipId: PartnershipId
  bodyId: PublicBodyId
  goals: readonly string[]
  by: PersonId
  at: Date
}

/** The partnership serves these goals from now on; what it served before is kept with who ended it. */
export async function chooseGoals(db: Db, { partnershipId, bodyId, goals, by, at }: Choice): Promise<void> {
  await db
    .updateTable('partnership_goal')
    .set({ ended_by: by, ended_at: at })
    .where('partnership_id', '=', partnershipId)
    .where('ended_at', 'is', null)
    .$if(goals.length > 0, (qb) => qb.where('board_goal_id', '!=', (eb) => eb.fn.any(eb.val([...goals]))))
    .execute()
  if (goals.length === 0) return
  await db
    .insertInto('partnership_goal')
    .values(
      goals.map((goal) => ({
        partnership_id: partnershipId,
        board_goal_id: goal,
        public_body_id: bodyId,
        chosen_by: by,
        chosen_at: at,
      })),
    )
    .onConflict((on) =>
      on.columns(['partnership_id', 'board_goal_id']).where('ended_at', 'is', null).doNothing(),
    )
    .execute()
}
