import type { z } from 'zod'
import { canReview } from '../../../../domain/permissions-agreement.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { meetReviewCondition } from '../../../../store/review-condition.ts'
import { goTo } from '../../../answer.ts'
import { anyFields } from '../../../form.ts'
import { handler, type Saving } from '../../../handler.ts'
import { ConditionParams } from './condition-removal.ts'
import { loadCase } from './load.ts'
import { conclusionOf } from './result.ts'
import { show } from './review.tsx'
import { words } from './words.ts'

/** A condition that is a task has been done. */
export const post = handler(ConditionParams, anyFields, { show, save })

async function save(at: Saving<z.output<typeof ConditionParams>, typeof anyFields>) {
  const file = await loadCase(at)
  const { id, number, scope } = file.partnership
  if (conclusionOf(file) === null || !canReview(at.actor, scope)) throw new NotAllowed()
  const task = { partnershipId: id, id: at.params.condition, by: at.actor.personId, on: at.today }
  await meetReviewCondition(at.db, task)
  return goTo(`${at.to.inCase(number, 'granskning')}#uppgifter`, words(at.language).taskMet)
}
