import type { Party } from '../../../../domain/partnership.ts'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import type { OwedPart } from '../../../../process/reports/report-parts.ts'
import type { StepId, TrackId } from '../../../../process/rulebook/names.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { InCase } from '../../../../store/case/in-case.ts'

/** What one party still owes a report. */
export type Owing = { party: Pick<Party, 'id' | 'name' | 'side'>; owed: OwedPart }

/** A report that waits for somebody, open for a reader who shares its material. */
export type AbsentDesk = {
  file: CaseFile
  track: TrackId
  report: 'followUp' | 'evaluation' | 'finalReport'
  steps: { ask: StepId; part: StepId; stance: StepId }
  /** Neither handed in nor left out. */
  owing: readonly Owing[]
  /** The party that the reader acts for: nobody leaves out itself. */
  own: string | null
  /** Until when the parties have; null when no day holds. */
  answerBy: PlainDate | null
  /** The reader may remind, and go on when the day has passed: whoever prepares it, and whoever has handed in. */
  may: boolean
  /** Nothing is asked for or left out now: paused, approved or with the board. */
  closed: boolean
  /** Somebody has handed in: there is something to go on with. */
  someIn: boolean
  /** This page and what lies below it; the report that it belongs to. */
  here: (...more: string[]) => string
  back: string
  /** What the event of leaving somebody out carries besides, and what happens in the same moment. */
  leaving?: (owing: Owing) => {
    content: Record<string, unknown>
    also: (inCase: InCase) => Promise<void>
  }
}

/** The address word of what is owed. */
export const owedNouns = { part: 'del', stance: 'stallningstagande' } as const satisfies Record<
  OwedPart,
  string
>
