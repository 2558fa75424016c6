import { definitions, heading, link, notice, paragraph, steps } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { type CaseHead, casePaper, reachUs } from './case-head.ts'
import { type MeetingTime, timeInWords } from './meeting-time.ts'

export type IdeaCallPaper = CaseHead & {
  to: { organisation: string; contact: string }
  /** Which meeting in order. */
  number: number
  meeting: MeetingTime
  agenda: readonly string[]
  invited: readonly string[]
  accessNeeds?: string | undefined
  /** Why an earlier call is changed, perhaps nothing; undefined for a first call. */
  changed?: string | undefined
}

/** The call to an idea meeting. */
export function ideaCallPaper(input: IdeaCallPaper): DocumentModel {
  const words = phrases[input.language]
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
      whenAndWhere(input),
      heading(words.agenda),
      steps(...input.agenda),
      paragraph(words.cannotCome),
      paragraph(reachUs(input)),
    ],
  })
}

function whenAndWhere({ meeting, accessNeeds, invited, language }: IdeaCallPaper) {
  const words = phrases[language]
  return definitions([
    { term: words.time, text: timeInWords(meeting, language) },
    { term: words.place, text: meeting.place },
    { term: words.digital, text: meeting.link && [link(meeting.link, meeting.link)] },
    { term: words.access, text: accessNeeds },
    { term: words.invited, text: invited.join('\n') },
  ])
}

const phrases = {
  sv: {
    title: (number: number, name: string) => `Kallelse till idémöte ${number}: ${name}`,
    kind: 'Kallelse',
    changedTitle: 'Kallelsen är ändrad',
    changed: 'Den här kallelsen ersätter den förra.',
    welcome: (name: string) =>
      `Välkomna till ett idémöte om ${name}. Vi möts som jämlika parter och formar tillsammans innehåll, mål, arbetssätt, tid och pengar.`,
    time: 'Tid',
    place: 'Plats',
    digital: 'Digitalt',
    access: 'Vi ordnar',
    invited: 'Kallade',
    agenda: 'Dagordning',
    cannotCome: 'Passar inte tiden? Säg till så snart ni kan, så hittar vi en annan.',
  },
  en: {
    title: (number: number, name: string) => `Call to idea meeting ${number}: ${name}`,
    kind: 'Call to a meeting',
    changedTitle: 'The call has changed',
    changed: 'This call takes the place of the one before.',
    welcome: (name: string) =>
      `Welcome to an idea meeting about ${name}. We meet as equal parties and shape content, goals, methods, time and money together.`,
    time: 'Time',
    place: 'Place',
    digital: 'Online',
    access: 'We arrange',
    invited: 'Invited',
    agenda: 'Agenda',
    cannotCome: 'Does the time not suit you? Tell us as soon as you can and we will find another.',
  },
}
