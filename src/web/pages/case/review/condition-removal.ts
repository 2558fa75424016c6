import { z } from 'zod'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { whileCaseStands } from '../../../../store/review/checklist.ts'
import { removeReviewCondition } from '../../../../store/review/review-condition.ts'
import { goTo } from '../../../answers/answer.ts'
import { anyFields } from '../../../form/form.ts'
import { handler, type Saving } from '../../../handler.ts'
import { CaseParams } from '../../../params.ts'
import { show } from './conclusion.tsx'
import { loadCase, mayWrite } from './load.ts'
import { words } from './words.ts'

export const ConditionParams = CaseParams.extend({ condition: z.uuid() })

/** A condition is taken away again. */
export const post = handler(ConditionParams, anyFields, { show, save })

async function save(at: Saving<z.output<typeof ConditionParams>, typeof anyFields>) {
  const file = await loadCase(at)
  if (!mayWrite(at, file)) throw new NotAllowed()
  const { id, number } = file.partnership
  await whileCaseStands(at.db, file.partnership, (trx) =>
    removeReviewCondition(trx, {
      partnershipId: id,
      id: at.params.condition,
      by: at.actor.personId,
      at: at.now,
    }),
  )
  return goTo(
    `${at.to.inCase(number, 'granskning', 'slutsats')}#villkor`,
    words(at.language).conditionRemoved,
  )
}
