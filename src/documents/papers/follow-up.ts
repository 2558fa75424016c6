import { dateInWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { definitions, heading, notice, paragraph, strong, typedText } from '../blocks.ts'
import type { Block, DocumentModel } from '../model.ts'
import { type CaseHead, casePaper } from './case-head.ts'
import { type Absent, absentBlocks, type ReportSection, reportBlocks } from './report.ts'

export type FollowUpPaper = CaseHead & {
  year: number
  /** The days of the year that the report is about. */
  period: { from: PlainDate; to: PlainDate }
  /** From the second one on it answers the board's no. */
  edition: number
  measures: string
  sections: readonly ReportSection[]
  /** Whose part is missing. */
  absent: readonly Absent[]
  /** The steering group's word; null in a paper that is one party's part. */
  approval: {
    heldOn: PlainDate
    assessment: string
    against: boolean
    reasons: string
    byName: string
  } | null
  /** Whose part it is; null in the whole report. */
  party: string | null
  handedInBy?: string
}

/** The yearly follow-up, or one party's part of it as it was handed in. */
export function followUpPaper(input: FollowUpPaper): DocumentModel {
  const words = phrases[input.language]
  const title = input.party === null ? words.title(input.year) : words.partTitle(input.year, input.party)
  return casePaper(input, {
    title: `${title}: ${input.caseTitle}`,
    kindOfPaper: words.kind,
    blocks: [
      periodOf(input),
      ...absentBlocks(input.absent, input.language),
      ...answerTo(input),
      ...assessment(input),
      ...reportBlocks(input.sections, words.nothing),
      ...(input.handedInBy ? [paragraph(words.handedIn(input.handedInBy))] : []),
    ],
  })
}

function periodOf({ period, language }: FollowUpPaper): Block {
  const words = phrases[language]
  const [from, to] = [dateInWords(period.from, language), dateInWords(period.to, language)]
  return definitions([{ term: words.period, text: words.span(from, to) }])
}

function answerTo({ edition, measures, language }: FollowUpPaper): Block[] {
  if (edition < 2) return []
  const words = phrases[language]
  return [heading(words.measures), paragraph(words.anew), ...typedText(measures)]
}

function assessment({ approval, language }: FollowUpPaper): Block[] {
  if (approval === null) return []
  const words = phrases[language]
  const day = dateInWords(approval.heldOn, language)
  return [
    heading(words.assessment),
    approval.against ? notice(approval.assessment, words.against) : paragraph([strong(approval.assessment)]),
    ...typedText(approval.reasons),
    paragraph(words.approved(day, approval.byName)),
  ]
}

const phrases = {
  sv: {
    title: (year: number) => `Uppföljning och återrapportering ${year}`,
    partTitle: (year: number, party: string) => `Del av uppföljningen ${year}, ${party}`,
    kind: 'Uppföljning',
    period: 'Redovisad period',
    span: (from: string, to: string) => `${from} till ${to}`,
    measures: 'Det nämnden bad om, och vad vi gör',
    anew: 'Nämnden godkände inte den förra uppföljningen. Det här är den nya.',
    assessment: 'Styrgruppens bedömning',
    against: 'Parterna bedömer gemensamt att partnerskapet inte bör fortsätta.',
    approved: (day: string, name: string) =>
      `Styrgruppen godkände rapporten ${day}. Godkännandet skrevs in av ${name}.`,
    nothing: 'Inget är skrivet.',
    handedIn: (name: string) => `Lämnad av ${name}.`,
  },
  en: {
    title: (year: number) => `Follow-up and report-back ${year}`,
    partTitle: (year: number, party: string) => `Part of the follow-up ${year}, ${party}`,
    kind: 'Follow-up',
    period: 'Period reported on',
    span: (from: string, to: string) => `${from} to ${to}`,
    measures: 'What the board asked for, and what we do',
    anew: 'The board did not approve the previous follow-up. This is the new one.',
    assessment: 'The assessment of the steering group',
    against: 'The parties assess jointly that the partnership should not go on.',
    approved: (day: string, name: string) =>
      `The steering group approved the report on ${day}. The approval was recorded by ${name}.`,
    nothing: 'Nothing is written.',
    handedIn: (name: string) => `Handed in by ${name}.`,
  },
}
