import type { DisclosureItem, DisclosureRequest, ReleaseOutcome } from '../../domain/disclosure.ts'
import type { Language } from '../../domain/text.ts'
import { dateInWords } from '../../kernel/date-words.ts'
import { definitions, heading, typedText } from '../blocks.ts'
import type { Block, DocumentModel } from '../model.ts'

export type DisclosureAnswerPaper = Pick<
  DisclosureRequest,
  'number' | 'bodyName' | 'receivedOn' | 'wanted'
> & {
  language: Language
  items: readonly DisclosureItem[]
  answer: Omit<NonNullable<DisclosureRequest['answer']>, 'confirmedBy'>
}

/** The answer to somebody who has asked for public documents: it says neither who asked nor what is hidden. */
export function disclosureAnswerPaper(input: DisclosureAnswerPaper): DocumentModel {
  const { language, number, bodyName, receivedOn, wanted, items, answer } = input
  const t = phrases[language]
  const [given, refused] = [true, false].map((isGiven) =>
    items.filter(({ assessment }) => (assessment?.outcome !== 'refused') === isGiven),
  )
  return {
    title: t.title(number),
    language,
    author: bodyName,
    date: answer.on,
    kindOfPaper: t.kind,
    meta: [
      { term: t.request, text: number },
      { term: t.received, text: dateInWords(receivedOn, language) },
      { term: t.answered, text: `${dateInWords(answer.on, language)}, ${answer.by}` },
    ],
    blocks: [
      heading(t.wanted),
      ...typedText(wanted),
      ...listed(t.given, given ?? [], language),
      ...listed(t.refused, refused ?? [], language),
      ...(answer.wayOn === null ? [] : [heading(t.wayOn), ...typedText(answer.wayOn)]),
    ],
  }
}

function listed(title: string, items: readonly DisclosureItem[], language: Language): Block[] {
  if (items.length === 0) return []
  const t = phrases[language]
  return [
    heading(title),
    definitions(
      items.map(({ documentNumber, caseNumber, assessment }) => ({
        term: t.document(documentNumber, caseNumber),
        text: [
          t.outcomes[assessment?.outcome ?? 'refused'],
          ...(assessment?.outcome === 'whole'
            ? []
            : [t.provision(assessment?.provision ?? ''), assessment?.reasons]),
        ]
          .filter(Boolean)
          .join('\n'),
      })),
    ),
  ]
}

type Outcomes = Record<ReleaseOutcome, string>

const phrases = {
  sv: {
    title: (number: string) => `Svar på begäran ${number} om handlingar`,
    kind: 'Svar',
    request: 'Begäran',
    received: 'Kom in',
    answered: 'Besvarad',
    wanted: 'Du bad om',
    given: 'Det här får du',
    refused: 'Det här lämnas inte ut',
    document: (number: number, caseNumber: string) => `Handling ${number} i ärende ${caseNumber}`,
    provision: (text: string) => `Bestämmelse: ${text}`,
    wayOn: 'Så går du vidare',
    outcomes: {
      whole: 'Hela handlingen.',
      masked: 'En kopia där delar är maskade.',
      refused: 'Lämnas inte ut.',
    } satisfies Outcomes,
  },
  en: {
    title: (number: string) => `Answer to request ${number} for documents`,
    kind: 'Answer',
    request: 'Request',
    received: 'Came in',
    answered: 'Answered',
    wanted: 'You asked for',
    given: 'This is what you get',
    refused: 'This is not released',
    document: (number: number, caseNumber: string) => `Document ${number} in case ${caseNumber}`,
    provision: (text: string) => `Provision: ${text}`,
    wayOn: 'How to go on',
    outcomes: {
      whole: 'The whole document.',
      masked: 'A copy in which parts are masked.',
      refused: 'Not released.',
    } satisfies Outcomes,
  },
}
