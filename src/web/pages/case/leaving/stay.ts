import { z } from 'zod'
import { leavingOf } from '../../../../domain/leaving.ts'
import { canChangeParties } from '../../../../domain/permissions/permissions-renewal.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { noteLastDay } from '../../../../store/case/case-member.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { type Answer, goTo, refused } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import { keeping } from '../../../form/kept-forms.ts'
import { handler, type Saving } from '../../../handler.ts'
import { CaseParams } from '../../../params.ts'
import { tryAgain } from '../documents-wanted/try-again.ts'
import { bothSides, tell } from '../tell.ts'
import { show } from './leaving.tsx'
import { loadLeaving } from './load.ts'
import { words } from './words.ts'

const StayParams = CaseParams.extend({ party: z.uuid() })

const StayForm = form(words, (t, field) =>
  z.object({ staysReasons: field.text(t.staysReasonsMissing, 3000) }),
)

/** A notice is taken back before its last day has passed, when the others have agreed to it: the party stays. */
export const post = handler(StayParams, StayForm, keeping({ show, save }))

function save(at: Saving<z.output<typeof StayParams>, typeof StayForm>): Promise<Answer> {
  return tryAgain(async () => {
    const { file } = await loadLeaving(at)
    const { partnership, history } = file
    if (!canChangeParties(at.actor, partnership.scope)) throw new NotAllowed()
    const notice = leavingOf(history.events, at.params.party)
    if (notice === null) throw new NotFound()
    const reasons = at.form.staysReasons
    const about = { party: notice.party, partyId: notice.partyId, notice: notice.seq }
    const content = { ...about, change: 'leaving', written: false, stays: true, what: reasons }
    const asked = { step: 'change-party', by: at.actor, on: at.today, at: at.now, content }
    const outcome = await recordStep(at.db, file, asked, async (inCase) => {
      const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
      await noteLastDay(inCase.trx, which, { partyId: notice.partyId, lastDay: null })
      const to = await bothSides(at, inCase, partnership)
      const params = { by: notice.party, reason: reasons }
      await tell(at, { inCase, partnership, to, kind: 'partyStays', params })
    })
    if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
    return goTo(at.to.inCase(partnership.number, 'parter'), words(at.language).stayed(notice.party))
  })
}
