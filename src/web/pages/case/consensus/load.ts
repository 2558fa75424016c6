import type { Actor } from '../../../../domain/actor.ts'
import type { Partnership, Party } from '../../../../domain/partnership.ts'
import { canMarkFor } from '../../../../domain/permissions/permissions-agreement.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { listYesBefore } from '../../../../store/agreement/agreement-mark.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { type Draft, isDraftOpen, isSettled, loadDraft, type SectionNow } from '../draft/load.ts'

/** The draft, and the party that the reader answers for; null for those who read. */
export type Consensus = { draft: Draft; party: Party | null }

/** Throws NotFound, NotAllowed. */
export async function loadConsensus(at: SignedIn<CaseAt>): Promise<Consensus> {
  const draft = await loadDraft(at)
  return { draft, party: answersFor(at.actor, draft.file.partnership) }
}

/** The party that somebody answers for; null for those who read. */
export function answersFor(actor: Actor, { parties, scope }: Pick<Partnership, 'parties' | 'scope'>) {
  return parties.find((party) => canMarkFor(party)(actor, scope)) ?? null
}

/** The same for somebody who answers. Throws NotAllowed. */
export async function loadToMark(at: SignedIn<CaseAt>): Promise<{ draft: Draft; party: Party }> {
  const { draft, party } = await loadConsensus(at)
  if (party === null) throw new NotAllowed()
  return { draft, party }
}

/** The sections that stand in the agreement. */
export function neededIn({ sections }: Draft): SectionNow[] {
  return sections.filter(({ needed }) => needed)
}

export function remainingIn(draft: Draft): SectionNow[] {
  return neededIn(draft).filter((section) => !isSettled(section))
}

/** What the party may still say yes to: filled in, and not agreed by it. */
export function openFor({ draft, party }: Consensus): SectionNow[] {
  if (party === null || !isDraftOpen(draft.file)) return []
  return neededIn(draft).filter(({ marks, faults }) => {
    const own = marks.find((one) => one.party.id === party.id)
    return faults.length === 0 && own !== undefined && !own.agreed
  })
}

/** Of those, what it has said no to, whatever the text was then: only an answer of its own turns a no into a yes. */
export function refusedBy(consensus: Consensus): SectionNow[] {
  const { party } = consensus
  return openFor(consensus).filter(
    ({ marks }) => marks.find((one) => one.party.id === party?.id)?.mark?.mark === 'blocked',
  )
}

/** What it may say yes to together with others. */
export function openTogether(consensus: Consensus): SectionNow[] {
  const refused = refusedBy(consensus)
  return openFor(consensus).filter((section) => !refused.includes(section))
}

/** Of what is open, what it has said nothing about as it stands now. */
export function unansweredBy(consensus: Consensus): SectionNow[] {
  const { party } = consensus
  return openFor(consensus).filter(({ marks, hash }) => {
    const own = marks.find((one) => one.party.id === party?.id)
    return own?.mark?.hash !== hash
  })
}

/** Those of what is open whose text is the same as one that the party has said yes to before. */
export async function unchangedFor(at: SignedIn, consensus: Consensus): Promise<SectionNow[]> {
  const { draft, party } = consensus
  const open = openTogether(consensus)
  if (party === null || open.length === 0) return []
  const yes = await listYesBefore(at.db, draft.file.partnership.id, party.id)
  return open.filter(({ section, hash }) =>
    yes.some((before) => before.section === section.key && before.hash === hash),
  )
}
