import type { AgreementId } from '../../domain/partnership.ts'
import type { AgreedAmount } from '../../domain/state-aid.ts'
import { listContributions } from '../agreement/contribution.ts'
import type { Db } from '../db.ts'

/** What an agreement says now that the public parties put in, by party, kind and year: what its state aid is assessed for. */
export async function listAgreedAmounts(db: Db, agreementId: AgreementId): Promise<AgreedAmount[]> {
  const contributions = await listContributions(db, agreementId)
  return contributions.flatMap(({ party, kind, year, amount }) =>
    party.side === 'public' && amount !== null && amount > 0
      ? [{ party: party.id, giver: party.name, kind, year, amount }]
      : [],
  )
}
