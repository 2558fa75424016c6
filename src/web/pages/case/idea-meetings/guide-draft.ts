import { canAnswerGuide } from '../../../../domain/permissions/permissions-agreement.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { anyFields, type FormFields } from '../../../form/form.ts'
import { handler } from '../../../handler.ts'
import { CaseParams } from '../../../params.ts'
import { keepMinutes } from '../meeting/keep-minutes.ts'
import { show } from './guide.tsx'
import { findGuideDraft, guideDraftKey } from './guide-kept.ts'
import { guideIsOpen } from './guide-load.ts'
import { type At, loadIdeaMeetings } from './load.ts'

/** Keeps what somebody types in the guide until it is saved for all. */
export const post = handler(CaseParams, anyFields, { show, save })

async function save(at: At & { form: FormFields }) {
  const { file } = await loadIdeaMeetings(at)
  if (!canAnswerGuide(at.actor, file.partnership.scope) || !guideIsOpen(file)) throw new NotAllowed()
  return keepMinutes(at, {
    file,
    draft: await findGuideDraft(at),
    key: guideDraftKey(at),
    page: ['idemoten', 'samtal'],
  })
}
