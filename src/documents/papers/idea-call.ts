import { heading, notice, paragraph, steps } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { type CalledMeeting, callWords, whenAndWhere } from './call-parts.ts'
import { type Addressee, type CaseHead, casePaper, introduction, reachUs } from './case-head.ts'

export type IdeaCallPaper = CaseHead &
  CalledMeeting & {
    to: Addressee
    /** Which meeting in order. */
    number: number
    agenda: readonly string[]
    /** Why an earlier call is changed, perhaps nothing; undefined for a first call. */
    changed?: string | undefined
  }

/** The call to an idea meeting. */
export function ideaCallPaper(input: IdeaCallPaper): DocumentModel {
  const words = { ...callWords[input.language], ...phrases[input.language] }
  const { changed } = input
  return casePaper(input, {
    title: words.title(input.number, input.caseTitle),
    kindOfPaper: words.kind,
    to: [input.to.organisation, input.to.contact],
    blocks: [
      ...(changed === undefined
        ? []
        : [notice(words.changedTitle, [words.changed, changed].filter(Boolean).join(' '))]),
      paragraph(words.welcome(input.caseTitle)),
      ...introduction(input, 'ideaCall'),
      whenAndWhere(input),
      heading(words.agenda),
      steps(...input.agenda),
      paragraph(words.cannotCome),
      paragraph(reachUs(input)),
    ],
  })
}

const phrases = {
  sv: {
    title: (number: number, name: string) => `Kallelse till idémöte ${number}: ${name}`,
    changedTitle: 'Kallelsen är ändrad',
    changed: 'Den här kallelsen ersätter den förra.',
    welcome: (name: string) =>
      `Välkomna till ett idémöte om ${name}. Vi möts som jämlika parter och formar tillsammans innehåll, mål, arbetssätt, tid och pengar.`,
  },
  en: {
    title: (number: number, name: string) => `Call to idea meeting ${number}: ${name}`,
    changedTitle: 'The call has changed',
    changed: 'This call takes the place of the one before.',
    welcome: (name: string) =>
      `Welcome to an idea meeting about ${name}. We meet as equal parties and shape content, goals, methods, time and money together.`,
  },
}
