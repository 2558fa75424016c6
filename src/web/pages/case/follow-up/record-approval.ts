import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { recordStep, type StepOutcome } from '../../../../store/case/steps.ts'
import { officialReceivers } from '../../../../store/people/receivers.ts'
import type { SignedIn } from '../../../visit.ts'
import { fingerprintOf } from '../board/memo-content.ts'
import { registerPaper } from '../register-paper.ts'
import { bothSides, tell } from '../tell.ts'
import type { OneFollowUp, YearAt } from './load.ts'
import { type Approving, reportModel } from './model.ts'

type Given = { one: OneFollowUp; approving: Approving; seen: string }

/**
 * Records the approval with the registered report, exactly as whoever records it has read it. Where the parties are
 * against going on, the director is told in the same moment: that is a material question.
 */
export async function recordApproval(
  at: SignedIn<YearAt>,
  { one, approving, seen }: Given,
): Promise<StepOutcome> {
  const { partnership } = one.file
  const content = { ...approving, year: one.followUp.year }
  const asked = { step: 'approve-report', track: one.status.track, by: at.actor, on: at.today, at: at.now }
  return recordStep(at.db, one.file, { ...asked, content }, async (inCase) => {
    if (fingerprintOf(await reportModel(at, inCase.trx, one, null)) !== seen) throw new ChangedMeanwhile()
    const model = await reportModel(at, inCase.trx, one, approving)
    const paper = { kind: 'followUp', title: model.title, model, shared: true }
    const correspondent = partnership.lead.boardName
    registerPaper(at, inCase, { ...paper, direction: 'drawn_up', correspondent })
    await tellAll(at, inCase, { one, approving })
  })
}

async function tellAll(at: SignedIn, inCase: InCase, { one, approving }: Omit<Given, 'seen'>): Promise<void> {
  const { partnership } = one.file
  const to = await bothSides(at, inCase, partnership)
  const { assessment, reasons } = approving
  if (assessment !== 'notGoOn') {
    await tell(at, { inCase, partnership, to, kind: 'followUpApproved', params: { by: at.actor.name } })
    return
  }
  const directors = await officialReceivers(inCase.trx, partnership, {
    roles: ['director', 'adminHead'],
    today: at.today,
  })
  const all = [...new Map([...to, ...directors].map((one) => [one.personId, one])).values()]
  const told = { by: at.actor.name, reason: reasons }
  await tell(at, {
    inCase,
    partnership,
    to: all.filter(({ personId }) => personId !== at.actor.personId),
    kind: 'followUpAgainst',
    params: told,
    mail: (link) => ({ kind: 'followUpAgainst', year: one.followUp.year, reason: reasons, ...link }),
  })
}
