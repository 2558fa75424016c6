import type { NewEvent } from '../../../../domain/events.ts'
import type { DocumentId } from '../../../../domain/partnership.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { takeSecondStep } from '../../../../store/case/second-step.ts'
import { recordStep, type StepOutcome } from '../../../../store/case/steps.ts'
import { shareDocuments } from '../../../../store/papers/sharing.ts'
import { followersOn } from '../../../../store/people/receivers.ts'
import { addAssessment } from '../../../../store/review/assessment.ts'
import type { SignedIn } from '../../../visit.ts'
import { sharesWithParty, titleOfPaper } from '../consideration/step-paper.ts'
import { registerPaper } from '../register-paper.ts'
import { assessmentOf, letterOf } from './papers.ts'
import { feedbackStep, type Letter, type Recording, sendLetter } from './send-letter.ts'
import { type Given, stepOfOutcome, type Verdict } from './verdict.ts'

/** Records the director's assessment with its paper, and the answer to the organisation with it when that is wished. */
export async function recordAssessment(
  at: SignedIn,
  file: CaseFile,
  { verdict, sendNow }: { verdict: Verdict; sendNow: boolean },
): Promise<StepOutcome> {
  const step = stepOfOutcome[verdict.outcome]
  const { reasons, otherForm } = verdict
  const content = { reasons, ...(otherForm !== null && { otherForm }) }
  const signed = { verdict, director: at.actor.name, date: at.today }
  const [record, letter] = await Promise.all([
    assessmentOf(at.db, file, signed),
    letterOf(at.db, file, signed),
  ])
  const asked = { step, by: at.actor, on: at.today, at: at.now, content }
  return recordStep(at.db, file, asked, async (inCase, event) => {
    const documentId = registerRecord(at, { file, inCase, step, record, shared: sendNow })
    await keepAssessment(at, { file, inCase, verdict, documentId })
    await tellColleagues(at, { file, inCase, event })
    if (sendNow) await giveFeedback(at, { file, inCase, verdict, letter, first: event })
  })
}

/** The organisation is told later than it was assessed: the letter goes out and the assessment is theirs to read. */
export async function recordFeedback(at: SignedIn, file: CaseFile, given: Given): Promise<StepOutcome> {
  const { event } = given
  const letter = await letterOf(at.db, file, { verdict: given, director: event.by.name, date: at.today })
  const asked = { step: feedbackStep, by: at.actor, on: at.today, at: at.now, content: {} }
  return recordStep(at.db, file, asked, async (inCase) => {
    await shareDocuments(inCase, event.seq)
    await sendLetter(at, { file, inCase, verdict: given, letter })
  })
}

function registerRecord(
  at: SignedIn,
  { file, inCase, step, record, shared }: Recording & { step: string; record: Letter; shared: boolean },
): DocumentId {
  const { partnership, history } = file
  const { id } = registerPaper(at, inCase, {
    kind: 'assessment',
    title: titleOfPaper(history.rulebook, step),
    model: record,
    shared: shared && sharesWithParty(history.rulebook, step),
    direction: 'drawn_up',
    correspondent: partnership.lead.boardName,
  })
  return id
}

async function keepAssessment(
  at: SignedIn,
  { file, inCase, verdict, documentId }: Recording & { verdict: Verdict; documentId: DocumentId },
): Promise<void> {
  const { partnership } = file
  await addAssessment(inCase.trx, {
    ...verdict,
    partnershipId: partnership.id,
    bodyId: partnership.lead.bodyId,
    kind: 'director',
    on: at.today,
    by: at.actor.personId,
    seq: partnership.lastSeq + 1,
    documentId,
  })
}

/** All who follow the case on the public side, those of other public parties too. */
async function tellColleagues(
  at: SignedIn,
  { file, inCase, event }: Recording & { event: NewEvent },
): Promise<void> {
  const { partnership } = file
  const followers = await followersOn(inCase.trx, 'public', { partnership, today: at.today })
  const personIds = followers.map(({ personId }) => personId)
  inCase.notify({ personIds, kind: event.type, params: { title: partnership.title } })
}

type Feedback = Recording & { verdict: Verdict; letter: Letter; first: NewEvent }

/** The second event of the same transaction: the case then stands where both have brought it. */
async function giveFeedback(at: SignedIn, { first, ...sending }: Feedback): Promise<void> {
  const { file, inCase } = sending
  await takeSecondStep(inCase, { file, first, step: feedbackStep, by: at.actor, on: at.today })
  await sendLetter(at, sending)
}
