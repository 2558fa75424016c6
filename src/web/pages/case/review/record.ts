import type { DocumentModel } from '../../../../documents/model.ts'
import type { NewEvent } from '../../../../domain/events.ts'
import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import { findAidAssessment } from '../../../../store/aid/aid.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { takeSecondStep } from '../../../../store/case/second-step.ts'
import { recordStep, type StepOutcome } from '../../../../store/case/steps.ts'
import { shareDocuments } from '../../../../store/papers/sharing.ts'
import { followersOn, officialReceivers, partyReceivers } from '../../../../store/people/receivers.ts'
import { addAssessment } from '../../../../store/review/assessment.ts'
import { listAnswerVersions } from '../../../../store/review/checklist.ts'
import type { SignedIn } from '../../../visit.ts'
import { sharesWithParty, titleOfPaper } from '../consideration/step-paper.ts'
import { registerPaper } from '../register-paper.ts'
import { tell } from '../tell.ts'
import { partyNames } from '../turn.ts'
import { checklistId } from './blocks.ts'
import { stepOfOutcome } from './conclusion-draft.ts'
import { fingerprint, type ReviewAtWork } from './load.ts'
import { letterOf, preliminaryOf, recordOf, type Verdict } from './papers.ts'
import type { Concluded } from './result.ts'

export const feedbackStep = 'give-review-feedback'

/** Shows the party the preliminary result: a letter that is registered and sent, and a last day to answer. */
export async function recordSharing(
  at: SignedIn,
  file: CaseFile,
  { verdict, answerBy }: { verdict: Verdict; answerBy: PlainDate },
): Promise<StepOutcome> {
  const { partnership } = file
  const step = 'share-review'
  const letter = await preliminaryOf(at.db, file, { verdict, name: at.actor.name, date: at.today, answerBy })
  const content = { answerBy, ...contentOf(verdict) }
  const asked = { step, by: at.actor, on: at.today, at: at.now, content }
  return recordStep(at.db, file, asked, async (inCase) => {
    registerLetter(at, { file, inCase, step, letter })
    const to = await partyReceivers(inCase.trx, partnership, at.today)
    const about = { inCase, partnership, to, kind: 'reviewShared', params: { due: answerBy } }
    await tell(at, { ...about, mail: (link) => ({ kind: 'reviewShared', answerBy, ...link }) })
  })
}

/**
 * Concludes the review with its registered record, and the answer to the organisation with it when that is wished.
 * Throws ChangedMeanwhile when an answer was saved after the reader saw them.
 */
export async function recordReview(
  at: SignedIn,
  work: ReviewAtWork,
  { verdict, sendNow }: { verdict: Verdict; sendNow: boolean },
): Promise<StepOutcome> {
  const { file } = work
  const step = stepOfOutcome[verdict.outcome]
  const signed = { verdict, name: at.actor.name, date: at.today }
  const [record, letter, aid] = await Promise.all([
    recordOf(at.db, work, signed),
    letterOf(at.db, file, signed),
    findAidAssessment(at.db, file.partnership.id),
  ])
  const content = { ...contentOf(verdict), ...(aid !== null && { aid: aid.basis }) }
  const asked = { step, by: at.actor, on: at.today, at: at.now, content }
  return recordStep(at.db, file, asked, async (inCase, event) => {
    const now = await listAnswerVersions(inCase.trx, file.partnership.id, checklistId)
    if (fingerprint(now) !== fingerprint(work.versions)) throw new ChangedMeanwhile()
    await keepReview(at, { file, inCase, verdict, record, step, shared: sendNow })
    await tellColleagues(at, { file, inCase, event })
    if (sendNow) await giveFeedback(at, { file, inCase, verdict, letter, before: event })
  })
}

