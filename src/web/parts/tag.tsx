import type { Child } from 'hono/jsx'

const icons = {
  calm: '✓',
  waiting: '…',
  soon: '!',
  late: '▲',
  neutral: '•',
} as const

const colors = {
  calm: 'success',
  waiting: 'info',
  soon: 'warning',
  late: 'danger',
  neutral: 'neutral',
} as const

export type Mood = keyof typeof icons

/** A status as icon and word, never colour alone. */
export function Tag({ mood = 'neutral', children }: { mood?: Mood; children?: Child }) {
  return (
    <span class="ds-tag" data-color={colors[mood]}>
      <span class="tag-icon" aria-hidden="true">
        {icons[mood]}
      </span>
      {children}
    </span>
  )
}
