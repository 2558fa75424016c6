import { canBeginReport } from '../../../../domain/permissions/permissions-report.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { absentPages, OwingParams } from '../report/absent.tsx'
import type { AbsentDesk, Owing } from '../report/absent-desk.ts'
import { type FinalReport, isOpenToWrite, loadFinalReport, owingIn } from './load.ts'

/** When a party does not hand in its part of the final report, or says nothing about what comes next. */
const pages = absentPages(CaseParams, CaseParams.extend(OwingParams.shape), desk)
export const get = pages.get
export const post = pages.ask
export const { leave } = pages

async function desk(at: SignedIn<CaseAt>): Promise<AbsentDesk> {
  const report = await loadFinalReport(at)
  const { file, board, own, handedIn, answerBy } = report
  if (board === null) throw new NotFound()
  const address = (...more: string[]) => at.to.inCase(at.params.number, 'slutrapport', ...more)
  const given = handedIn.filter(({ event }) => event !== null)
  return {
    file,
    track: board.track,
    report: 'finalReport',
    steps: { ask: 'ask-for-report-parts', part: 'leave-out-report-part', stance: 'leave-out-stance' },
    owing: owingOf(report),
    own: own?.id ?? null,
    answerBy,
    may: canBeginReport(at.actor, file.partnership.scope) || given.some(({ party }) => party.id === own?.id),
    someIn: given.length > 0,
    closed: board.state !== 'CASE_OPENED' || file.status.paused !== null,
    here: (...more) => address('saknas', ...more),
    back: address(),
  }
}

/** The public party that leads prepares the board's case itself: its own word is never gone on without. */
function owingOf(report: FinalReport): Owing[] {
  const parts = isOpenToWrite(report) ? owingIn(report) : []
  const { leadBodyId } = report.file.partnership.scope
  const silent = report.voices.filter(
    ({ stance, leftOut, party }) => stance === null && !leftOut && party.bodyId !== leadBodyId,
  )
  const parties = [...new Map(silent.map(({ party }) => [party.id, party])).values()]
  return [
    ...parts.map((party) => ({ party, owed: 'part' as const })),
    ...parties.map((party) => ({ party, owed: 'stance' as const })),
  ]
}
