import { z } from 'zod'
import { canSeeReviewWork } from '../../../../domain/permissions/permissions-agreement.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { timeInStockholm } from '../../../../kernel/date-words.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields, type Entry } from '../../../form/form.ts'
import { begunIn } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { listEvidence } from '../consideration/document-list.ts'
import { saveAnswers } from '../consideration/save-answers.ts'
import { Around } from './around.tsx'
import { BlockAnswers } from './block-answers.tsx'
import { BlockFields } from './block-fields.tsx'
import { type Block, criteriaKey, questionsFor, type Slot, slotOf, summaryKey } from './blocks.ts'
import { CriteriaPart } from './criteria-part.tsx'
import { hasBegun, isUnderReview, loadReview, mayWrite, type ReviewAtWork, textOf } from './load.ts'
import { words } from './words.ts'

export const BlockParams = CaseParams.extend({ block: z.string().regex(/^[a-z][A-Za-z0-9-]{0,40}$/) })
export type BlockAt = z.output<typeof BlockParams>

/** One block of the review: to answer, or to read. What is written is saved by itself, or by the button. */
export const get = page(BlockParams, noQuery, begunIn(show))
export const post = handler(BlockParams, anyFields, { show, save })

export async function show(at: SignedIn<BlockAt>, entry: Entry) {
  const { work, block } = await loadBlock(at)
  const t = words(at.language)
  const slot = slotFor(at, work, block)
  const documents = await listEvidence(at.db, work.file.partnership)
  const props = { at, entry, work, block, documents }
  const hasCriteria = block.criteria === undefined || textOf(work.versions, criteriaKey(block.id)) !== ''
  return (
    <CasePage
      at={at}
      partnership={work.file.partnership}
      title={t.blockTitle(block.letter, inLanguage(block.label, at.language))}
      lead={block.intro && inLanguage(block.intro, at.language)}
      entry={entry}
      islands={slot === null ? [] : ['autosave.js']}
    >
      {await Around(props)}
      <CriteriaPart {...props} />
      {slot !== null && hasCriteria ? (
        <BlockFields {...props} slot={slot} />
      ) : (
        <BlockAnswers {...props} closed={isUnderReview(work.file) && block.assessors === 2} />
      )}
      <p>
        <a href={at.to.inCase(at.params.number, 'granskning')}>{t.toOverview}</a>
      </p>
    </CasePage>
  )
}

async function save(at: Saving<BlockAt, typeof anyFields>) {
  const { work, block } = await loadBlock(at)
  const t = words(at.language)
  const slot = slotFor(at, work, block)
  if (!isUnderReview(work.file)) return refused(t.concludedMeanwhile)
  if (!mayWrite(at, work.file)) throw new NotAllowed()
  if (slot === null) return refused(t.twoHaveAssessed)
  if (block.criteria !== undefined && textOf(work.versions, criteriaKey(block.id)) === '')
    return refused(t.criteriaFirst)
  const summary = { key: summaryKey(block.id), number: t.summaryOf(block.letter) }
  const questions = [...questionsFor(block, slot), ...(slot === 'first' ? [summary] : [])]
  const problems = await saveAnswers(at, { ...work, questions })
  if (problems.length > 0) return refused(problems)
  return goTo(nextAddress(at, work, block), t.saved(timeInStockholm(at.now, at.language)))
}

export async function loadBlock(at: SignedIn<BlockAt>): Promise<{ work: ReviewAtWork; block: Block }> {
  const work = await loadReview(at)
  const { partnership } = work.file
  const block = work.blocks.find(({ id }) => id === at.params.block)
  if (block === undefined || !hasBegun(work.file)) throw new NotFound()
  if (!canSeeReviewWork(at.actor, partnership.scope)) throw new NotAllowed()
  return { work, block }
}

/** The place that somebody answers in; null when they only read. */
function slotFor(at: SignedIn, work: ReviewAtWork, block: Block): Slot | null {
  if (!mayWrite(at, work.file)) return null
  const { conflictedIds } = work.file.partnership.scope
  return slotOf(block, work.versions, { me: at.actor.personId, conflicted: conflictedIds })
}

function nextAddress(at: SignedIn<BlockAt>, { blocks }: ReviewAtWork, block: Block): string {
  const next = blocks[blocks.indexOf(block) + 1]
  return next === undefined
    ? at.to.inCase(at.params.number, 'granskning')
    : at.to.inCase(at.params.number, 'granskning', 'del', next.id)
}
