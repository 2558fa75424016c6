import type { Child } from 'hono/jsx'

type AlertProps = { color: 'info' | 'success' | 'warning' | 'danger'; title?: string; children?: Child }

/** A message in the flow of the page. A success is also read out when the page opens. */
export function Alert({ color, title, children }: AlertProps) {
  return (
    <div class="ds-alert" data-color={color} role={color === 'success' ? 'status' : undefined}>
      {title !== undefined && <h2 class="ds-heading">{title}</h2>}
      <div>{children}</div>
    </div>
  )
}
