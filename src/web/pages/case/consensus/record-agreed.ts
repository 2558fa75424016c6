import type { DocumentModel } from '../../../../documents/model.ts'
import { textHashOf } from '../../../../documents/papers/agreement.ts'
import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import { freezeText } from '../../../../store/agreement/agreed-text.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { recordStep, type StepOutcome } from '../../../../store/case/steps.ts'
import type { SignedIn } from '../../../visit.ts'
import { sharesWithParty, titleOfPaper } from '../consideration/step-paper.ts'
import { modelOf } from '../draft/agreement-model.ts'
import { confirmStep } from '../draft/confirm-step.ts'
import { type Draft, draftOf, isSettled } from '../draft/load.ts'
import { registerPaper } from '../register-paper.ts'
import { bothSides, tell } from '../tell.ts'
import { neededIn } from './load.ts'

type Agreed = {
  draft: Draft
  model: DocumentModel
  textHash: string
  /** The conditions of the review that stand in the text, by their ids. */
  clauses: readonly string[]
}

/**
 * Confirms the draft: the event with the hash and the period, the registered paper and the frozen text are written
 * together. Throws ChangedMeanwhile when the text or an answer changed after the reader saw them.
 */
export function recordAgreed(at: SignedIn, agreed: Agreed): Promise<StepOutcome> {
  const { draft, textHash, clauses } = agreed
  const step = stepOfDraft(draft)
  const { start, end } = draft.content.parts.periods
  const content = { textHash, start, end, ...(clauses.length > 0 && { clauses }) }
  const asked = { step, by: at.actor, on: at.today, at: at.now, content }
  return recordStep(at.db, draft.file, asked, async (inCase) => {
    await demandUnchanged(at, inCase, agreed)
    await keep(at, inCase, agreed)
    const { partnership } = draft.file
    const to = await bothSides(at, inCase, partnership)
    await tell(at, { inCase, partnership, to, kind: 'draftAgreed', params: { title: partnership.title } })
  })
}

/** Where nothing is open for writing the engine says why. */
function stepOfDraft({ file }: Draft): string {
  return confirmStep(file) ?? 'agree-draft'
}

/** Nobody can save a text any more: the case is locked. What was saved a moment ago is seen here. */
async function demandUnchanged(at: SignedIn, inCase: InCase, { draft, textHash }: Agreed): Promise<void> {
  const { file, agreement } = draft
  const now = await draftOf(inCase.trx, { file, agreement, now: at.now })
  const model = await modelOf(inCase.trx, { ...file, language: 'sv', date: at.today }, now)
  if (textHashOf(model) !== textHash || !neededIn(now).every(isSettled)) throw new ChangedMeanwhile()
}

async function keep(at: SignedIn, inCase: InCase, { draft, model, textHash }: Agreed): Promise<void> {
  const { partnership, history } = draft.file
  const step = stepOfDraft(draft)
  const { id } = registerPaper(at, inCase, {
    kind: 'agreementDraft',
    title: titleOfPaper(history.rulebook, step),
    model,
    templateVersion: history.rulebook.version,
    shared: sharesWithParty(history.rulebook, step),
    direction: 'drawn_up',
    correspondent: partnership.parties.map(({ name }) => name).join(', '),
  })
  await freezeText(inCase.trx, {
    agreementId: draft.agreement.id,
    partnershipId: partnership.id,
    bodyId: partnership.lead.bodyId,
    textHash,
    sections: new Map(neededIn(draft).map(({ section, hash }) => [section.key, hash])),
    documentId: id,
    seq: partnership.lastSeq + 1,
    at: at.now,
  })
}
