import { z } from 'zod'
import type { ProcessEvent } from '../../domain/events.ts'
import type { Party } from '../../domain/partnership.ts'
import type { Role } from '../../domain/roles.ts'
import { type PlainDate, parsePlainDate } from '../../kernel/plain-date.ts'

/** Who takes a stance: an organisation's signatory, and for every public party its director and head of administration. */
export type StanceRole = Extract<Role, 'partySignatory' | 'director' | 'adminHead'>

/** What shows that the party's competent body has decided. */
export const stanceGrounds = ['minutes', 'signatory'] as const
export type StanceGround = (typeof stanceGrounds)[number]

export type Stance = {
  answer: 'yes' | 'no'
  ground: StanceGround | null
  /** The body that decided, in the party's own words. */
  decidedBy: string
  decidedOn: PlainDate | null
  words: string
  reasons: string
  on: PlainDate
  byName: string
  seq: number
}

/** One of those whose word is needed, and what they have said so far. */
export type Voice = { party: Party; role: StanceRole; stance: Stance | null }

/**
 * The stances on the text that was agreed last, party by party in the order of the case. Empty before it is
 * agreed, and for a revised text: the parties took their stances with the final report.
 */
export function voicesIn(events: readonly ProcessEvent[], parties: readonly Party[]): Voice[] {
  const agreed = events.findLast(({ type }) => type === 'draftAgreed')
  if (agreed === undefined || agreed.content.step === 'confirm-revised-text') return []
  const said = events.filter(({ type, seq }) => isStance(type) && seq > agreed.seq)
  const needed = parties.flatMap((party): Omit<Voice, 'stance'>[] => {
    if (party.side === 'associated') return []
    const roles: StanceRole[] = party.side === 'party' ? ['partySignatory'] : ['director', 'adminHead']
    return roles.map((role) => ({ party, role }))
  })
  return needed.map(({ party, role }) => {
    const event = said.findLast(({ by, content }) => by.role === role && isFor(content.for, party, parties))
    return { party, role, stance: event === undefined ? null : stanceIn(event) }
  })
}

function isStance(type: string): boolean {
  return type === 'stanceTaken' || type === 'stanceDeclined'
}

/** A case with one party on each side need not name it. */
function isFor(named: unknown, party: Party, parties: readonly Party[]): boolean {
  if (typeof named === 'string') return named === party.id
  return parties.filter(({ side }) => side === party.side).length === 1
}

const text = z.string().catch('')
const Said = z.object({
  ground: z.enum(stanceGrounds).nullish().catch(null),
  decidedBy: text,
  decidedOn: text,
  words: text,
  reasons: text,
})

function stanceIn(event: ProcessEvent): Stance {
  const { ground, decidedOn, ...said } = Said.parse(event.content)
  return {
    ...said,
    answer: event.type === 'stanceTaken' ? 'yes' : 'no',
    ground: ground ?? null,
    decidedOn: parsePlainDate(decidedOn),
    on: event.on,
    byName: event.by.name,
    seq: event.seq,
  }
}
