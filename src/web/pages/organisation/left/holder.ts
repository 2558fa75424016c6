import type { Actor } from '../../../../domain/actor.ts'
import { canSeeLeftCases } from '../../../../domain/permissions/permissions.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import type { LeavingHolder } from '../../../../store/papers/left-case.ts'
import type { SignedIn } from '../../../visit.ts'

/** Whose kept cases the reader may read. Throws NotAllowed. */
export function leavingHolder({ actor }: SignedIn): LeavingHolder {
  if (!canSeeLeftCases(actor)) throw new NotAllowed()
  return holderOf(actor)
}

export function holderOf({ acting }: Actor): LeavingHolder {
  return acting.side === 'party'
    ? { side: 'party', organisationId: acting.organisationId }
    : { side: 'public', bodyId: acting.bodyId }
}
