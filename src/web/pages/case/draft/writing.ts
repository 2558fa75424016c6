import type { PersonId } from '../../../../domain/actor.ts'
import { canWriteDraft } from '../../../../domain/permissions/permissions-agreement.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import type { SavingFor } from '../../../../store/agreement/agreement-saving.ts'
import type { Writing } from '../../../../store/agreement/agreement-section.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { type Draft, loadDraft } from './load.ts'

/** The draft for somebody who writes in it. Throws NotFound, NotAllowed. */
export async function loadToWrite(at: SignedIn<CaseAt>): Promise<Draft> {
  const draft = await loadDraft(at)
  if (!canWriteDraft(at.actor, draft.file.partnership.scope)) throw new NotAllowed()
  return draft
}

/** Who writes in which agreement, and when. */
export function writingIn(
  { actor, now }: SignedIn,
  { agreement, file }: Pick<Draft, 'agreement' | 'file'>,
): Writing & { by: PersonId } {
  return {
    agreementId: agreement.id,
    partnershipId: file.partnership.id,
    bodyId: file.partnership.lead.bodyId,
    by: actor.personId,
    side: actor.acting.side,
    at: now,
  }
}

/** The same for something that is said in a party's name. */
export function sayingIn(at: SignedIn, draft: Pick<Draft, 'agreement' | 'file'>): SavingFor {
  const { acting } = at.actor
  const represents = acting.side === 'public' ? acting.bodyName : acting.organisationName
  return { ...writingIn(at, draft), represents }
}
