import type { PublicBodyId } from '../../../../domain/actor.ts'
import { numbersRegistryOf } from '../../../../domain/permissions/permissions-registry.ts'
import { allowed, NotAllowed } from '../../../../domain/thrown.ts'
import { masterDiaryOf } from '../../../../store/papers/external-number.ts'
import type { SignedIn } from '../../../visit.ts'

export type OwnRegistry = { bodyId: PublicBodyId; system: string | null }

/** The reader's own body and what its master diary is called. Throws NotAllowed. */
export async function loadOwn({ actor, db, today }: SignedIn): Promise<OwnRegistry> {
  const bodyId = allowed(numbersRegistryOf(actor))
  return { bodyId, system: await masterDiaryOf(db, bodyId, today) }
}

/** The same where there is one. Throws NotAllowed. */
export async function loadNumbered(at: SignedIn): Promise<{ bodyId: PublicBodyId; system: string }> {
  const { bodyId, system } = await loadOwn(at)
  if (system === null) throw new NotAllowed()
  return { bodyId, system }
}
