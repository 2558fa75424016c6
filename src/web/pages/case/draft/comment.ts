import { z } from 'zod'
import { canCommentDraft } from '../../../../domain/permissions/permissions-agreement.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { addComment } from '../../../../store/agreement/agreement-comment.ts'
import { whileCaseStands } from '../../../../store/review/checklist.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import { keeping } from '../../../form/kept-forms.ts'
import { handler, type Saving } from '../../../handler.ts'
import { isDraftOpen, loadDraft, sectionIn } from './load.ts'
import { type SectionAt, SectionParams, sectionAddress } from './params.ts'
import { showSection } from './section.tsx'
import { tellOfSection } from './tell-of-section.ts'
import { words } from './words.ts'
import { sayingIn } from './writing.ts'

const CommentForm = form(words, (t, field) => z.object({ comment: field.text(t.commentMissing) }))

/** Says something about a section. Both sides read it, and are told. */
export const post = handler(SectionParams, CommentForm, keeping({ show: showSection, save }))

async function save(at: Saving<SectionAt, typeof CommentForm>) {
  const draft = await loadDraft(at)
  const { section } = sectionIn(draft, at.params.section)
  const { partnership } = draft.file
  const t = words(at.language)
  if (!canCommentDraft(at.actor, partnership.scope)) throw new NotAllowed()
  if (!isDraftOpen(draft.file)) return refused([{ field: 'comment', sentence: t.notOpen }])
  await whileCaseStands(at.db, partnership, async (trx) => {
    await addComment(trx, sayingIn(at, draft), { section: section.key, text: at.form.comment })
    await tellOfSection(at, trx, { partnership, section, kind: 'sectionCommented' })
  })
  return goTo(sectionAddress(at), t.commented)
}
