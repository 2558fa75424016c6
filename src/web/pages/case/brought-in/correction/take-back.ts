import { NotAllowed } from '../../../../../domain/thrown.ts'
import { goTo, refused } from '../../../../answers/answer.ts'
import { anyFields } from '../../../../form/form.ts'
import { handler, type Saving } from '../../../../handler.ts'
import { show } from './correction.tsx'
import { type CorrectionAt, CorrectionParams, loadCorrection } from './load.ts'
import { recordCorrection } from './record.ts'
import { words } from './words.ts'

export const post = handler(CorrectionParams, anyFields, { show, save })

/** The party that proposed it thinks better of it. */
async function save(at: Saving<CorrectionAt, typeof anyFields>) {
  const { correction, loaded } = await loadCorrection(at)
  const t = words(at.language)
  if (correction.outcome !== 'open') return refused(t.over)
  const { own, file } = loaded
  if (own === null || own.id !== correction.by) throw new NotAllowed()
  const content = { correction: correction.id, for: own.id, party: own.name }
  await recordCorrection(at, { file, type: 'broughtInCorrectionWithdrawn', content })
  return goTo(at.to.inCase(at.params.number, 'infort'), t.takenBack)
}
