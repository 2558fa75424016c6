import type { CaseAt } from '../../../params.ts'
import { withQuery } from '../../../paths.ts'
import type { SignedIn } from '../../../visit.ts'
import type { SectionNow } from '../draft/load.ts'
import { type Consensus, unansweredBy } from './load.ts'

/** Where somebody answers from, other than the list of all sections. */
export const backs = ['motesvy', 'aterstar'] as const
export type Back = (typeof backs)[number]

/**
 * Where an answer leads: from the list to the next section that waits for the reader's own, opened; in the meeting the same
 * section stays on the wall.
 */
export function afterAnswer(
  at: SignedIn<CaseAt>,
  { consensus, answered, back }: { consensus: Consensus; answered: SectionNow; back: Back | null },
): string {
  const here = at.to.inCase(at.params.number, 'samsyn')
  const { key } = answered.section
  if (back === 'motesvy') return withQuery(at.to.inCase(at.params.number, 'samsyn', back), { avsnitt: key })
  const waiting = unansweredBy(consensus).filter(({ section }) => section.key !== key)
  const next = waiting.find(({ number }) => number > answered.number) ?? waiting[0]
  const list = withQuery(here, { visa: back, avsnitt: next?.section.key ?? null })
  return next === undefined ? list : `${list}#avsnitt-${next.section.key}`
}
