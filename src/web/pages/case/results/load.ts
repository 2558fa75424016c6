import { canSeeShared } from '../../../../domain/permissions/permissions.ts'
import { canWriteResults } from '../../../../domain/permissions/permissions-economy.ts'
import { canSeeReported } from '../../../../domain/permissions/permissions-report.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { reportedUntil } from '../../../../process/reports/reported.ts'
import { type AgreementResults, resultsOf } from '../../../../store/agreement/indicator.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'

export type At = SignedIn<CaseAt>
export type LoadedResults = {
  file: CaseFile
  chain: readonly AgreementResults[]
  mayWrite: boolean
  /** The reader sees what had been written when it was last reported to the board, without the notes of those who wrote it. */
  asReported: boolean
}

/** The goals of every signed agreement, the newest first. Throws NotFound, NotAllowed. */
export async function loadResults(at: At): Promise<LoadedResults> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const { id, scope } = file.partnership
  if (!canSeeReported(at.actor, scope)) throw new NotAllowed()
  const asReported = !canSeeShared(at.actor, scope)
  const chain = await resultsOf(at.db, id, asReported ? { asOf: reportedUntil(file.history.events) } : {})
  return { file, chain: chain.toReversed(), mayWrite: canWriteResults(at.actor, scope), asReported }
}

/** The goals of one agreement, for those who write. Throws NotFound, NotAllowed. */
export async function loadRound(at: At, round: string): Promise<{ file: CaseFile; own: AgreementResults }> {
  const { file, chain, mayWrite } = await loadResults(at)
  if (!mayWrite) throw new NotAllowed()
  const own = chain.find(({ agreement }) => agreement.round === round)
  if (own === undefined) throw new NotFound()
  return { file, own }
}
