import type { Office, Way } from './signing-set.ts'

const alone = (office: Office): Way => ({ offices: [office], others: 0 })
const jointly = (others: number): Way => ({ offices: [], others })

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
