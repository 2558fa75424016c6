import { giveBack } from '../../../../store/agreement/agreement-checkout.ts'
import { goTo } from '../../../answers/answer.ts'
import { anyFields } from '../../../form/form.ts'
import { handler } from '../../../handler.ts'
import { sectionIn } from './load.ts'
import { SectionParams, sectionAddress } from './params.ts'
import { words } from './words.ts'
import { loadToWrite, writingIn } from './writing.ts'

/** Gives a section back, so that others can write in it. One's own draft is kept. */
export const post = handler(SectionParams, anyFields, {
  show: (at) => new Response(null, { status: 303, headers: { location: sectionAddress(at) } }),
  save: async (at) => {
    const draft = await loadToWrite(at)
    const { section } = sectionIn(draft, at.params.section)
    await giveBack(at.db, { ...writingIn(at, draft), section: section.key })
    return goTo(sectionAddress(at), words(at.language).gaveBack)
  },
})
