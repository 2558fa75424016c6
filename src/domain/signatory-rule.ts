import { z } from 'zod'
import type { PersonId } from './actor.ts'
import { isPossible, type Office, offices, type SigningSet, type Way } from './signing-set.ts'
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

export const rulePresets = [
  'chairAlone',
  'anyAlone',
  'two',
  'chairAndOne',
  'chairAndTreasurer',
  'chairOrTwo',
  'three',
] as const
export type RulePreset = (typeof rulePresets)[number]

const alone = (office: Office): Way => ({ offices: [office], others: 0 })
const jointly = (others: number): Way => ({ offices: [], others })

/** The rules that organisations write in their statutes most often. */
export const waysOf: Readonly<Record<RulePreset, readonly Way[]>> = {
  chairAlone: [alone('chair')],
  anyAlone: [jointly(1)],
  two: [jointly(2)],
  chairAndOne: [{ offices: ['chair'], others: 1 }],
  chairAndTreasurer: [{ offices: ['chair', 'treasurer'], others: 0 }],
  chairOrTwo: [alone('chair'), jointly(2)],
  three: [jointly(3)],
}

/** The preset that a rule was written with. */
export function presetOf(ways: readonly Way[]): RulePreset | null {
  const written = JSON.stringify(ways)
  return rulePresets.find((preset) => JSON.stringify(waysOf[preset]) === written) ?? null
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
