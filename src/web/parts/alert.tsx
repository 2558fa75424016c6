import type { Child } from 'hono/jsx'

type AlertProps = { color: 'info' | 'success' | 'warning' | 'danger'; title?: string; children?: Child }

/** A message in the flow of the page. */
export function Alert({ color, title, children }: AlertProps) {
  return (
    <div class="ds-alert" data-color={color} role={color === 'success' ? 'status' : undefined}>
      {title !== undefined && <h2 class="ds-heading">{title}</h2>}
      <div>{children}</div>
    </div>
  )
}

/** What was just done. The focus stands there when the page opens: it is read out, and the keyboard goes on from there. */
export function JustDone({ children }: { children: Child }) {
  return (
    <div class="ds-alert" data-color="success" role="status" tabindex={-1} id="klart" autofocus>
      <div>{children}</div>
    </div>
  )
}
