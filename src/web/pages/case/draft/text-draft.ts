import { timeInStockholm } from '../../../../kernel/date-words.ts'
import { checkOut } from '../../../../store/agreement/agreement-checkout.ts'
import { goTo } from '../../../answers/answer.ts'
import { handler, type Saving } from '../../../handler.ts'
import { isWritable } from './is-writable.ts'
import { sectionIn } from './load.ts'
import { keepOwnDraft } from './own-draft.ts'
import { type SectionAt, SectionParams, sectionAddress } from './params.ts'
import { show } from './text.tsx'
import { TextDraftForm } from './text-form.ts'
import { words } from './words.ts'
import { loadToWrite, writingIn } from './writing.ts'

/** Keeps what is being typed in one's own draft, and the section for as long as one types. */
export const post = handler(SectionParams, TextDraftForm, { show, save })

async function save(at: Saving<SectionAt, typeof TextDraftForm>) {
  const draft = await loadToWrite(at)
  const now = sectionIn(draft, at.params.section)
  const text = at.form.text.replaceAll('\r\n', '\n')
  await keepOwnDraft(at, { draft, now }, { text, version: at.form.version })
  if (isWritable(draft.file)) await checkOut(at.db, { ...writingIn(at, draft), section: now.section.key })
  const saved = words(at.language).draftSaved(timeInStockholm(at.now, at.language))
  return goTo(sectionAddress(at, 'text'), saved)
}
