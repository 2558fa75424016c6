import { type ContributionKind, formOf } from '../../domain/contribution.ts'
import type { AgreedAmount, AidContent } from '../../domain/state-aid.ts'
import { addOre, type Ore, ore } from '../../kernel/money.ts'

/** What a public party puts in of one kind, then and now; of the whole period where the year is null. */
export type AmountChange = {
  giver: string
  kind: ContributionKind | 'inKind'
  year: number | null
  before: Ore
  after: Ore
}

type Placed = Omit<AmountChange, 'before' | 'after'> & { place: string; amount: Ore }

/**
 * Where the amounts of the agreement are others than those that a conclusion on state aid rests on: year by year, or by their
 * sums where the agreement had no amounts when somebody concluded. The store asks the same of many cases at once.
 */
export function amountChanges(
  { agreed, parts, measure }: Pick<AidContent, 'agreed' | 'parts' | 'measure'>,
  now: readonly AgreedAmount[],
): readonly AmountChange[] {
  if (measure?.bridging === true) return []
  if (agreed.length > 0) return between(agreed.map(byYear), now.map(byYear))
  if (now.length === 0) return []
  return between(
    summed(parts.map(bySum)),
    summed(now.map((one) => bySum({ ...one, kind: formOf(one.kind) }))),
  )
}

function between(then: readonly Placed[], now: readonly Placed[]): AmountChange[] {
  const places = new Map([...then, ...now].map((one) => [one.place, one]))
  const amountIn = (all: readonly Placed[], place: string) =>
    all.find((one) => one.place === place)?.amount ?? ore(0)
  return [...places.values()].flatMap(({ place, giver, kind, year }) => {
    const [before, after] = [amountIn(then, place), amountIn(now, place)]
    return before === after ? [] : [{ giver, kind, year, before, after }]
  })
}

function byYear({ party, giver, kind, year, amount }: AgreedAmount): Placed {
  return { place: `${party} ${kind} ${year}`, giver, kind, year, amount }
}

type Part = { giver: string; kind: 'cash' | 'inKind'; amount: Ore }

function bySum({ giver, kind, amount }: Part): Placed {
  return { place: `${giver} ${kind}`, giver, kind, year: null, amount }
}

function summed(all: readonly Placed[]): Placed[] {
  return [...Map.groupBy(all, ({ place }) => place).values()].flatMap((same) =>
    same.slice(0, 1).map((one) => ({ ...one, amount: addOre(...same.map(({ amount }) => amount)) })),
  )
}
