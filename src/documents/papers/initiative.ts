import type { Language } from '../../domain/text.ts'
import { dateInWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { definitions, heading, subheading, typedText } from '../blocks.ts'
import type { Block, DocumentModel } from '../model.ts'
import { type CaseHead, casePaper } from './case-head.ts'

export type InitiativePaper = CaseHead & {
  /** Whose idea it is, in words: "Föreningen själv", "En tjänsteperson", "Nämnden". */
  origin: string
  organisation: { name: string; number?: string; legalForm?: string; website?: string } | null
  contact: { name: string; title?: string; email?: string; phone?: string } | null
  receivedOn: PlainDate
  /** Who in the administration received it, and when it reached the unit. */
  receivedBy?: string
  forwardedBy?: string
  forwardedOn?: PlainDate
  coreService?: string
  /** The questions of the form in order, with what was typed. */
  answers: readonly { question: string; answer: string }[]
}

/** The initiative as it was handed in, word for word. */
export function initiativePaper(input: InitiativePaper): DocumentModel {
  const words = phrases[input.language]
  return casePaper(input, {
    title: words.title(input.caseTitle),
    kindOfPaper: words.kind,
    blocks: [
      heading(words.who),
      definitions(whoTook(input)),
      heading(words.content),
      ...input.answers.flatMap(({ question, answer }) => answered(question, answer, input.language)),
    ],
  })
}

function whoTook({ language, ...input }: InitiativePaper) {
  const words = phrases[language]
  const { organisation, contact } = input
  const day = (date: PlainDate | undefined) => date && dateInWords(date, language)
  return [
    { term: words.origin, text: input.origin },
    {
      term: words.organisation,
      text: listed(organisation?.name, organisation?.number, organisation?.legalForm),
    },
    { term: words.website, text: organisation?.website },
    { term: words.contact, text: listed(contact?.name, contact?.title, contact?.email, contact?.phone) },
    { term: words.receivedOn, text: listed(day(input.receivedOn), input.receivedBy) },
    { term: words.forwardedOn, text: listed(day(input.forwardedOn), input.forwardedBy) },
    { term: words.coreService, text: input.coreService },
  ]
}

const listed = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(', ')

function answered(question: string, answer: string, language: Language): Block[] {
  const typed = typedText(answer)
  return [subheading(question), ...(typed.length > 0 ? typed : typedText(phrases[language].unanswered))]
}

const phrases = {
  sv: {
    title: (name: string) => `Initiativ: ${name}`,
    kind: 'Initiativ till partnerskap',
    who: 'Vem som tar initiativet',
    content: 'Idén med egna ord',
    origin: 'Initiativet kommer från',
    organisation: 'Organisation',
    website: 'Webbplats',
    contact: 'Kontaktperson',
    receivedOn: 'Inkom',
    forwardedOn: 'Vidare till enheten',
    coreService: 'Berörd kärnverksamhet',
    unanswered: 'Inget svar.',
  },
  en: {
    title: (name: string) => `Initiative: ${name}`,
    kind: 'Initiative for a partnership',
    who: 'Who takes the initiative',
    content: 'The idea in their own words',
    origin: 'The initiative comes from',
    organisation: 'Organisation',
    website: 'Website',
    contact: 'Contact person',
    receivedOn: 'Received',
    forwardedOn: 'Forwarded to the unit',
    coreService: 'Service concerned',
    unanswered: 'No answer.',
  },
}
