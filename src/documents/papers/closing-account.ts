import { dateInWords } from '../../kernel/date-words.ts'
import { formatKronor, type Ore } from '../../kernel/money.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { definitions, heading, typedText } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { type CaseHead, casePaper } from './case-head.ts'

export type ClosingAccountPaper = CaseHead & {
  from: PlainDate
  to: PlainDate
  unspent: Ore
  words: string
  by: string
}

/** The account of the last months of a partnership; the statements themselves are attached files. */
export function closingAccountPaper(input: ClosingAccountPaper): DocumentModel {
  const words = phrases[input.language]
  const day = (one: PlainDate) => dateInWords(one, input.language)
  return casePaper(input, {
    title: words.title(input.caseTitle),
    kindOfPaper: words.kind,
    blocks: [
      definitions([
        { term: words.period, text: words.span(day(input.from), day(input.to)) },
        { term: words.unspent, text: formatKronor(input.unspent) },
        { term: words.by, text: input.by },
      ]),
      heading(words.words),
      ...typedText(input.words),
    ],
  })
}

const phrases = {
  sv: {
    title: (name: string) => `Sista ekonomiska redovisning: ${name}`,
    kind: 'Ekonomisk redovisning',
    period: 'Redovisad period',
    span: (from: string, to: string) => `${from} till ${to}`,
    unspent: 'Medel som inte har använts',
    by: 'Lämnad av',
    words: 'Så har pengarna använts',
  },
  en: {
    title: (name: string) => `Last financial account: ${name}`,
    kind: 'Financial account',
    period: 'Reporting period',
    span: (from: string, to: string) => `${from} to ${to}`,
    unspent: 'Funds that were not used',
    by: 'Handed in by',
    words: 'How the money has been used',
  },
}
