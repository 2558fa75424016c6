import { timeInStockholm } from '../../../../kernel/date-words.ts'
import { saveDraft } from '../../../../store/people/draft.ts'
import { goTo, refused } from '../../../answer.ts'
import { anyFields, type FormFields } from '../../../form.ts'
import { handler } from '../../../handler.ts'
import { CaseParams } from '../../../params.ts'
import type { At } from './load.ts'
import { show } from './minutes.tsx'
import { draftKey, loadMinutes, ownerOf } from './minutes-load.ts'
import { words } from './words.ts'

/** Keeps the minutes as they are typed. Each person has a draft of their own. */
export const post = handler(CaseParams, anyFields, { show, save })

async function save(at: At & { form: FormFields }) {
  const t = words(at.language)
  const { loaded, draft } = await loadMinutes(at)
  const { id, lead } = loaded.file.partnership
  const saved = await saveDraft(at.db, {
    owner: ownerOf(at),
    key: draftKey(at),
    payload: withoutToken(at.form),
    basedOn: draft?.version ?? 0,
    partnershipId: id,
    bodyId: lead.bodyId,
    at: at.now,
  })
  if (saved.kind === 'stale') return refused(t.draftStale)
  const back = at.to.inCase(at.params.number, 'mote', 'minnesanteckningar')
  return goTo(back, t.draftSaved(timeInStockholm(at.now, at.language)))
}

export function withoutToken(fields: FormFields): FormFields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith('_')))
}
