import { dateInWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { bullets, definitions, heading, typedText } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { type CaseHead, casePaper } from './case-head.ts'

type MetCondition = CaseHead & {
  condition: string
  /** Who the review said should do it, and the last day. */
  who: string
  by: PlainDate | null
  how: string
  metBy: string
  attachments: readonly string[]
}

/** That a task which the review set has been done, and how. */
export function metConditionPaper(input: MetCondition): DocumentModel {
  const words = phrases[input.language]
  return casePaper(input, {
    title: words.metTitle(input.caseTitle),
    kindOfPaper: words.metKind,
    blocks: [
      heading(words.condition),
      ...typedText(input.condition),
      heading(words.how),
      ...typedText(input.how),
      ...(input.attachments.length > 0 ? [heading(words.attachments), bullets(...input.attachments)] : []),
      definitions([
        { term: words.who, text: input.who },
        { term: words.lastDay, text: input.by && dateInWords(input.by, input.language) },
        { term: words.metBy, text: input.metBy },
        { term: words.on, text: dateInWords(input.date, input.language) },
      ]),
    ],
  })
}

type WithdrawnQuestion = CaseHead & { question: string; askedBy: string; by: string; reasons: string }

/** That a question to a lawyer is no longer asked, and why. */
export function withdrawnQuestionPaper(input: WithdrawnQuestion): DocumentModel {
  const words = phrases[input.language]
  return casePaper(input, {
    title: words.withdrawnTitle(input.caseTitle),
    kindOfPaper: words.withdrawnKind,
    blocks: [
      heading(words.why),
      ...typedText(input.reasons),
      heading(words.question),
      ...typedText(input.question),
      definitions([
        { term: words.askedBy, text: input.askedBy },
        { term: words.withdrawnBy, text: input.by },
        { term: words.on, text: dateInWords(input.date, input.language) },
      ]),
    ],
  })
}

const phrases = {
  sv: {
    metTitle: (name: string) => `Uppfyllt villkor från granskningen: ${name}`,
    metKind: 'Uppfyllt villkor',
    condition: 'Villkor',
    how: 'Vad som gjordes',
    attachments: 'Bilagor',
    who: 'Ansvar',
    lastDay: 'Senast',
    metBy: 'Lämnat av',
    on: 'Dag',
    withdrawnTitle: (name: string) => `Återtagen fråga till jurist: ${name}`,
    withdrawnKind: 'Återtagen fråga',
    why: 'Varför frågan tas tillbaka',
    question: 'Frågan',
    askedBy: 'Ställd av',
    withdrawnBy: 'Tillbakatagen av',
  },
  en: {
    metTitle: (name: string) => `Condition of the review that has been met: ${name}`,
    metKind: 'Condition met',
    condition: 'Condition',
    how: 'What was done',
    attachments: 'Attachments',
    who: 'Responsible',
    lastDay: 'By',
    metBy: 'Handed in by',
    on: 'Day',
    withdrawnTitle: (name: string) => `Withdrawn question to a lawyer: ${name}`,
    withdrawnKind: 'Withdrawn question',
    why: 'Why the question is withdrawn',
    question: 'The question',
    askedBy: 'Asked by',
    withdrawnBy: 'Withdrawn by',
  },
}