/** The organisation is told later than it was concluded: the letter goes out and the record is theirs to read. */
export async function recordFeedback(at: SignedIn, file: CaseFile, review: Concluded): Promise<StepOutcome> {
  const verdict: Verdict = review
  const letter = await letterOf(at.db, file, { verdict, name: review.by.name, date: at.today })
  const asked = { step: feedbackStep, by: at.actor, on: at.today, at: at.now, content: {} }
  return recordStep(at.db, file, asked, async (inCase) => {
    await shareDocuments(inCase, review.seq)
    await sendLetter(at, { file, inCase, verdict, letter })
  })
}

function contentOf({ outcome, otherForm, reasons, blocks, conditions }: Verdict): NewEvent['content'] {
  return {
    outcome,
    reasons,
    blocks,
    ...(otherForm !== null && { otherForm }),
    ...(conditions.length > 0 && { conditions }),
  }
}

type Recording = { file: CaseFile; inCase: InCase }
type Kept = Recording & { verdict: Verdict; record: DocumentModel; step: string; shared: boolean }

async function keepReview(
  at: SignedIn,
  { file, inCase, verdict, record, step, shared }: Kept,
): Promise<void> {
  const { partnership, history } = file
  const { id } = registerPaper(at, inCase, {
    kind: 'review',
    title: titleOfPaper(history.rulebook, step),
    model: record,
    templateVersion: history.rulebook.version,
    shared: shared && sharesWithParty(history.rulebook, step),
    direction: 'drawn_up',
    correspondent: partnership.lead.boardName,
  })
  await addAssessment(inCase.trx, {
    partnershipId: partnership.id,
    bodyId: partnership.lead.bodyId,
    kind: 'review',
    outcome: verdict.outcome,
    otherForm: verdict.otherForm,
    reasons: verdict.reasons,
    on: at.today,
    by: at.actor.personId,
    seq: partnership.lastSeq + 1,
    documentId: id,
  })
}

/** Those on the public side who follow the case, and the director. */
async function tellColleagues(
  at: SignedIn,
  { file, inCase, event }: Recording & { event: NewEvent },
): Promise<void> {
  const { partnership } = file
  const followers = await followersOn(inCase.trx, 'public', { partnership, today: at.today })
  const directors = await officialReceivers(inCase.trx, partnership, { roles: ['director'], today: at.today })
  const ids = [...followers, ...directors].map(({ personId }) => personId)
  const personIds = [...new Set(ids)].filter((id) => id !== at.actor.personId)
  inCase.notify({ personIds, kind: event.type, params: { title: partnership.title } })
}

type Feedback = Recording & { verdict: Verdict; letter: DocumentModel }

/** The second event of the same transaction: the case then stands where both have brought it. */
async function giveFeedback(
  at: SignedIn,
  { before, ...sending }: Feedback & { before: NewEvent },
): Promise<void> {
  const { file, inCase } = sending
  await takeSecondStep(inCase, { file, first: before, step: feedbackStep, by: at.actor, on: at.today })
  await sendLetter(at, sending)
}

async function sendLetter(at: SignedIn, { file, inCase, verdict, letter }: Feedback): Promise<void> {
  const { partnership } = file
  registerLetter(at, { file, inCase, step: feedbackStep, letter })
  const to = await partyReceivers(inCase.trx, partnership, at.today)
  const about = { inCase, partnership, to, kind: 'reviewFeedbackGiven', params: { title: partnership.title } }
  const { outcome } = verdict
  await tell(at, { ...about, mail: (link) => ({ kind: 'reviewConcluded', outcome, ...link }) })
}

type Lettered = Recording & { step: string; letter: DocumentModel }

function registerLetter(at: SignedIn, { file, inCase, step, letter }: Lettered): void {
  const { partnership, history } = file
  registerPaper(at, inCase, {
    kind: step === feedbackStep ? 'reviewLetter' : 'reviewPreliminary',
    title: titleOfPaper(history.rulebook, step),
    model: letter,
    shared: true,
    direction: 'out',
    correspondent: partyNames(partnership, 'sv'),
  })
}
