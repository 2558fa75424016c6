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
  /** The heading after it; null after the last. */
  next: string | null
  /** Why nothing can be written now; null when it can. */
  closed: string | null
}
