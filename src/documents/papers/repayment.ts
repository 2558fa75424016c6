import { dateInWords } from '../../kernel/date-words.ts'
import { formatKronor, type Ore } from '../../kernel/money.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { definitions, heading, paragraph, typedText } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { type CaseHead, casePaper } from './case-head.ts'

export type RepaymentPaper = CaseHead & {
  party: string
  to: string
  amount: Ore
  payBy: PlainDate
  reasons: string
  by: string
}

/** The request to pay back what was not used, as the party gets it. */
export function repaymentPaper(input: RepaymentPaper): DocumentModel {
  const words = phrases[input.language]
  return casePaper(input, {
    title: words.title(input.caseTitle),
    kindOfPaper: words.kind,
    blocks: [
      definitions([
        { term: words.party, text: input.party },
        { term: words.to, text: input.to },
        { term: words.amount, text: formatKronor(input.amount) },
        { term: words.payBy, text: dateInWords(input.payBy, input.language) },
        { term: words.by, text: input.by },
      ]),
      heading(words.reasons),
      ...typedText(input.reasons),
      paragraph(words.disagree),
    ],
  })
}

const phrases = {
  sv: {
    title: (name: string) => `Begäran om återbetalning: ${name}`,
    kind: 'Begäran om återbetalning',
    party: 'Part som betalar tillbaka',
    to: 'Betalas till',
    amount: 'Belopp',
    payBy: 'Senast',
    by: 'Begärd av',
    reasons: 'Vad överenskommelsen säger',
    disagree: 'Är ni inte överens om beloppet eller grunden? Säg det i ärendet före den sista dagen.',
  },
  en: {
    title: (name: string) => `Request for repayment: ${name}`,
    kind: 'Request for repayment',
    party: 'Party that pays back',
    to: 'Paid to',
    amount: 'Amount',
    payBy: 'No later than',
    by: 'Asked for by',
    reasons: 'What the agreement says',
    disagree: 'Do you not agree on the amount or the ground? Say so in the case before the last day.',
  },
}
