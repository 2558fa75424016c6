import type { Child } from 'hono/jsx'

export type Fact = readonly [name: Child, value: Child]

/** Names and values, such as a receipt or the data of an organisation. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
