import { dateInWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { bullets, heading, notice, paragraph, steps } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { type Addressee, type CaseHead, casePaper, reachUs } from './case-head.ts'

export type ReceiptPaper = CaseHead & {
  to: Addressee
  receivedOn: PlainDate
  /** The first meeting: the last day, its arithmetic in words, and the last working day where that is another. */
  firstMeeting: { lastDay: PlainDate; suggestedBy: PlainDate; arithmetic: string }
  /** Who assesses whether the idea goes on, as in a sentence: "stadsdelsdirektören". */
  assessor: string
  /** The body's list of what the party brings, by its rulebook. */
  documentsWanted: readonly string[]
}

/** The receipt of an initiative: that we have it, what happens next, and by when. */
export function receiptPaper(input: ReceiptPaper): DocumentModel {
  const words = phrases[input.language]
  return casePaper(input, {
    title: words.title(input.caseTitle),
    kindOfPaper: words.kind,
    to: [input.to.organisation, input.to.contact],
    blocks: [
      paragraph(words.thanks(input.caseTitle, dateInWords(input.receivedOn, input.language))),
      notice(words.meetBy(dateInWords(input.firstMeeting.lastDay, input.language)), explained(input)),
      heading(words.next),
      steps(...words.steps(input.body.unit, input.assessor)),
      heading(words.meanwhileTitle),
      paragraph(words.meanwhile),
      bullets(...input.documentsWanted),
      paragraph(words.later),
      paragraph(reachUs(input)),
    ],
  })
}

function explained({ firstMeeting, language }: ReceiptPaper): string {
  const words = phrases[language]
  const { lastDay, suggestedBy, arithmetic } = firstMeeting
  const earlier = suggestedBy === lastDay ? '' : ` ${words.workingDay(dateInWords(suggestedBy, language))}`
  return `${words.why(arithmetic)}${earlier}`
}

const phrases = {
  sv: {
    title: (name: string) => `Vi har tagit emot er idé: ${name}`,
    kind: 'Mottagningsbevis',
    thanks: (name: string, day: string) =>
      `Tack för att ni vill göra något tillsammans med oss. Ert initiativ ${name} kom in ${day}. Nu är det registrerat hos oss.`,
    meetBy: (day: string) => `Vi träffas senast ${day}`,
    why: (arithmetic: string) => `Då ska vi ha hållit det första mötet. Så har vi räknat: ${arithmetic}.`,
    workingDay: (day: string) => `Den dagen är ledig, så vi siktar på ${day} eller tidigare.`,
    next: 'Det här händer nu',
    steps: (unit: string, assessor: string) => [
      `${unit} kallar er till ett första möte. Där berättar vi vad ett idéburet offentligt partnerskap (IOP) är och vilka villkor som gäller, och ni berättar om er idé.`,
      'Efter mötet går vi igenom frågorna i en checklista och skriver ner vad vi kommer fram till. Det kallas övervägande.',
      `Sedan bedömer ${assessor} om vi går vidare. Ni får alltid svar med skäl.`,
    ],
    meanwhileTitle: 'Det här kan ni göra redan nu',
    meanwhile: 'Lägg gärna in organisationens handlingar i ärendet:',
    later: 'Saknas något? Komplettera när ni kan. Mötet blir av ändå.',
  },
  en: {
    title: (name: string) => `We have received your idea: ${name}`,
    kind: 'Receipt',
    thanks: (name: string, day: string) =>
      `Thank you for wanting to do something together with us. Your initiative ${name} arrived on ${day}. It is now registered with us.`,
    meetBy: (day: string) => `We meet by ${day}`,
    why: (arithmetic: string) =>
      `By then we shall have held the first meeting. This is how we counted: ${arithmetic}.`,
    workingDay: (day: string) => `That day is not a working day, so we aim for ${day} or earlier.`,
    next: 'What happens now',
    steps: (unit: string, assessor: string) => [
      `${unit} invites you to a first meeting. There we explain what a partnership between civil society and the public sector (IOP) is and which conditions apply, and you tell us about your idea.`,
      'After the meeting we go through a checklist and write down what we arrive at. This is called the consideration.',
      `Then ${assessor} assesses whether we go on. You always get an answer with reasons.`,
    ],
    meanwhileTitle: 'What you can do already',
    meanwhile: 'You are welcome to add your organisation’s documents to the case:',
    later: 'Is something missing? Add it when you can. The meeting takes place all the same.',
  },
}
