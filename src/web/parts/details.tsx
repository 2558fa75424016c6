import type { Child } from 'hono/jsx'

type DetailsProps = { summary: Child; open?: boolean; children?: Child }

/** More to read for whoever wants it. Closed from the start; opens without scripts. */
export function Details({ summary, open = false, children }: DetailsProps) {
  return (
    <details class="more" open={open}>
      <summary>{summary}</summary>
      <div class="more-body">{children}</div>
    </details>
  )
}
