import type { Actor } from '../../../../domain/actor.ts'
import type { Partnership } from '../../../../domain/partnership.ts'
import type { Side } from '../../../../domain/roles.ts'

/** The party of the case that somebody acts for: the lead body for an official. */
export function partyActedFor(
  { acting }: Actor,
  { lead, parties }: Partnership,
): { name: string; side: Side } {
  const own =
    acting.side === 'party'
      ? parties.find(({ organisationId }) => organisationId === acting.organisationId)
      : undefined
  return own === undefined ? { name: lead.bodyName, side: 'public' } : { name: own.name, side: 'party' }
}
