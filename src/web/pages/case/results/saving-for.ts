import type { AgreementId } from '../../../../domain/partnership.ts'
import type { SavingFor } from '../../../../store/agreement/agreement-saving.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { SignedIn } from '../../../visit.ts'
import { inAgreement } from '../economy/load.ts'

/** Who saves something in one of the case's agreements, and for which party. */
export function savingFor({ actor, now }: SignedIn, file: CaseFile, agreementId: AgreementId): SavingFor {
  const { acting } = actor
  const own = file.partnership.parties.find(({ organisationId, bodyId }) =>
    acting.side === 'party' ? organisationId === acting.organisationId : bodyId === acting.bodyId,
  )
  return { ...inAgreement(file, agreementId), by: actor.personId, represents: own?.name ?? '', at: now }
}
