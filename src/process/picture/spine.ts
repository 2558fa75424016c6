import type { State } from '../rulebook/rulebook.ts'
import type { Edge } from './edges.ts'

/** The longest way forward, in the order of the rulebook: the column that the picture is read along. */
export function spineOf(states: readonly State[], edges: readonly Edge[]): readonly string[] {
  const order = new Map(states.map((state, index) => [state.id, index]))
  const ways = new Map<string, readonly string[]>()
  for (const state of states) {
    if (state.kind === 'exit') continue
    const before = edges.filter((edge) => edge.to === state.id && isForward(order, edge))
    const longest = longestOf(before.map((edge) => ways.get(edge.from) ?? []))
    ways.set(state.id, [...longest, state.id])
  }
  return longestOf([...ways.values()])
}

function isForward(order: ReadonlyMap<string, number>, { from, to }: Edge): boolean {
  return (order.get(from) ?? 0) < (order.get(to) ?? 0)
}

function longestOf(ways: readonly (readonly string[])[]): readonly string[] {
  return ways.reduce((longest, way) => (way.length > longest.length ? way : longest), [])
}
