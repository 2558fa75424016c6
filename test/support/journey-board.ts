import { paragraph } from '../../src/documents/blocks.ts'
import { casePaper } from '../../src/documents/papers/case-head.ts'
import type { EventType } from '../../src/domain/events.ts'
import type { DocumentId } from '../../src/domain/partnership.ts'
import { inLanguage } from '../../src/domain/text.ts'
import { instantInStockholm } from '../../src/kernel/date-words.ts'
import { newId } from '../../src/kernel/ids.ts'
import { addDays, plainDate } from '../../src/kernel/plain-date.ts'
import { stepOf } from '../../src/process/engine.ts'
import { factIds } from '../../src/process/rulebook/need-schema.ts'
import { type CaseFile, getCaseFile } from '../../src/store/case/case-file.ts'
import type { InCase } from '../../src/store/case/in-case.ts'
import { recordStep } from '../../src/store/case/steps.ts'
import { caseHead } from '../../src/web/pages/case/case-head.ts'
import { aCase, actorOf, type Leg, type WantedCase } from './journey.ts'

type Where = Parameters<typeof aCase>[0]
/** First and last day of the agreement. */
export type Period = { start: string; end: string }
export type BoardLeg = Leg & { track?: string }
type Planned = Omit<BoardLeg, 'on'> & {
  /** Days after the case was received. */
  after: number
  event: EventType
  /** Days that the step says, counted in the same way. */
  days?: Record<string, number>
}

const smallAid = { aid: 'general', reasons: 'Stödet ryms under taket.' }
/** What the agreed text of the journey is known by. */
export const agreedHash = 'a1'.repeat(32)

const textAgreed = { start: '2027-09-01', end: '2030-08-31' }
const reasons = { reasons: 'Parten är idéburen och reglerna tillåter partnerskapet.' }
const outcome = { paragraph: '§ 87', decidedOn: '2027-01-28' }

const way: readonly Planned[] = [
  { event: 'reviewPassed', step: 'pass-review', by: 'colleague', after: 24, content: reasons },
  { event: 'reviewFeedbackGiven', step: 'give-review-feedback', by: 'colleague', after: 24 },
  {
    event: 'ideaMeetingCalled',
    step: 'call-first-idea-meeting',
    by: 'colleague',
    after: 25,
    days: { meetingOn: 30 },
  },
  {
    event: 'ideaMeetingHeld',
    step: 'hold-idea-meeting',
    by: 'colleague',
    after: 30,
    days: { heldOn: 30 },
  },
  { event: 'draftAgreed', step: 'agree-draft', by: 'colleague', after: 36, content: textAgreed },
  { event: 'stanceTaken', step: 'take-stance', by: 'chair', after: 37 },
  { event: 'stanceTaken', step: 'take-stance', by: 'director', after: 37 },
  { event: 'stanceTaken', step: 'take-stance', by: 'adminHead', after: 38 },
  { event: 'boardCaseOpened', step: 'open-board-case', by: 'director', after: 39 },
  { event: 'aidAssessed', step: 'assess-aid', by: 'staff', after: 40, content: smallAid },
  { event: 'memoWritten', step: 'write-memo', by: 'staff', after: 44 },
  { event: 'memoApproved', step: 'approve-sign-memo', by: 'director', after: 45 },
  { event: 'caseDispatched', step: 'dispatch-case', by: 'boardSecretary', after: 78 },
]
const outcomes: readonly Planned[] = [
  {
    event: 'boardApproved',
    step: 'board-approves',
    by: 'boardSecretary',
    after: 88,
    content: { ...outcome, textHash: agreedHash },
  },
  {
    event: 'boardRejected',
    step: 'board-rejects',
    by: 'boardSecretary',
    after: 88,
    content: { ...outcome, reasons: 'Nämnden prioriterar annat.' },
  },
  {
    event: 'boardReferredBack',
    step: 'board-refers-back',
    by: 'boardSecretary',
    after: 88,
    content: { ...outcome, reasons: 'Ekonomin behöver bli tydligare.' },
  },
  { event: 'boardTabled', step: 'board-tables', by: 'boardSecretary', after: 88, content: outcome },
]

