import { z } from 'zod'
import type { ProcessEvent } from '../../domain/events.ts'
import type { Party } from '../../domain/partnership.ts'
import {
  type RenewalRole,
  type RenewalStance,
  type RenewalVoice,
  renewalChoices,
} from '../../domain/renewal.ts'
import { leftOutIn } from '../../process/reports/report-parts.ts'

/** Those whose word on what comes next is needed in a final report, party by party in the order of the case. */
export function renewalVoicesIn(
  events: readonly ProcessEvent[],
  parties: readonly Party[],
  track: string,
): RenewalVoice[] {
  const said = events.filter(({ type, content }) => type === 'renewalStanceTaken' && content.track === track)
  const silent = leftOutIn(
    events.filter(({ content }) => content.track === track),
    'stance',
  )
  return parties.flatMap((party) =>
    rolesOf(party).map((role) => {
      const event = said.findLast(({ by, content }) => by.role === role && isFor(content.for, party, parties))
      const leftOut = silent.some(({ partyId }) => partyId === party.id)
      return { party, role, stance: event === undefined ? null : stanceIn(event), leftOut }
    }),
  )
}

function rolesOf({ side }: Party): readonly RenewalRole[] {
  if (side === 'associated') return []
  return side === 'party' ? ['partySignatory'] : ['director', 'adminHead']
}

/** A case with one party on each side need not name it. */
function isFor(named: unknown, party: Party, parties: readonly Party[]): boolean {
  if (typeof named === 'string') return named === party.id
  return parties.filter(({ side }) => side === party.side).length === 1
}

const Said = z.object({
  choice: z.enum(renewalChoices).catch('end'),
  material: z.boolean().nullable().catch(null),
  reasons: z.string().catch(''),
})

function stanceIn(event: ProcessEvent): RenewalStance {
  return { ...Said.parse(event.content), on: event.on, byName: event.by.name, seq: event.seq }
}
