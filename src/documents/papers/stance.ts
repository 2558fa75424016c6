import { dateInWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { definitions, heading, notice, typedText } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { type CaseHead, casePaper } from './case-head.ts'

export type StancePaper = CaseHead & {
  party: string
  answer: 'yes' | 'no'
  /** Who spoke, and as what: "Fatima Nordin", "ordförande". */
  by: { name: string; title: string }
  ground: 'minutes' | 'signatory' | null
  decidedBy: string
  decidedOn: PlainDate | null
  words: string
  reasons: string
  /** The agreed text that it is about. */
  text: { number: number; hash: string } | null
}

/** A party's stance on the agreed draft. */
export function stancePaper(input: StancePaper): DocumentModel {
  const words = phrases[input.language]
  return casePaper(input, {
    title: words.title(input.party, input.by.title),
    kindOfPaper: words.kind,
    blocks: [
      notice(words.kind, words.answers[input.answer](input.party)),
      definitions([
        { term: words.party, text: input.party },
        { term: words.by, text: `${input.by.name}, ${input.by.title}` },
        { term: words.day, text: dateInWords(input.date, input.language) },
        { term: words.decidedBy, text: input.decidedBy },
        { term: words.decidedOn, text: input.decidedOn && dateInWords(input.decidedOn, input.language) },
        { term: words.ground, text: input.ground && words.grounds[input.ground] },
        { term: words.text, text: input.text && words.textIs(input.text.number, input.text.hash) },
      ]),
      ...said(words.reasons, input.reasons),
      ...said(words.words, input.words),
    ],
  })
}

function said(title: string, text: string) {
  return text === '' ? [] : [heading(title), ...typedText(text)]
}

const phrases = {
  sv: {
    title: (party: string, as: string) => `Ställningstagande: ${party}, ${as}`,
    kind: 'Ställningstagande',
    answers: {
      yes: (party: string) => `${party} ställer sig bakom utkastet till överenskommelse.`,
      no: (party: string) => `${party} säger nej till utkastet till överenskommelse.`,
    },
    party: 'Part',
    by: 'Lämnat av',
    day: 'Dag',
    decidedBy: 'Har beslutat',
    decidedOn: 'Beslutsdag',
    ground: 'Underlag',
    grounds: {
      minutes: 'Protokollsutdrag, bifogat',
      signatory: 'Bekräftelse av den som får företräda parten',
    },
    text: 'Gäller',
    textIs: (number: number, hash: string) =>
      `Förslag till överenskommelse, handling ${number}. Textens kontrollsumma (SHA-256): ${hash}`,
    reasons: 'Skäl',
    words: 'Med egna ord',
  },
  en: {
    title: (party: string, as: string) => `Stance: ${party}, ${as}`,
    kind: 'Stance',
    answers: {
      yes: (party: string) => `${party} supports the draft agreement.`,
      no: (party: string) => `${party} says no to the draft agreement.`,
    },
    party: 'Party',
    by: 'Given by',
    day: 'Day',
    decidedBy: 'Decided by',
    decidedOn: 'Day of decision',
    ground: 'Shown by',
    grounds: {
      minutes: 'Extract of minutes, attached',
      signatory: 'Confirmation by whoever may represent the party',
    },
    text: 'Concerns',
    textIs: (number: number, hash: string) =>
      `Draft agreement, document ${number}. The text’s checksum (SHA-256): ${hash}`,
    reasons: 'Reasons',
    words: 'In their own words',
  },
}
