import { z } from 'zod'
import { canSeeApprovedReport, canSeeReportWork } from '../../../../domain/permissions/permissions-report.ts'
import type { Evaluation, ReportKey } from '../../../../domain/report.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import { agreementOf } from '../../../../process/agreement/agreement.ts'
import { type Duty, duties } from '../../../../process/duties/duties.ts'
import { reportTemplate } from '../../../../process/reports/report-template.ts'
import { reportInOwnWords } from '../../../../process/rulebook/own-templates.ts'
import type { ReportTemplate } from '../../../../process/rulebook/report-schema.ts'
import { listReportWords } from '../../../../store/bodies/template-texts.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import { evaluationKey, findEvaluation } from '../../../../store/reports/report.ts'
import { listReportTexts, type ReportText } from '../../../../store/reports/report-text.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { loadFacts } from '../report/facts.ts'
import { ownParty, type WritingParty, writingParties } from '../report/party-of.ts'

export const HeadingParams = CaseParams.extend({ heading: z.string().regex(/^[a-zA-Z]{2,30}$/) })
export type HeadingAt = z.output<typeof HeadingParams>

/** Not begun; each answers alone; all answers are open; compiled. */
export type Phase = 'notBegun' | 'apart' | 'together' | 'done'

export type LoadedEvaluation = {
  file: CaseFile
  template: ReportTemplate
  phase: Phase
  /** Null before it has begun. Its parts are empty until every party has handed in. */
  evaluation: Evaluation | null
  report: ReportKey
  duty: Duty | null
  parties: readonly WritingParty[]
  /** The party that the reader writes for. */
  own: WritingParty | null
  /** What that party has written: the only answers that are read before all have handed in. */
  ownTexts: readonly ReportText[]
  /** Nothing is written while the partnership is paused. */
  paused: boolean
}

export type EvaluationProps = { at: SignedIn<CaseAt>; loaded: LoadedEvaluation }

export async function loadEvaluation(at: SignedIn<CaseAt>): Promise<LoadedEvaluation> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const { partnership, history, status } = file
  const shipped = reportTemplate(history.rulebook, 'evaluation')
  if (shipped === null) throw new NotFound()
  const evaluation = await evaluationFor(at, file)
  const begun = evaluation && history.events.findLast(({ type }) => type === 'evaluationStarted')
  const words = await listReportWords(at.db, partnership.lead.bodyId, begun?.recordedAt ?? at.now)
  const report = evaluationKey(evaluation?.track ?? agreementOf(history)?.track ?? 'round-1')
  const own = ownParty(at, file)
  const which = { partnershipId: partnership.id, report }
  return {
    file,
    template: reportInOwnWords(shipped, words),
    phase: phaseOf(evaluation),
    evaluation,
    report,
    duty: duties(history, at.today).findLast(({ id }) => id === 'evaluation') ?? null,
    parties: writingParties(file),
    own,
    ownTexts: own === null ? [] : await listReportTexts(at.db, which, { partyId: own.id }),
    paused: status.paused !== null,
  }
}

/** What of it the reader may know. Throws NotAllowed to those who read only what is completed, while nothing is. */
async function evaluationFor(at: SignedIn, file: CaseFile): Promise<Evaluation | null> {
  const { scope } = file.partnership
  const found = await evaluationNow(at, file)
  if (canSeeReportWork(at.actor, scope)) return found
  const isCompleted = file.history.events.some(({ type }) => type === 'evaluationCompleted')
  if (!isCompleted || !canSeeApprovedReport(at.actor, scope)) throw new NotAllowed()
  return found?.completedOn == null ? null : found
}

/** The evaluation of the agreement in force: one of an earlier agreement is over when the next has begun. */
async function evaluationNow(at: SignedIn, { partnership, history }: CaseFile): Promise<Evaluation | null> {
  const found = await findEvaluation(at.db, partnership.id)
  const track = agreementOf(history)?.track
  return found !== null && track !== undefined && found.track !== track ? null : found
}

function phaseOf(evaluation: Evaluation | null): Phase {
  if (evaluation === null) return 'notBegun'
  if (evaluation.completedOn !== null) return 'done'
  return evaluation.openedOn === null ? 'apart' : 'together'
}

/** The whole time of the agreement that is evaluated. */
export function factsOf(at: SignedIn, { file }: LoadedEvaluation, language = at.language) {
  const agreement = agreementOf(file.history)
  const span = { from: agreement?.start ?? file.partnership.received.on, to: agreement?.end ?? at.today }
  return loadFacts(at.db, file, { span, today: at.today, language })
}

export function handedInBy({ evaluation }: LoadedEvaluation, party: { id: string }) {
  return evaluation?.handedIn.find(({ partyId }) => partyId === party.id) ?? null
}

/** Whose answers the evaluation has gone on without. */
export function leftOutOf({ evaluation }: LoadedEvaluation, party: { id: string }) {
  return evaluation?.leftOut.find(({ partyId }) => partyId === party.id) ?? null
}

/** Handed in, or left out: nobody waits for this party. */
export function isSettled(loaded: LoadedEvaluation, party: { id: string }): boolean {
  return handedInBy(loaded, party) !== null || leftOutOf(loaded, party) !== null
}

/** From the first day of its window: the first half of the last year. */
export function mayBeginFrom({ duty }: LoadedEvaluation): PlainDate | null {
  return duty?.from ?? null
}

/** The reader's own answers may be written: they are not handed in, and nothing is open, or was opened without them. */
export function isOwnOpen(loaded: LoadedEvaluation): boolean {
  const { own, phase, paused } = loaded
  if (own === null || paused || handedInBy(loaded, own) !== null) return false
  return phase === 'apart' || leftOutOf(loaded, own) !== null
}
