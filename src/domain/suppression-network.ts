/**
 * The counts of a table as a network: each count flows from the sum that it is part of along its row to the sum of its
 * column. A count cannot be worked out when, among counts that nobody has seen, there is a round trip through it along
 * which each can be one more or one less: the table might just as well have said that. Pure.
 */

/** What it costs to hide what is hidden, or not shown, anyhow: next to nothing, so that the shorter way is still taken. */
export const nothing = 0.001

export type Arc = {
  key: string
  from: string
  to: string
  /** A count that has been one or none cannot have been one less. */
  mayBeLess: boolean
  /** What it costs to hide it; next to nothing for what is hidden or not shown anyhow. */
  cost: number
}

type Step = { arc: Arc; to: string; less: boolean }
type Network = ReadonlyMap<string, readonly Step[]>
/** The other counts of a round trip, each with the direction that it changes in. */
export type Way = readonly { key: string; less: boolean }[]

export function networkOf(arcs: readonly Arc[]): Network {
  const network = new Map<string, Step[]>()
  const add = (node: string, step: Step) => {
    const steps = network.get(node)
    if (steps === undefined) network.set(node, [step])
    else steps.push(step)
  }
  for (const arc of arcs) {
    add(arc.from, { arc, to: arc.to, less: false })
    if (arc.mayBeLess) add(arc.to, { arc, to: arc.from, less: true })
  }
  return network
}

/** The cheapest way round through a count, with the count itself; null where there is none. */
export function roundTrip(network: Network, arc: Arc): Way | null {
  const more = cheapestWay(network, { from: arc.to, to: arc.from, without: arc.key })
  const less = arc.mayBeLess ? cheapestWay(network, { from: arc.from, to: arc.to, without: arc.key }) : null
  const isLess = less !== null && (more === null || less.cost < more.cost)
  const way = isLess ? less : more
  return way === null ? null : [{ key: arc.key, less: isLess }, ...way.steps]
}

type Reached = { cost: number; step: Step | null; before: string | null }
type Search = { from: string; to: string; without: string }

/** Dijkstra's shortest path. */
function cheapestWay(network: Network, { from, to, without }: Search) {
  const best = new Map<string, Reached>([[from, { cost: 0, step: null, before: null }]])
  const open = new Set([from])
  for (;;) {
    const node = nearest(best, open)
    if (node === null) return null
    const { cost } = reached(best, node)
    if (node === to) return { cost, steps: stepsTo(best, node) }
    open.delete(node)
    for (const step of network.get(node) ?? []) {
      if (step.arc.key === without) continue
      const there = cost + step.arc.cost
      if (there >= (best.get(step.to)?.cost ?? Number.POSITIVE_INFINITY)) continue
      best.set(step.to, { cost: there, step, before: node })
      open.add(step.to)
    }
  }
}

function nearest(best: ReadonlyMap<string, Reached>, open: ReadonlySet<string>): string | null {
  let found: string | null = null
  for (const node of open)
    if (found === null || reached(best, node).cost < reached(best, found).cost) found = node
  return found
}

function stepsTo(best: ReadonlyMap<string, Reached>, node: string): Way {
  const { step, before } = reached(best, node)
  if (step === null || before === null) return []
  return [...stepsTo(best, before), { key: step.arc.key, less: step.less }]
}

function reached(best: ReadonlyMap<string, Reached>, node: string): Reached {
  const found = best.get(node)
  if (found === undefined) throw new Error(`No way has come to ${node}`)
  return found
}
