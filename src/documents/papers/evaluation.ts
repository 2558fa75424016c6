import { bullets, heading, paragraph } from '../blocks.ts'
import type { Block, DocumentModel } from '../model.ts'
import { type CaseHead, casePaper } from './case-head.ts'
import { type Absent, absentBlocks, type ReportSection, reportBlocks } from './report.ts'

export type EvaluationPaper = CaseHead & {
  /** Whose own answers; null in the compiled evaluation. */
  party: string | null
  sections: readonly ReportSection[]
  /** Whose part is missing. */
  absent: readonly Absent[]
  lessons: readonly { text: string; tags: readonly string[] }[]
  by: string
  /** One party's own answers that came when those of the others could be read. */
  afterwards: boolean
}

/** The evaluation of the whole period: one party's own answers, or the compiled one with every voice beside the joint. */
export function evaluationPaper(input: EvaluationPaper): DocumentModel {
  const words = phrases[input.language]
  const title = input.party === null ? words.title : words.ownTitle(input.party)
  return casePaper(input, {
    title: `${title}: ${input.caseTitle}`,
    kindOfPaper: words.kind,
    blocks: [
      paragraph(input.party === null ? words.how : input.afterwards ? words.howAfter : words.howOwn),
      ...absentBlocks(input.absent, input.language),
      ...reportBlocks(input.sections, words.nothing),
      ...lessons(input),
      paragraph(input.party === null ? words.compiled(input.by) : words.handedIn(input.by)),
    ],
  })
}

function lessons({ lessons, language }: EvaluationPaper): Block[] {
  if (lessons.length === 0) return []
  const items = lessons.map(({ text, tags }) => (tags.length === 0 ? text : `${text} (${tags.join(', ')})`))
  return [heading(phrases[language].lessons), bullets(...items)]
}

const phrases = {
  sv: {
    title: 'Utvärdering',
    ownTitle: (party: string) => `Eget svar i utvärderingen, ${party}`,
    kind: 'Utvärdering',
    how: 'Varje part svarade först för sig, utan att se de andras svar. Sedan svarade parterna tillsammans. Där de ser olika på något står båda synsätten kvar.',
    howOwn: 'Svaren skrevs utan att parten hade sett de andras svar.',
    howAfter: 'Svaren lämnades efter att de andras svar hade öppnats.',
    lessons: 'Det vi lärt oss',
    nothing: 'Inget är skrivet.',
    compiled: (name: string) => `Sammanställd av ${name}.`,
    handedIn: (name: string) => `Lämnat av ${name}.`,
  },
  en: {
    title: 'Evaluation',
    ownTitle: (party: string) => `Own answer to the evaluation, ${party}`,
    kind: 'Evaluation',
    how: 'Each party first answered alone, without seeing the answers of the others. Then the parties answered together. Where they see something differently, both views remain.',
    howOwn: 'The answers were written before the party had seen those of the others.',
    howAfter: 'The answers were handed in after those of the others had been opened.',
    lessons: 'What we have learnt',
    nothing: 'Nothing is written.',
    compiled: (name: string) => `Compiled by ${name}.`,
    handedIn: (name: string) => `Handed in by ${name}.`,
  },
}
