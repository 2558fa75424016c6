import type { NewEvent } from '../../../../domain/events.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { recordStep, type StepOutcome } from '../../../../store/case/steps.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { bothSides, tell } from '../tell.ts'
import type { BroughtInFile } from './load.ts'

type Asked = {
  step: 'confirm-brought-in' | 'question-brought-in' | 'correct-brought-in'
  content?: NewEvent['content']
  also?: (inCase: InCase) => Promise<void>
}

const kinds = {
  'confirm-brought-in': 'broughtInConfirmed',
  'question-brought-in': 'broughtInQuestioned',
  'correct-brought-in': 'broughtInCorrected',
} as const

/** Records what somebody says of what was brought in, and tells the others on both sides. */
export function recordAnswer(
  at: SignedIn<CaseAt>,
  { file }: BroughtInFile,
  { step, content = {}, also }: Asked,
): Promise<StepOutcome> {
  const { partnership } = file
  const asked = { step, by: at.actor, on: at.today, at: at.now, content }
  return recordStep(at.db, file, asked, async (inCase) => {
    await also?.(inCase)
    const to = await bothSides(at, inCase, partnership)
    const params = { by: at.actor.name, ...(content.reasons !== undefined && { reason: content.reasons }) }
    await tell(at, { inCase, partnership, to, kind: kinds[step], params })
  })
}
