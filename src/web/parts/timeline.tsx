import type { Child } from 'hono/jsx'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { Day } from './date-words.tsx'

export type TimelineItem = { day: PlainDate; title: Child; who?: Child; body?: Child }

/** What has happened, in the order given: newest first on a case. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol class="timeline">
      {items.map(({ day, title, who, body }) => (
        <li>
          <p class="timeline-title">{title}</p>
          <p class="quiet">
            <Day day={day} />
            {who !== undefined && <> · {who}</>}
          </p>
          {body}
        </li>
      ))}
    </ol>
  )
}
