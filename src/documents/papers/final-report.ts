import { dateInWords } from '../../kernel/date-words.ts'
import { parsePlainDate } from '../../kernel/plain-date.ts'
import { paragraph } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { type CaseHead, casePaper } from './case-head.ts'
import { type Absent, absentBlocks, type ReportSection, reportBlocks } from './report.ts'

export type FinalReportPaper = CaseHead & {
  sections: readonly ReportSection[]
  /** Whose part, or word, is missing. */
  absent: readonly Absent[]
  /** Whose part it is; null in the whole report. */
  party: string | null
  handedInBy: string | null
  /** The steering group's word; null before it. */
  approval: { heldOn: string; byName: string } | null
}

/** The final report, or one party's part of it as it was handed in. */
export function finalReportPaper(input: FinalReportPaper): DocumentModel {
  const words = phrases[input.language]
  const { party, handedInBy, approval } = input
  const day = parsePlainDate(approval?.heldOn ?? '')
  const title = party === null ? words.title(input.caseTitle) : words.partTitle(input.caseTitle, party)
  return casePaper(input, {
    title,
    kindOfPaper: words.kind,
    blocks: [
      ...absentBlocks(input.absent, input.language),
      ...reportBlocks(input.sections, words.nothing),
      ...(handedInBy === null ? [] : [paragraph(words.handedIn(handedInBy))]),
      ...(approval === null || day === null
        ? []
        : [paragraph(words.approved(dateInWords(day, input.language), approval.byName))]),
    ],
  })
}

const phrases = {
  sv: {
    title: (name: string) => `Slutrapport: ${name}`,
    partTitle: (name: string, party: string) => `Del av slutrapporten för ${name}: ${party}`,
    kind: 'Slutrapport',
    nothing: 'Ingenting att redovisa.',
    handedIn: (name: string) => `Lämnat av ${name}.`,
    approved: (day: string, name: string) =>
      `Styrgruppen godkände rapporten ${day}. Godkännandet skrevs in av ${name}.`,
  },
  en: {
    title: (name: string) => `Final report: ${name}`,
    partTitle: (name: string, party: string) => `Part of the final report for ${name}: ${party}`,
    kind: 'Final report',
    nothing: 'Nothing to report.',
    handedIn: (name: string) => `Handed in by ${name}.`,
    approved: (day: string, name: string) =>
      `The steering group approved the report on ${day}. The approval was recorded by ${name}.`,
  },
}
