import { z } from 'zod'
import { aidBases, isDeMinimis } from '../../../../domain/state-aid.ts'
import type { Language } from '../../../../domain/text.ts'
import { form, type Problem } from '../../../form/form.ts'
import { words } from './assessing-words.ts'
import { type Criteria, hasClearNo } from './criteria-form.ts'
import type { Reckoning } from './reckon.ts'

export const ConclusionForm = form(words, (t, field) =>
  z.object({
    basis: field.choice(aidBases, t.basisMissing),
    entrusted: field.tick(),
    reasons: field.text(t.reasonsMissing),
    lastSeq: field.lastSeq(),
    seen: z.string().max(100),
  }),
)

type Typed = { basis: (typeof aidBases)[number]; entrusted: boolean }

/** Why the conclusion cannot be drawn from what there is: the tool refuses what the figures contradict, and no more. */
export function obstacleTo(
  { basis, entrusted }: Typed,
  { criteria, reckoning }: { criteria: Criteria; reckoning: Reckoning },
  language: Language,
): Problem | null {
  const t = words(language)
  const at = (field: string, sentence: string) => ({ field, sentence })
  if (basis === 'none') return hasClearNo(criteria) ? null : at('basis', t.noneNeedsNo)
  if (criteria.length < 5) return at('basis', t.criteriaIncomplete)
  if (!isDeMinimis(basis)) return null
  if (!reckoning.complete) return at('basis', t.deMinimisNeedsWorking)
  if (reckoning.parties.some(({ working }) => working?.[basis].allowed === false))
    return at('basis', t.overCeiling)
  return basis === 'sgei' && !entrusted ? at('entrusted', t.entrustedMissing) : null
}
