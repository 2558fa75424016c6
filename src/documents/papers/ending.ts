import { heading, paragraph, typedText } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { type Addressee, type CaseHead, casePaper, introduction, reachUs, signedFor } from './case-head.ts'

export type EndingPaper = CaseHead & {
  to: Addressee
  /** Why the parties did not agree, in the staff unit's own words. */
  reasons: string
  /** What the party can do now. */
  next: string
  signedBy: { name: string; title: string }
}

/** The letter to the party when the idea meetings end without consensus. */
export function endingPaper(input: EndingPaper): DocumentModel {
  const words = phrases[input.language]
  return casePaper(input, {
    title: words.title(input.caseTitle),
    kindOfPaper: words.kind,
    to: [input.to.organisation, input.to.contact],
    blocks: [
      paragraph(words.thanks(input.caseTitle)),
      paragraph(words.ends),
      ...introduction(input, 'ending'),
      heading(words.reasons),
      ...typedText(input.reasons),
      heading(words.next),
      ...typedText(input.next),
      paragraph(words.again),
      paragraph(reachUs(input)),
      signedFor(input, input.signedBy),
    ],
  })
}

const phrases = {
  sv: {
    title: (name: string) => `Arbetet avslutas utan samsyn: ${name}`,
    kind: 'Brev',
    thanks: (name: string) => `Tack för tiden och tankarna som ni har lagt på ${name}.`,
    ends: 'Vi har mötts flera gånger utan att komma överens om ett gemensamt förslag. Därför avslutar vi arbetet med partnerskapet nu.',
    reasons: 'Skälen',
    next: 'Det här kan ni göra nu',
    again: 'Idén kan tas upp igen. Då öppnas ett nytt ärende, där allt som finns i det här går att läsa.',
  },
  en: {
    title: (name: string) => `The work ends without consensus: ${name}`,
    kind: 'Letter',
    thanks: (name: string) => `Thank you for the time and the thought that you have put into ${name}.`,
    ends: 'We have met several times without agreeing on a common proposal. Therefore the work on the partnership ends now.',
    reasons: 'The reasons',
    next: 'What you can do now',
    again:
      'The idea can be taken up again. Then a new case is opened, from which everything in this one can be read.',
  },
}
