import { canGiveOpinion } from '../../../../domain/permissions/permissions-board.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { keeping } from '../../../form/kept-forms.ts'
import { handler, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import { bothSides, tell } from '../tell.ts'
import { OpinionForm } from './form.ts'
import { loadStances } from './load.ts'
import { show } from './stance.tsx'
import { words } from './words.ts'

/** The head of the core service says what the service thinks of the draft. */
export const post = handler(CaseParams, OpinionForm, keeping({ show, save }))

async function save(at: Saving<CaseAt, typeof OpinionForm>) {
  const { file } = await loadStances(at)
  const { partnership } = file
  const { lastSeq, opinion } = at.form
  if (!canGiveOpinion(at.actor, partnership.scope)) throw new NotAllowed()
  if (lastSeq !== partnership.lastSeq) throw new ChangedMeanwhile()
  const asked = { step: 'record-opinion', by: at.actor, on: at.today, at: at.now, content: { opinion } }
  const outcome = await recordStep(at.db, file, asked, async (inCase) => {
    const to = await bothSides(at, inCase, partnership)
    await tell(at, { inCase, partnership, to, kind: 'opinionRecorded', params: { by: at.actor.name } })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'stallningstagande'), words(at.language).gaveOpinion)
}
