import { z } from 'zod'
import type { PersonId } from './actor.ts'
import { isPossible, offices, type SigningSet } from './signing-set.ts'
import type { Text } from './text.ts'

const Content = z.object({
  ways: z
    .array(z.object({ offices: z.array(z.enum(offices)).readonly(), others: z.int().min(0).max(20) }))
    .readonly(),
  people: z
    .array(z.object({ personId: z.string().transform((id) => id as PersonId), office: z.enum(offices) }))
    .readonly(),
})

/** What an organisation says about who signs for it. */
export type SignatoryRule = z.infer<typeof Content>

/** A rule as it was stored. Throws on what is none. */
export function parseSignatoryRule(stored: unknown): SignatoryRule {
  return Content.parse(stored)
}

type Member = { personId: PersonId; name: string }

/** Who may sign now: those of the rule who still are the organisation's signatories. */
export function signingSetOf({ ways, people }: SignatoryRule, signatories: readonly Member[]): SigningSet {
  const named = people.flatMap(({ personId, office }) => {
    const member = signatories.find((one) => one.personId === personId)
    return member ? [{ personId, name: member.name, office }] : []
  })
  return { ways, people: named }
}

/** Why a rule cannot be used; null when it can. */
export function ruleFault(set: SigningSet): Text | null {
  return isPossible(set)
    ? null
    : {
        sv: 'De som står som firmatecknare kan inte uppfylla regeln. Bjud in fler, eller ge någon det uppdrag som regeln nämner.',
        en: 'Those named as signatories cannot meet the rule. Invite more people, or give somebody the office that the rule names.',
      }
}
