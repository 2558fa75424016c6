import { timeInStockholm } from '../../../../kernel/date-words.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { type Draft, saveDraft } from '../../../../store/people/draft.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import type { FormFields } from '../../../form/form.ts'
import type { CaseNoun } from '../../../paths.ts'
import type { SignedIn } from '../../../visit.ts'
import { ownerOf } from './minutes-load.ts'
import { words } from './words.ts'

type Typed = { file: CaseFile; draft: Draft | null; key: string; page: readonly [CaseNoun, ...string[]] }

/** Keeps minutes as they are typed, on the way back to the `page` of the case. Each person has a draft of their own. */
export async function keepMinutes(at: SignedIn & { form: FormFields }, { file, draft, key, page }: Typed) {
  const t = words(at.language)
  const { id, number, lead } = file.partnership
  const saved = await saveDraft(at.db, {
    owner: ownerOf(at),
    key,
    payload: withoutToken(at.form),
    basedOn: draft?.version ?? 0,
    partnershipId: id,
    bodyId: lead.bodyId,
    at: at.now,
  })
  if (saved.kind === 'stale') return refused(t.draftStale)
  return goTo(at.to.inCase(number, ...page), t.draftSaved(timeInStockholm(at.now, at.language)))
}

function withoutToken(fields: FormFields): FormFields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith('_')))
}
