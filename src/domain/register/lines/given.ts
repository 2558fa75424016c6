import { z } from 'zod'
import { parseKronor } from '../../../kernel/money.ts'
import type { RegisterRecord } from '../../register.ts'
import { filled, inSwedish, isInOurTime, type Lines, orNothing } from './lines.ts'

type Contribution = RegisterRecord['contributions'][number]

const money = z.string().transform((written, context): number => {
  const read = parseKronor(written)
  if (read.ok && read.value >= 0) return read.value
  context.addIssue('no amount')
  return z.NEVER
})

/** "2023" or "2022–2024". */
function areYears(written: string): boolean {
  const [, first = '', last = first] = /^(\d{4})(?:–(\d{4}))?$/.exec(written) ?? []
  return [first, last].every(isInOurTime) && first <= last
}

const parts = z.object({
  party: filled(300),
  years: orNothing(z.string().refine(areYears)),
  cash: orNothing(money),
  inKind: orNothing(money),
  description: orNothing(filled(2000)),
})

/** What each party puts in: party; years; kronor; other things in kronor; what. */
export const contributionLines: Lines<Contribution, typeof parts.shape> = {
  parts,
  write: ({ party, years, cashOre, inKindOre, description }) => [
    ...[party, years, kronorOf(cashOre), kronorOf(inKindOre), description?.sv ?? null],
  ],
  make: ({ party, years, cash: cashOre, inKind: inKindOre, description }, before) => {
    const known = before.find((one) => one.party === party && one.description?.sv === description)
    const said = description === null ? null : inSwedish(description, known?.description)
    return { party, years, cashOre, inKindOre, description: said }
  },
}

/** As it is typed: 1250000 or 99,50. */
export function kronorOf(ore: number | null): string | null {
  return ore === null ? null : String(ore / 100).replace('.', ',')
}
