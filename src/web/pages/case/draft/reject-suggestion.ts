import { z } from 'zod'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { settleSuggestion } from '../../../../store/agreement/agreement-suggestion.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import { keeping } from '../../../form/kept-forms.ts'
import { handler, type Saving } from '../../../handler.ts'
import { mayWrite } from './load.ts'
import { type ItemAt, ItemParams, sectionAddress } from './params.ts'
import { loadSuggestion, showSuggestion } from './suggestion.tsx'
import { words } from './words.ts'
import { writingIn } from './writing.ts'

const RejectForm = form(words, (t, field) => z.object({ reason: field.text(t.rejectMissing, 2000) }))

/** Says no to a suggestion, with a reason. */
export const post = handler(ItemParams, RejectForm, keeping({ show: showSuggestion, save }))

async function save(at: Saving<ItemAt, typeof RejectForm>) {
  const { draft, suggestion } = await loadSuggestion(at)
  const t = words(at.language)
  if (!mayWrite(at.actor, draft.file)) throw new NotAllowed()
  const outcome = { kind: 'rejected', reason: at.form.reason, version: null } as const
  const done = await settleSuggestion(at.db, { ...writingIn(at, draft), id: suggestion.id, ...outcome })
  return done ? goTo(sectionAddress(at), t.rejected) : refused(t.settledAlready)
}
