import type { Child } from 'hono/jsx'

type DetailsProps = {
  summary: Child
  open?: boolean
  /** The rest of a long list: on paper it stays as it is on the screen. Everything else is opened there. */
  rest?: boolean
  children?: Child
}

/** More to read for whoever wants it. Closed from the start; opens without scripts. */
export function Details({ summary, open = false, rest = false, children }: DetailsProps) {
  return (
    <details class={rest ? 'more rest' : 'more'} open={open}>
      <summary>{summary}</summary>
      <div class="more-body">{children}</div>
    </details>
  )
}
