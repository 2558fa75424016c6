import type { CaseFile } from '../../../../store/case-file.ts'
import type { WritingFor } from '../../../../store/writing-for.ts'
import type { SignedIn } from '../../../visit.ts'

/** Who writes, and for which party of the case. */
export function writingFor({ actor, now }: SignedIn, { partnership }: CaseFile): WritingFor {
  const { acting } = actor
  const own = partnership.parties.find(({ organisationId, bodyId }) =>
    acting.side === 'party' ? organisationId === acting.organisationId : bodyId === acting.bodyId,
  )
  return { by: actor.personId, represents: own?.name ?? '', at: now }
}
