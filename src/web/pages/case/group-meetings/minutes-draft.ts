import { timeInStockholm } from '../../../../kernel/date-words.ts'
import { saveDraft } from '../../../../store/people/draft.ts'
import { goTo, refused } from '../../../answer.ts'
import { anyFields, type FormFields } from '../../../form.ts'
import { handler } from '../../../handler.ts'
import { withoutToken } from '../meeting/minutes-draft.ts'
import { ownerOf } from '../meeting/minutes-load.ts'
import { type MeetingAt, MeetingParams } from './load.ts'
import { show } from './minutes.tsx'
import { draftKey, loadWriting } from './minutes-load.ts'
import { words } from './words.ts'

/** Keeps the minutes as they are typed. Each person has a draft of their own. */
export const post = handler(MeetingParams, anyFields, { show, save })

async function save(at: MeetingAt & { form: FormFields }) {
  const t = words(at.language)
  const { loaded, draft } = await loadWriting(at)
  const { id, lead } = loaded.file.partnership
  const saved = await saveDraft(at.db, {
    ...{ owner: ownerOf(at), key: draftKey(at), payload: withoutToken(at.form) },
    ...{ basedOn: draft?.version ?? 0, partnershipId: id, bodyId: lead.bodyId, at: at.now },
  })
  if (saved.kind === 'stale') return refused(t.draftStale)
  const { number, meeting } = at.params
  const back = at.to.inCase(number, 'gruppmoten', meeting, 'anteckningar')
  return goTo(back, t.draftSaved(timeInStockholm(at.now, at.language)))
}
