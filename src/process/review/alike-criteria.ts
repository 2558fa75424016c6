import type { Text } from '../../domain/text.ts'
import type { CriteriaSet, Criterion } from './criteria-sets.ts'

/** Criteria of several sets that ask for the same thing, in the words of each set, and what to look at before one answer serves both. */
type Alike = { keys: readonly string[]; note: Text }

/**
 * Our own proposal, never a rule: no source says which points mean the same. The six conditions are the board's; the four marks
 * are those of SOU 2019:56; the eight points are SKR's of 2017, as Uddevalla gives them. A set that a rulebook does not name is
 * left out.
 */
const proposed: readonly Alike[] = [
  {
    keys: ['criterion-own-mutual', 'criterion-skr-need'],
    note: {
      sv: 'Det ena frågar om båda sidor behöver varandra, det andra om behovet är gemensamt.',
      en: 'One asks whether both sides need each other, the other whether the need is shared.',
    },
  },
  {
    keys: ['criterion-own-longTerm', 'criterion-skr-longTerm'],
    note: {
      sv: 'SKR:s punkt frågar också efter gemensam uppföljning och gemensamma beslut.',
      en: "SKR's point also asks for joint follow-up and joint decisions.",
    },
  },
  {
    keys: ['criterion-sou-noContract', 'criterion-skr-notPurchase'],
    note: {
      sv: 'SKR:s punkt frågar också om båda betalar och om insatsen ska bestå.',
      en: "SKR's point also asks whether both fund it and whether it is meant to last.",
    },
  },
]

export type Counterpart = { criterion: Criterion; note: Text }

/** The criteria of other sets that ask for the same thing as this one, by our proposal. */
export function counterpartsOf(key: string, sets: readonly CriteriaSet[]): readonly Counterpart[] {
  const all = sets.flatMap(({ criteria }) => criteria)
  return proposed
    .filter(({ keys }) => keys.includes(key))
    .flatMap(({ keys, note }) =>
      keys.flatMap((other) => {
        const criterion = other === key ? undefined : all.find((one) => one.key === other)
        return criterion === undefined ? [] : [{ criterion, note }]
      }),
    )
}
