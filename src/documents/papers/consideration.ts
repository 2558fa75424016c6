import { dateInWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { answers, definitions, heading, notice, paragraph, table, typedText } from '../blocks.ts'
import type { Block, DocumentModel, Span } from '../model.ts'
import { type CaseHead, casePaper } from './case-head.ts'

export type ConsiderationPaper = CaseHead & {
  /** In the checklist's order, each in the reader's language. */
  questions: readonly {
    number: string
    question: string
    /** Ja, Delvis, Nej, Vet ej. */
    answer: string
    ground: string
    evidence: readonly Span[]
    answeredBy: string
    answeredOn: PlainDate
  }[]
  /** "IOP är möjligt", or which other form. */
  conclusion: string
  reasons: string
  missing: readonly { document: string; completeBy?: PlainDate; remark?: string }[]
  submittedBy: string
  submittedOn: PlainDate
  /** Name and version of the checklist that was used. */
  checklist: string
}

/** The consideration with its checklist, as it is handed to the director. */
export function considerationPaper(input: ConsiderationPaper): DocumentModel {
  const words = phrases[input.language]
  return casePaper(input, {
    title: words.title(input.caseTitle),
    kindOfPaper: words.kind,
    blocks: [
      notice(words.conclusion, input.conclusion),
      ...typedText(input.reasons),
      ...missing(input),
      heading(words.questions),
      paragraph(counted(input)),
      answers(input.questions.map((question) => answered(question, input))),
      heading(words.handedOver),
      definitions([
        { term: words.by, text: input.submittedBy },
        { term: words.on, text: dateInWords(input.submittedOn, input.language) },
        { term: words.checklist, text: input.checklist },
      ]),
    ],
  })
}

function answered(item: ConsiderationPaper['questions'][number], { language }: ConsiderationPaper) {
  const { answeredOn, ...question } = item
  const day = dateInWords(answeredOn, language)
  return { ...question, answeredBy: `${item.answeredBy}, ${day}` }
}

/** "18 frågor: 12 Ja, 4 Delvis, 2 Nej." */
function counted({ questions, language }: ConsiderationPaper): string {
  const kinds = [...new Set(questions.map(({ answer }) => answer))]
  const counts = kinds.map((kind) => `${questions.filter(({ answer }) => answer === kind).length} ${kind}`)
  return phrases[language].counted(questions.length, counts.join(', '))
}

function missing({ missing, language }: ConsiderationPaper): Block[] {
  const words = phrases[language]
  if (missing.length === 0) return []
  const rows = missing.map(({ document, completeBy, remark }) => [
    document,
    completeBy ? dateInWords(completeBy, language) : words.noDay,
    remark ?? '',
  ])
  return [heading(words.missing), table('', words.missingHeader, rows)]
}

const phrases = {
  sv: {
    title: (name: string) => `Övervägande: ${name}`,
    kind: 'Övervägande',
    conclusion: 'Slutsats',
    missing: 'Underlag som saknas',
    missingHeader: ['Handling', 'Kompletteras senast', 'Anmärkning'],
    noDay: 'Ingen dag satt',
    questions: 'Frågor och svar',
    counted: (all: number, counts: string) => `${all} frågor: ${counts}.`,
    handedOver: 'Överlämnat för bedömning',
    by: 'Av',
    on: 'Dag',
    checklist: 'Checklista',
  },
  en: {
    title: (name: string) => `Consideration: ${name}`,
    kind: 'Consideration',
    conclusion: 'Conclusion',
    missing: 'Documents that are missing',
    missingHeader: ['Document', 'To be completed by', 'Remark'],
    noDay: 'No day set',
    questions: 'Questions and answers',
    counted: (all: number, counts: string) => `${all} questions: ${counts}.`,
    handedOver: 'Handed over for assessment',
    by: 'By',
    on: 'Day',
    checklist: 'Checklist',
  },
}
