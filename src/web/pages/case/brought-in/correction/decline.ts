import { z } from 'zod'
import { NotAllowed } from '../../../../../domain/thrown.ts'
import { goTo, refused } from '../../../../answers/answer.ts'
import { form } from '../../../../form/form.ts'
import { keeping } from '../../../../form/kept-forms.ts'
import { handler, type Saving } from '../../../../handler.ts'
import { show } from './correction.tsx'
import { answersCorrection, type CorrectionAt, CorrectionParams, loadCorrection } from './load.ts'
import { recordCorrection } from './record.ts'
import { words } from './words.ts'

const NoForm = form(words, (t, field) => z.object({ reasons: field.text(t.noWhyMissing) }))

export const post = handler(CorrectionParams, NoForm, keeping({ show, save }))

/** One party's no ends it: nothing has been changed. */
async function save(at: Saving<CorrectionAt, typeof NoForm>) {
  const own = await loadCorrection(at)
  const { correction, loaded } = own
  const t = words(at.language)
  if (correction.outcome !== 'open') return refused(t.over)
  const party = answersCorrection(own)
  if (party === null) throw new NotAllowed()
  const content = {
    ...{ correction: correction.id, for: party.id, party: party.name },
    reasons: at.form.reasons,
  }
  await recordCorrection(at, { file: loaded.file, type: 'broughtInCorrectionDeclined', content })
  return goTo(at.to.inCase(at.params.number, 'infort'), t.saidNo)
}
