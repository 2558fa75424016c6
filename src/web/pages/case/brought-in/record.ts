import type { NewEvent } from '../../../../domain/events.ts'
import { makerOf } from '../../../../store/case/case-file.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { recordInCase } from '../../../../store/case/record.ts'
import { recountCase } from '../../../../store/case/recount.ts'
import { recordStep, type StepOutcome } from '../../../../store/case/steps.ts'
import { withTransaction } from '../../../../store/db.ts'
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

type OwnYes = { content: NewEvent['content']; also: (inCase: InCase) => Promise<void> }

/** One of several parties says yes for itself; the case waits for the others. */
export function recordOwnYes(
  at: SignedIn<CaseAt>,
  { file: { partnership } }: BroughtInFile,
  { content, also }: OwnYes,
): Promise<void> {
  const { id, lastSeq } = partnership
  return withTransaction(at.db, async (trx) => {
    await recordInCase(trx, { partnershipId: id, lastSeq, at: at.now }, async (inCase) => {
      const by = makerOf(at.actor)
      inCase.event({ type: 'broughtInPartyConfirmed', on: at.today, by, content })
      await also(inCase)
      const to = await bothSides(at, inCase, partnership)
      const params = { by: at.actor.name, party: content.party }
      await tell(at, { inCase, partnership, to, kind: 'broughtInPartyConfirmed', params })
    })
    await recountCase(trx, id, { today: at.today, at: at.now })
  })
}
