import type { CasePermission } from '../../../../domain/permissions/permissions.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'

/** The case, for whoever has one of the permissions. */
export async function loadFor(at: SignedIn<CaseAt>, ...permissions: CasePermission[]): Promise<CaseFile> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  if (!permissions.some((may) => may(at.actor, file.partnership.scope))) throw new NotAllowed()
  return file
}

export function whichCase({ partnership }: CaseFile) {
  return { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
}
