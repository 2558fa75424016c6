import { canCommentDraft } from '../../../../domain/permissions/permissions-agreement.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { settleComment } from '../../../../store/agreement/agreement-comment.ts'
import { goTo } from '../../../answers/answer.ts'
import { anyFields } from '../../../form/form.ts'
import { handler } from '../../../handler.ts'
import { loadDraft } from './load.ts'
import { ItemParams, sectionAddress } from './params.ts'
import { showSection } from './section.tsx'
import { words } from './words.ts'
import { writingIn } from './writing.ts'

/** A comment needs nothing more. */
export const post = handler(ItemParams, anyFields, {
  show: showSection,
  save: async (at) => {
    const draft = await loadDraft(at)
    if (!canCommentDraft(at.actor, draft.file.partnership.scope)) throw new NotAllowed()
    await settleComment(at.db, { ...writingIn(at, draft), id: at.params.item })
    return goTo(sectionAddress(at), words(at.language).settledNow)
  },
})
