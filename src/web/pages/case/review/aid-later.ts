import { z } from 'zod'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { aidKey } from '../../../../process/review/checklist-keys.ts'
import { whileCaseStands } from '../../../../store/review/checklist.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import { keeping } from '../../../form/kept-forms.ts'
import { handler, type Saving } from '../../../handler.ts'
import { saveOne } from '../consideration/save-answers.ts'
import { type BlockAt, BlockParams, loadBlock, show } from './block.tsx'
import { checklistId } from './blocks.ts'
import { isUnderReview, mayWrite } from './load.ts'
import { words } from './words.ts'

const LaterForm = form(words, (t, field) =>
  z.object({ later: field.text(t.aidLaterMissing, 2000), version: field.lastSeq() }),
)

/** Why state aid is assessed after the review has ended. */
export const post = handler(BlockParams, LaterForm, keeping({ show, save }))

async function save(at: Saving<BlockAt, typeof LaterForm>) {
  const { work, block } = await loadBlock(at)
  const t = words(at.language)
  if (block.kind !== 'stateAid') throw new NotFound()
  if (!isUnderReview(work.file)) return refused(t.concludedMeanwhile)
  if (!mayWrite(at, work.file)) throw new NotAllowed()
  const { partnership } = work.file
  await whileCaseStands(at.db, partnership, (trx) =>
    saveOne(trx, {
      partnershipId: partnership.id,
      bodyId: partnership.lead.bodyId,
      checklist: checklistId,
      question: aidKey,
      answer: 'later',
      ground: at.form.later,
      basedOn: at.form.version,
      by: at.actor.personId,
      at: at.now,
    }),
  )
  return goTo(at.to.inCase(at.params.number, 'granskning', 'del', block.id), t.aidLaterKept)
}
