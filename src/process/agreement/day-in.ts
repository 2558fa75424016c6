import type { ProcessEvent } from '../../domain/events.ts'
import { type PlainDate, parsePlainDate } from '../../kernel/plain-date.ts'

/** A day in an event's content, or null. */
export function dayIn(event: Pick<ProcessEvent, 'content'>, key: string): PlainDate | null {
  const written = event.content[key]
  return typeof written === 'string' ? parsePlainDate(written) : null
}
