import { canAnswerBroughtIn } from '../../../../domain/permissions/permissions-brought-in.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields } from '../../../form/form.ts'
import { handler, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import { show } from './brought-in.tsx'
import { loadBroughtIn } from './load.ts'
import { recordAnswer } from './record.ts'
import { words } from './words.ts'

export const post = handler(CaseParams, anyFields, { show, save })

/** The party says that it is right. */
async function save(at: Saving<CaseAt, typeof anyFields>) {
  const loaded = await loadBroughtIn(at, canAnswerBroughtIn)
  const outcome = await recordAnswer(at, loaded, { step: 'confirm-brought-in' })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'infort'), words(at.language).confirmedNow)
}
