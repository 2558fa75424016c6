import type { NewEvent } from '../../../../domain/events.ts'
import type { DocumentId } from '../../../../domain/partnership.ts'
import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { recordStep, type StepOutcome } from '../../../../store/case/steps.ts'
import { officialReceivers, partyReceivers } from '../../../../store/people/receivers.ts'
import { addAssessment } from '../../../../store/review/assessment.ts'
import { listAnswerVersions } from '../../../../store/review/checklist.ts'
import type { SignedIn } from '../../../visit.ts'
import { registerPaper } from '../register-paper.ts'
import { checklistId, readConclusion } from './checklist.ts'
import { type Consideration, fingerprint } from './load.ts'
import { considerationAsPaper } from './paper.ts'
import { sharesWithParty, titleOfPaper } from './step-paper.ts'

export const handOverStep = 'submit-consideration'

/**
 * Hands the consideration over: the event, the registered paper and the conclusion are written together, with notices
 * to the director and the party. Throws ChangedMeanwhile when an answer was saved after the reader saw them.
 */
export async function handOver(at: SignedIn, loaded: Consideration): Promise<StepOutcome> {
  const { file, conclusion, versions, missingDocuments } = loaded
  const { conclusion: outcome, otherForm } = readConclusion(conclusion.value)
  const paper = await considerationAsPaper(at, loaded)
  const content = {
    conclusion: outcome,
    reasons: conclusion.reasons,
    ...(otherForm !== null && { otherForm }),
    ...(missingDocuments.length > 0 && { missing: missingDocuments, completionOn: conclusion.completionOn }),
  }
  const asked = { step: handOverStep, by: at.actor, on: at.today, at: at.now, content }
  return recordStep(at.db, file, asked, async (inCase, event) => {
    const now = await listAnswerVersions(inCase.trx, file.partnership.id, checklistId)
    if (fingerprint(now) !== fingerprint(versions)) throw new ChangedMeanwhile()
    const documentId = registerConsideration(at, { loaded, inCase, paper })
    await keepConclusion(at, { loaded, inCase, event, documentId })
    await tell(at, { loaded, inCase })
  })
}

type Recording = { loaded: Consideration; inCase: InCase }

function registerConsideration(
  at: SignedIn,
  { loaded, inCase, paper }: Recording & { paper: Awaited<ReturnType<typeof considerationAsPaper>> },
) {
  const { partnership, history } = loaded.file
  const { id } = registerPaper(at, inCase, {
    kind: 'consideration',
    title: titleOfPaper(history.rulebook, handOverStep),
    model: paper,
    templateVersion: history.rulebook.version,
    shared: sharesWithParty(history.rulebook, handOverStep),
    direction: 'drawn_up',
    correspondent: partnership.lead.boardName,
  })
  return id
}

async function keepConclusion(
  at: SignedIn,
  { loaded, inCase, event, documentId }: Recording & { event: NewEvent; documentId: DocumentId },
) {
  const { partnership } = loaded.file
  const { conclusion, otherForm } = readConclusion(loaded.conclusion.value)
  await addAssessment(inCase.trx, {
    partnershipId: partnership.id,
    bodyId: partnership.lead.bodyId,
    kind: 'consideration',
    outcome: conclusion,
    otherForm,
    reasons: loaded.conclusion.reasons,
    on: event.on,
    by: at.actor.personId,
    seq: partnership.lastSeq + 1,
    documentId,
  })
}

async function tell(at: SignedIn, { loaded, inCase }: Recording): Promise<void> {
  const { partnership } = loaded.file
  const directors = await officialReceivers(inCase.trx, partnership, { roles: ['director'], today: at.today })
  const party = await partyReceivers(inCase.trx, partnership, at.today)
  const personIds = [...directors, ...party].map(({ personId }) => personId)
  inCase.notify({ personIds, kind: 'considerationSubmitted', params: { title: partnership.title } })
}
