import { NotFound } from '../../../../domain/thrown.ts'
import { listLeftCases } from '../../../../store/left-case.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'

/** Links to a case that the reader's organisation has left lead to what it keeps. Throws on what was thrown otherwise. */
export async function toWhatIsKept(at: SignedIn<CaseAt>, thrown: unknown): Promise<Response> {
  const { acting } = at.actor
  if (!(thrown instanceof NotFound) || acting.side !== 'party') throw thrown
  const left = await listLeftCases(at.db, acting.organisationId)
  if (!left.some(({ number }) => number === at.params.number)) throw thrown
  return Response.redirect(at.origin + at.to.organisation('lamnade', at.params.number), 303)
}
