import { checkOut } from '../../../../store/agreement/agreement-checkout.ts'
import { whileCaseStands } from '../../../../store/review/checklist.ts'
import { goTo } from '../../../answers/answer.ts'
import { anyFields } from '../../../form/form.ts'
import { handler } from '../../../handler.ts'
import { isWritable } from './is-writable.ts'
import { sectionIn } from './load.ts'
import { SectionParams, sectionAddress } from './params.ts'
import { words } from './words.ts'
import { loadToWrite, writingIn } from './writing.ts'

/** Checks a section out, or keeps it. Where somebody else was faster the section page says who. */
export const post = handler(SectionParams, anyFields, {
  show: (at) => new Response(null, { status: 303, headers: { location: sectionAddress(at) } }),
  save: async (at) => {
    const draft = await loadToWrite(at)
    const { section } = sectionIn(draft, at.params.section)
    if (!isWritable(draft.file)) return goTo(sectionAddress(at), words(at.language).notOpenLead)
    const got = await whileCaseStands(at.db, draft.file.partnership, (trx) =>
      checkOut(trx, { ...writingIn(at, draft), section: section.key }),
    )
    return goTo(sectionAddress(at, ...(got ? ['text'] : [])))
  },
})
