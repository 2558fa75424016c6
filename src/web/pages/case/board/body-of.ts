import type { PublicBodyId } from '../../../../domain/actor.ts'
import type { Partnership } from '../../../../domain/partnership.ts'
import type { BoardCaseStatus } from '../../../../process/case/history.ts'

/** The public body whose board has the case: the one that leads where no other is named. */
export function bodyOf(
  { parties, lead }: Pick<Partnership, 'parties' | 'lead'>,
  { for: party }: Pick<BoardCaseStatus, 'for'>,
): PublicBodyId {
  return parties.find(({ id }) => id === party)?.bodyId ?? lead.bodyId
}
