import { z } from 'zod'
import type { ProcessEvent } from '../../domain/events.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'

const version = z.object({ folder: z.string(), version: z.string() })
const ids = z.array(z.string())

const kept = z.object({
  checklists: ids,
  templates: ids,
  reports: ids,
  documents: ids,
  /** When papers were asked for, and are not asked for again. */
  stages: z.array(z.enum(['firstMeeting', 'review'])),
  memo: z.boolean(),
})

const content = z.object({ from: version, to: version, reasons: z.string(), kept })

/** A rulebook by its body and version. */
export type VersionRef = z.infer<typeof version>

/** What a case had begun with and finishes as it was when it moved: parts of the rulebook, by id. */
export type Kept = z.infer<typeof kept>

/** What the event of a move holds. */
export type MoveContent = z.infer<typeof content>

/** A move of the case to a newer version of its rulebook. */
export type RulebookMove = MoveContent & { seq: number; on: PlainDate; by: ProcessEvent['by'] }

/** The moves of a case, the first first. */
export function movesIn(events: readonly ProcessEvent[]): readonly RulebookMove[] {
  return events
    .filter(({ type }) => type === 'rulebookMoved')
    .map(({ seq, on, by, content: written }) => ({ seq, on, by, ...content.parse(written) }))
}
