import type { Language } from '../../domain/text.ts'
import { dateInWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { bullets, heading, notice, paragraph, subheading, table } from '../blocks.ts'
import type { Block, DocumentModel } from '../model.ts'

export type WayPaper = {
  language: Language
  date: PlainDate
  author: string
  answeredBy: string | null
  answers: readonly { question: string; answer: string }[]
  /** The forms that something speaks for and nothing against. */
  pointsTo: readonly string[]
  forms: readonly {
    name: string
    text: string
    for: readonly string[]
    against: readonly string[]
    /** That its law has not been checked, and which law; null when it has. */
    unverified: string | null
  }[]
  open: readonly string[]
  bring: readonly string[]
}

/** Answers about the form of cooperation, the advice they give and what is left to talk about. Advice, never a verdict. */
export function wayPaper(way: WayPaper): DocumentModel {
  const t = phrases[way.language]
  const points = way.pointsTo.length === 0 ? t.pointsNone : `${way.pointsTo.join(', ')}. ${t.onlyAdvice}`
  return {
    title: t.title,
    language: way.language,
    author: way.author,
    date: way.date,
    kindOfPaper: t.kind,
    meta: [
      ...(way.answeredBy === null ? [] : [{ term: t.answeredBy, text: way.answeredBy }]),
      { term: t.date, text: dateInWords(way.date, way.language) },
    ],
    blocks: [
      notice(t.points, points),
      heading(t.answers),
      table(
        t.answers,
        [t.question, t.answer],
        way.answers.map(({ question, answer }) => [question, answer]),
      ),
      heading(t.talk),
      ...(way.open.length === 0 ? [paragraph(t.talkNone)] : [paragraph(t.talkLead), bullets(...way.open)]),
      heading(t.forms),
      ...way.forms.flatMap((form) => formBlocks(form, t)),
      heading(t.bring),
      bullets(...way.bring),
    ],
  }
}

function formBlocks(form: WayPaper['forms'][number], t: (typeof phrases)[Language]): Block[] {
  const reasons = (label: string, list: readonly string[]) =>
    list.length === 0 ? [] : [paragraph(label), bullets(...list)]
  return [
    subheading(form.name),
    paragraph([form.text, form.unverified].filter(Boolean).join(' ')),
    ...reasons(t.for, form.for),
    ...reasons(t.against, form.against),
  ]
}

const phrases = {
  sv: {
    title: 'Vilken form passar? Underlag till ett första möte',
    kind: 'Underlag för samtal',
    answeredBy: 'Svarat',
    date: 'Datum',
    points: 'Svaren talar för',
    pointsNone: 'Inget talar tydligt för en form. Prata igenom frågorna.',
    onlyAdvice: 'Det är råd, inget utslag. Kommunen prövar formen i sin granskning.',
    answers: 'Svaren',
    question: 'Fråga',
    answer: 'Svar',
    talk: 'Att prata om på mötet',
    talkLead: 'Frågor som saknar svar, eller där svaret är delvis eller vet ej:',
    talkNone: 'Alla frågor har ett tydligt svar. Pröva om den andra parten svarar likadant.',
    forms: 'Alla former, med skäl',
    for: 'Talar för:',
    against: 'Talar emot:',
    bring: 'Det här tar organisationen med till mötet',
  },
  en: {
    title: 'Which form fits? For a first meeting',
    kind: 'For a conversation',
    answeredBy: 'Answered by',
    date: 'Date',
    points: 'The answers speak for',
    pointsNone: 'Nothing speaks clearly for one form. Talk the questions through.',
    onlyAdvice: 'It is advice, not a verdict. The municipality tries the form in its review.',
    answers: 'The answers',
    question: 'Question',
    answer: 'Answer',
    talk: 'To talk about at the meeting',
    talkLead: 'Questions without an answer, or where the answer is partly or don’t know:',
    talkNone: 'Every question has a clear answer. See whether the other party answers the same.',
    forms: 'All forms, with reasons',
    for: 'Speaks for:',
    against: 'Speaks against:',
    bring: 'What the organisation brings to the meeting',
  },
}
