import { canSeeShared } from '../../../../domain/permissions/permissions.ts'
import { canWriteResults } from '../../../../domain/permissions/permissions-economy.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { type AgreementResults, resultsOf } from '../../../../store/agreement/indicator.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'

export type At = SignedIn<CaseAt>
export type LoadedResults = { file: CaseFile; chain: readonly AgreementResults[]; mayWrite: boolean }

/** The goals of every signed agreement, the newest first. Throws NotFound, NotAllowed. */
export async function loadResults(at: At): Promise<LoadedResults> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const { id, scope } = file.partnership
  if (!canSeeShared(at.actor, scope)) throw new NotAllowed()
  const chain = await resultsOf(at.db, id)
  return { file, chain: chain.toReversed(), mayWrite: canWriteResults(at.actor, scope) }
}

/** The goals of one agreement, for those who write. Throws NotFound, NotAllowed. */
export async function loadRound(at: At, round: string): Promise<{ file: CaseFile; own: AgreementResults }> {
  const { file, chain, mayWrite } = await loadResults(at)
  if (!mayWrite) throw new NotAllowed()
  const own = chain.find(({ agreement }) => agreement.round === round)
  if (own === undefined) throw new NotFound()
  return { file, own }
}
