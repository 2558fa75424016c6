import { canSeeShared } from '../../../../domain/permissions/permissions.ts'
import {
  type AnsweredCriterion,
  isMaterial,
  outcomeOf,
  type RenewalOutcome,
  type RenewalVoice,
} from '../../../../domain/renewal.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import { type Agreement, agreementOf } from '../../../../process/agreement/agreement.ts'
import { chainOf, type Link } from '../../../../process/agreement/chain.ts'
import type { BoardCaseStatus, RoundStatus } from '../../../../process/case/history.ts'
import { finalYearStart } from '../../../../process/duties/duties-window.ts'
import type { FinalReportTemplate } from '../../../../process/rulebook/final-report-schema.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import { renewalVoicesIn } from '../../../../store/reports/renewal.ts'
import { listCriteria } from '../../../../store/reports/renewal-answer.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { newestReport } from '../final-report/load.ts'

/** How a partnership goes on: the chain, what the parties want, and the round of the next agreement. */
export type Renewal = {
  file: CaseFile
  template: FinalReportTemplate
  links: readonly Link[]
  /** The agreement that comes to its end; null before one is signed. */
  agreement: Agreement | null
  report: BoardCaseStatus | null
  voices: readonly RenewalVoice[]
  outcome: RenewalOutcome
  /** Somebody sees a material change. */
  material: boolean
  criteria: ReadonlyMap<string, AnsweredCriterion>
  /** The next agreement while it is on its way. */
  next: RoundStatus | null
}

export type RenewalProps = { at: SignedIn<CaseAt>; renewal: Renewal }

/** Throws NotFound where the rulebook that the case keeps has no renewal, NotAllowed. */
export async function loadRenewal(at: SignedIn<CaseAt>): Promise<Renewal> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const { partnership, history, status } = file
  const template = history.rulebook.finalReport
  if (template === undefined) throw new NotFound()
  if (!canSeeShared(at.actor, partnership.scope)) throw new NotAllowed()
  const agreement = agreementOf(history)
  const report = newestReport(file)
  const voices = report === null ? [] : renewalVoicesIn(history.events, partnership.parties, report.track)
  return {
    file,
    template,
    links: chainOf(history, status.rounds),
    agreement,
    report,
    voices,
    outcome: outcomeOf(voices),
    material: isMaterial(voices),
    criteria: await listCriteria(at.db, { partnershipId: partnership.id, round: roundOf(agreement) }),
    next: nextRound(status.rounds, agreement),
  }
}

/** The day when the renewal can be prepared, while it is still to come and nobody has begun. */
export function laterFrom({ file, agreement, report, next }: Renewal): PlainDate | null {
  if (agreement === null || report !== null || next !== null || hasEnded(file)) return null
  const begun = file.status.flags.some((flag) => flag === 'FINAL_YEAR' || flag === 'PAST_END')
  const { months } = file.history.rulebook.rhythm.finalYear
  return begun ? null : finalYearStart(agreement.end, months)
}

/** Nothing is left to renew: the last agreement is over, on its last day or before it. */
export function hasEnded({ status }: Pick<CaseFile, 'status'>): boolean {
  return !status.open
}

export function roundOf(agreement: Pick<Agreement, 'track'> | null): string {
  return agreement?.track ?? 'round-1'
}

/** A later round that is open, and not only changes the agreement that runs. */
function nextRound(rounds: readonly RoundStatus[], agreement: Agreement | null): RoundStatus | null {
  const own = rounds.find(({ track }) => track === agreement?.track)
  return rounds.findLast((round) => own !== undefined && round.number > own.number && round.open) ?? null
}

/** Criteria that nobody has answered. */
export function unanswered({ template, criteria }: Pick<Renewal, 'template' | 'criteria'>) {
  return template.criteria.filter(({ key }) => !criteria.has(key))
}
