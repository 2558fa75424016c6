import type { CaseLink, MailContent } from '../../../../domain/mails.ts'
import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import { recordStep, type StepOutcome } from '../../../../store/case/steps.ts'
import type { SignedIn } from '../../../visit.ts'
import { tell } from '../tell.ts'
import type { Ending } from './load.ts'
import type { whoAreTold } from './told.ts'

type Reasoned = SignedIn & { form: { reasons: string; lastSeq: number } }

/** What is done with the request to end early, the notice that says so, who gets it, and whether by a mail of its own. */
type Doing = { step: string; kind: string; told: typeof whoAreTold; mailed?: Mailed }
type Mailed = (said: { by: string; reason: string } & CaseLink) => MailContent

/** Takes a step with a request to end early for the reasons that were written. Throws ChangedMeanwhile. */
export function takeReasonedStep(
  at: Reasoned,
  { file, request }: Ending,
  { step, kind, told, mailed }: Doing,
): Promise<StepOutcome> {
  const { partnership } = file
  const { reasons, lastSeq } = at.form
  if (lastSeq !== partnership.lastSeq) throw new ChangedMeanwhile()
  const track = request?.board.track ?? ''
  const asked = { step, by: at.actor, on: at.today, at: at.now, track, content: { reasons } }
  return recordStep(at.db, file, asked, async (inCase) => {
    const to = await told(at, inCase, partnership)
    const params = { by: at.actor.name, reason: reasons }
    const mail = mailed && { mail: (link: CaseLink) => mailed({ ...params, ...link }) }
    await tell(at, { inCase, partnership, to, kind, params, ...mail })
  })
}
