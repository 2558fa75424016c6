import { canSeeLeftCases } from '../../../../domain/permissions/permissions.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import { listLeftCases } from '../../../../store/papers/left-case.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { holderOf } from './holder.ts'

/** Links to a case that the reader's organisation or body has left lead to what it keeps. Throws on what was thrown otherwise. */
export async function toWhatIsKept(at: SignedIn<CaseAt>, thrown: unknown): Promise<Response> {
  if (!(thrown instanceof NotFound) || !canSeeLeftCases(at.actor)) throw thrown
  const left = await listLeftCases(at.db, holderOf(at.actor))
  if (!left.some(({ number }) => number === at.params.number)) throw thrown
  return Response.redirect(at.origin + at.to.organisation('lamnade', at.params.number), 303)
}
