import type { Party } from '../../../../domain/partnership.ts'
import { canWriteReportOf } from '../../../../domain/permissions/permissions-report.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { SignedIn } from '../../../visit.ts'

export type WritingParty = Party & { side: 'public' | 'party' }

/** The parties that write reports: a company with an agreement beside does not. */
export function writingParties({ partnership }: CaseFile): WritingParty[] {
  return partnership.parties.filter((party): party is WritingParty => party.side !== 'associated')
}

/** The party that the reader writes for; null for those who only read. */
export function ownParty(at: SignedIn, file: CaseFile): WritingParty | null {
  const { scope } = file.partnership
  return writingParties(file).find((party) => canWriteReportOf(party)(at.actor, scope)) ?? null
}