/**
 * A case on its way to the board, taken by the engine from the review on: agreed in December 2026, before the board on
 * 28 January 2027. `until` is the last thing that has happened. Gives its number.
 */
export async function aBoardCase(
  where: Where,
  { until, period, ...wanted }: Omit<WantedCase, 'until'> & { until: EventType; period?: Period },
): Promise<string> {
  const number = await aCase(where, { ...wanted, until: 'reviewStarted' })
  const receivedOn = plainDate(wanted.receivedOn ?? '2026-11-02')
  for (const { after, event: _, days = {}, content, ...leg } of legsTo(until)) {
    const said = Object.entries(days).map(([key, day]) => [key, addDays(receivedOn, day)])
    const on = addDays(receivedOn, after)
    const agreed = leg.step === 'agree-draft' ? period : {}
    const all = { ...content, ...Object.fromEntries(said), ...agreed }
    await takeAnyway(where, number, { ...leg, on, content: all })
  }
  return number
}

function legsTo(until: EventType): readonly Planned[] {
  const end = outcomes.filter(({ event }) => event === until)
  const all = [...way, ...end]
  const last = all.findLastIndex(({ event }) => event === until)
  if (last === -1) throw new Error(`aBoardCase does not know the way to ${until}`)
  return all.slice(0, last + 1)
}

/** Takes a step with everything established that other pages establish, and registers its paper. */
export async function takeAnyway({ db, place }: Where, number: string, leg: BoardLeg): Promise<void> {
  const by = await actorOf({ db, place }, leg.by, leg.on)
  const file = sure(await getCaseFile(db, by, { number, today: leg.on }))
  const paper = await paperOf({ db, place }, file, leg)
  const { step, on, content = {}, track } = leg
  const asked = { step, by, on, at: instantInStockholm(on, '10:00'), content, ...(track && { track }) }
  const taken = await recordStep(db, file, asked, async (inCase) => {
    if (paper === null) return
    const { id } = inCase.document({ ...paper, createdBy: by.personId })
    const entry = { on, correspondent: file.partnership.lead.boardName, subject: paper.title }
    inCase.register({ direction: 'drawn_up', documentId: id, ...entry })
    if (step === 'agree-draft') await keepAgreedText(inCase, file, id)
  })
  if (taken.kind === 'refused') throw new Error(`${step}: ${taken.reason.sv}`)
}

function sure(file: CaseFile): CaseFile {
  const facts = { ...file.history.facts, unanswered: {}, missingDocuments: [], established: factIds }
  return { ...file, history: { ...file.history, facts } }
}

async function paperOf({ db }: Where, { partnership, history }: CaseFile, { step, on }: BoardLeg) {
  const document = stepOf(history.rulebook, step)?.document
  if (document === undefined) return null
  const title = inLanguage(document.title, 'sv')
  const head = await caseHead(db, partnership, { date: on, language: 'sv' })
  const model = casePaper(head, { title, kindOfPaper: title, blocks: [paragraph('Exempel.')] })
  return { kind: step, title, model, shared: true }
}

async function keepAgreedText(
  { trx, at }: InCase,
  { partnership }: CaseFile,
  documentId: DocumentId,
): Promise<void> {
  const which = { public_body_id: partnership.lead.bodyId, partnership_id: partnership.id }
  const agreement = await trx
    .insertInto('agreement')
    .values({ id: newId(), ...which, round: 'round-1', template_version: '1', created_at: at })
    .onConflict((on) => on.columns(['partnership_id', 'round']).doUpdateSet({ template_version: '1' }))
    .returning('id')
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('agreed_text')
    .values({
      id: newId(),
      ...which,
      agreement_id: agreement.id,
      text_hash: agreedHash,
      sections: JSON.stringify([]),
      document_id: documentId,
      event_seq: partnership.lastSeq + 1,
      agreed_at: at,
    })
    .execute()
}
