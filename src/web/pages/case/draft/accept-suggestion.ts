import { z } from 'zod'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import { checkOut, giveBack } from '../../../../store/agreement/agreement-checkout.ts'
import { saveText } from '../../../../store/agreement/agreement-section.ts'
import { settleSuggestion } from '../../../../store/agreement/agreement-suggestion.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import { keeping } from '../../../form/kept-forms.ts'
import { handler, type Saving } from '../../../handler.ts'
import type { SignedIn } from '../../../visit.ts'
import { mayWrite } from './load.ts'
import { type ItemAt, ItemParams, sectionAddress } from './params.ts'
import { loadSuggestion, type Suggested, showSuggestion } from './suggestion.tsx'
import { textsChanged } from './texts-changed.ts'
import { whileWritten } from './while-written.ts'
import { words } from './words.ts'
import { writingIn } from './writing.ts'

const AcceptForm = form(words, (_, field) => z.object({ version: field.lastSeq() }))

/** Makes the suggestion the section's text, if the text is still the one that it was compared with. */
export const post = handler(ItemParams, AcceptForm, keeping({ show: showSuggestion, save }))

async function save(at: Saving<ItemAt, typeof AcceptForm>) {
  const suggested = await loadSuggestion(at)
  const t = words(at.language)
  if (!mayWrite(at.actor, suggested.draft.file)) throw new NotAllowed()
  const done = await accept(at, suggested, at.form.version)
  if (done === 'held') return refused(t.heldMeanwhile(suggested.now.checkout?.by.name ?? ''))
  return done === 'accepted' ? goTo(sectionAddress(at), t.accepted) : refused(t.settledAlready)
}

function accept(at: SignedIn<ItemAt>, { draft, now, suggestion }: Suggested, basedOn: number) {
  return whileWritten(at, draft.file, async (trx) => {
    const writing = { ...writingIn(at, draft), section: now.section.key }
    const held = now.checkout?.by.id === at.actor.personId
    if (!(await checkOut(trx, writing))) return 'held'
    const { text, id } = suggestion
    const saved = await saveText(trx, writing, { section: now.section.key, text, basedOn })
    if (saved.kind === 'changed') throw new ChangedMeanwhile()
    const settled = { ...writing, id, kind: 'accepted', reason: '', version: saved.version } as const
    if (!(await settleSuggestion(trx, settled))) throw new ChangedMeanwhile()
    if (!held) await giveBack(trx, writing)
    await textsChanged(at, trx, draft.file)
    return 'accepted'
  })
}
