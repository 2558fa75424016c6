import type { Child } from 'hono/jsx'

/** What will be here, and what starts it. */
export function EmptyState({ title, children }: { title: Child; children?: Child }) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children}
    </div>
  )
}
