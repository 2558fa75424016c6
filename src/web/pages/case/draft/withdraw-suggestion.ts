import { NotAllowed } from '../../../../domain/thrown.ts'
import { settleSuggestion } from '../../../../store/agreement/agreement-suggestion.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields } from '../../../form/form.ts'
import { handler } from '../../../handler.ts'
import { ItemParams, sectionAddress } from './params.ts'
import { loadSuggestion, showSuggestion } from './suggestion.tsx'
import { words } from './words.ts'
import { writingIn } from './writing.ts'

/** Whoever made a suggestion takes it back. */
export const post = handler(ItemParams, anyFields, {
  show: showSuggestion,
  save: async (at) => {
    const { draft, suggestion } = await loadSuggestion(at)
    const t = words(at.language)
    if (suggestion.by.id !== at.actor.personId) throw new NotAllowed()
    const outcome = { kind: 'withdrawn', reason: '', version: null } as const
    const done = await settleSuggestion(at.db, { ...writingIn(at, draft), id: suggestion.id, ...outcome })
    return done ? goTo(sectionAddress(at), t.withdrawn) : refused(t.settledAlready)
  },
})
