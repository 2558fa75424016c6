import type { Block } from '../../../../documents/model.ts'
import type { ReportVoice } from '../../../../documents/papers/report.ts'
import type { ReportHeading } from '../../../../process/rulebook/report-schema.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { ReportPlace, ReportText } from '../../../../store/reports/report-text.ts'

/** One heading of a report, open for somebody who may write under it. */
export type Desk = {
  file: CaseFile
  place: ReportPlace
  heading: ReportHeading
  /** Every saved text, the newest first. */
  versions: readonly ReportText[]
  /** What the case holds about it. */
  facts: readonly Block[]
  /** The party that the text is by; empty where the parties write together. */
  whose: string
  /** When the others get to read it, where that is not at once. */
  seenWhen?: string
  /** What each has said alone, to read above the field. */
  voices?: readonly ReportVoice[]
  /** Where the writing is done, and its draft one step below. */
  address: string
  back: string
  /** Which of the headings it is that the writer has, counted from one, and how many there are. */
  order: Order
  /** Where one goes on: to the heading after it, or to handing in after the last; null where nothing more is to be done. */
  next: string | null
  /** Why nothing can be written now; null when it can. */
  closed: string | null
}

export type Order = { nth: number; of: number }

/** Where one heading stands among those that the same writer has, and which comes after it. */
export function orderIn<One extends { key: string }>(
  all: readonly One[],
  { key }: Pick<One, 'key'>,
): { order: Order; after: One | undefined } {
  const place = all.findIndex((one) => one.key === key)
  return { order: { nth: place + 1, of: all.length }, after: all[place + 1] }
}
