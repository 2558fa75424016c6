import { goTo } from '../../../answers/answer.ts'
import { anyFields } from '../../../form/form.ts'
import { handler } from '../../../handler.ts'
import { CaseParams } from '../../../params.ts'
import { seeOther } from '../consideration/part.tsx'
import { loadToWrite } from '../draft/writing.ts'
import { forgetWord } from './kept.ts'
import { wordAddress } from './review.tsx'
import { words } from './words.ts'

/** Throws away what was read from a file. The draft is left as it is. */
export const post = handler(CaseParams, anyFields, {
  show: (at) => seeOther(wordAddress(at)),
  save: async (at) => {
    await forgetWord(at, await loadToWrite(at))
    return goTo(wordAddress(at), words(at.language).discarded)
  },
})
