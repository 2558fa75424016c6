import { canNameDeputy } from '../../../../domain/permissions/permissions-board.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import { addPart, endPart } from '../../../../store/case/case-member.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { receiversWithIds } from '../../../../store/people/receivers.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { handler, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import { tell } from '../tell.ts'
import { DeputyForm } from './form.ts'
import { loadStances } from './load.ts'
import { show } from './stance.tsx'
import { words } from './words.ts'

/** A head of department names a colleague for the drafting, or takes part in person again. */
export const post = handler(CaseParams, DeputyForm, { show, save })

async function save(at: Saving<CaseAt, typeof DeputyForm>) {
  const { file, candidates } = await loadStances(at)
  const { partnership } = file
  const t = words(at.language)
  const { lastSeq, deputy } = at.form
  if (!canNameDeputy(at.actor, partnership.scope)) throw new NotAllowed()
  if (lastSeq !== partnership.lastSeq) throw new ChangedMeanwhile()
  const chosen = candidates.find(({ personId }) => personId === deputy)
  if (chosen === undefined && deputy !== 'nobody')
    return refused([{ field: 'deputy', sentence: t.deputyMissing }])
  const personName = chosen?.name ?? at.actor.name
  const asked = { step: 'name-deputy', by: at.actor, on: at.today, at: at.now, content: { personName } }
  const outcome = await recordStep(at.db, file, asked, async (inCase) => {
    const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
    await endPart(inCase.trx, which, { part: 'deputy', until: at.today })
    if (chosen === undefined) return
    const part = { personId: chosen.personId, part: 'deputy', side: 'public', from: at.today } as const
    await addPart(inCase.trx, which, { ...part, by: at.actor.personId })
    const to = await receiversWithIds(inCase.trx, [chosen.personId])
    await tell(at, { inCase, partnership, to, kind: 'deputyNamed', params: { by: at.actor.name } })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  const sentence = chosen === undefined ? t.endedDeputy : t.namedDeputy(chosen.name)
  return goTo(at.to.inCase(partnership.number, 'stallningstagande'), sentence)
}
