import { z } from 'zod'
import type { EventType, ProcessEvent } from '../../domain/events.ts'
import { type ChangedLine, type Line, lineGroups } from './brought-in-lines.ts'

const value = z.record(z.string(), z.union([z.string(), z.number(), z.null(), z.array(z.string())]))
const Named = z.object({ group: z.enum(lineGroups), key: z.string() })
const lines = z.array(Named.extend({ value }))
const changes = z.array(Named.extend({ before: value.nullable(), after: value.nullable() }))

/** What somebody said yes to: the check value, and the lines that it was reckoned from. */
export type Confirmed = { event: ProcessEvent; digest: string; lines: readonly Line[] }

const confirming: readonly EventType[] = [
  'broughtInConfirmed',
  'broughtInPartyConfirmed',
  'broughtInCorrectionMade',
]

/** What was confirmed last; null of a yes from before the check value was kept, and where nobody has said yes. */
export function confirmedLast(events: readonly ProcessEvent[]): Confirmed | null {
  const event = events.findLast(({ type }) => confirming.includes(type))
  return event === undefined ? null : confirmedIn(event)
}

export function confirmedIn(event: ProcessEvent): Confirmed | null {
  const read = lines.safeParse(event.content.lines)
  const { digest } = event.content
  return read.success && typeof digest === 'string' ? { event, digest, lines: read.data } : null
}

/** What an event says was changed; nothing where it says nothing that can be read. */
export function changesIn({ content }: Pick<ProcessEvent, 'content'>): readonly ChangedLine[] {
  return changes.catch([]).parse(content.changes)
}
