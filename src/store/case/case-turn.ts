import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import { factsOf } from './case-facts.ts'
import type { CaseFile } from './case-file.ts'
import { stateAfter } from './steps.ts'

/**
 * Puts right whose turn the lists say it is, after something was written that is no event. Not over what a step has put
 * there meanwhile.
 */
export async function keepTurn(db: Db, { partnership, history }: CaseFile, today: PlainDate): Promise<void> {
  const facts = await factsOf(db, { partnership, rulebook: history.rulebook, today })
  const { waitingSide, waitingRoles } = stateAfter({ ...history, facts }, today)
  await db
    .updateTable('partnership')
    .set({ waiting_side: waitingSide, waiting_roles: [...waitingRoles] })
    .where('id', '=', partnership.id)
    .where('last_seq', '=', partnership.lastSeq)
    .execute()
}
