import { z } from 'zod'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { whileCaseStands } from '../../../../store/review/checklist.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import { keeping } from '../../../form/kept-forms.ts'
import { handler, type Saving } from '../../../handler.ts'
import { saveOne } from '../consideration/save-answers.ts'
import { type BlockAt, BlockParams, loadBlock, show } from './block.tsx'
import { assessorOf, checklistId, criteriaKey } from './blocks.ts'
import { mayWrite } from './load.ts'
import { words } from './words.ts'

const CriteriaForm = form(words, (t, field) => z.object({ criteria: field.text(t.criteriaLabel) }))

/** The criteria of a block: written once, before anybody assesses. */
export const post = handler(BlockParams, CriteriaForm, keeping({ show, save }))

async function save(at: Saving<BlockAt, typeof CriteriaForm>) {
  const { work, block } = await loadBlock(at)
  const t = words(at.language)
  if (!mayWrite(at, work.file) || block.criteria === undefined) throw new NotAllowed()
  const { partnership } = work.file
  const kept = work.versions.get(criteriaKey(block.id))?.[0]
  if (kept !== undefined || assessorOf(block, 'first', work.versions) !== null)
    return refused([{ field: 'criteria', sentence: t.criteriaKept }])
  await whileCaseStands(at.db, partnership, (trx) =>
    saveOne(trx, {
      partnershipId: partnership.id,
      bodyId: partnership.lead.bodyId,
      checklist: checklistId,
      question: criteriaKey(block.id),
      answer: null,
      ground: at.form.criteria,
      basedOn: 0,
      by: at.actor.personId,
      at: at.now,
    }),
  )
  return goTo(at.to.inCase(at.params.number, 'granskning', 'del', block.id), t.criteriaSaved)
}
