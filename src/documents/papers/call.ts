import { bullets, definitions, heading, link, paragraph, steps } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { type CaseHead, casePaper, reachUs } from './case-head.ts'
import { type MeetingTime, timeInWords } from './meeting-time.ts'

export type CallPaper = CaseHead & {
  to: { organisation: string; contact: string }
  meeting: MeetingTime
  agenda: readonly string[]
  /** The body's conditions for a partnership, by its rulebook. */
  conditions: readonly string[]
  /** What the party has not handed in yet. */
  documentsMissing: readonly string[]
  /** Interpreter, sign language or other needs that the party told of. */
  accessNeeds?: string
  invited: readonly string[]
}

/** The call to the first meeting. */
export function callPaper(input: CallPaper): DocumentModel {
  const words = phrases[input.language]
  return casePaper(input, {
    title: words.title(input.caseTitle),
    kindOfPaper: words.kind,
    to: [input.to.organisation, input.to.contact],
    blocks: [
      paragraph(words.welcome(input.caseTitle)),
      whenAndWhere(input),
      heading(words.agenda),
      steps(...input.agenda),
      ...listUnder(words.conditions, words.conditionsLead, input.conditions),
      ...listUnder(words.bring, words.bringLead, input.documentsMissing),
      paragraph(words.cannotCome),
      paragraph(reachUs(input)),
    ],
  })
}

function whenAndWhere({ meeting, accessNeeds, invited, language }: CallPaper) {
  const words = phrases[language]
  return definitions([
    { term: words.time, text: timeInWords(meeting, language) },
    { term: words.place, text: meeting.place },
    { term: words.digital, text: meeting.link && [link(meeting.link, meeting.link)] },
    { term: words.access, text: accessNeeds },
    { term: words.invited, text: invited.join('\n') },
  ])
}

function listUnder(title: string, lead: string, items: readonly string[]) {
  return items.length === 0 ? [] : [heading(title), paragraph(lead), bullets(...items)]
}

const phrases = {
  sv: {
    title: (name: string) => `Kallelse till första möte: ${name}`,
    kind: 'Kallelse',
    welcome: (name: string) =>
      `Välkomna till ett första möte om ${name}. Vi träffas för att lära känna varandra och er idé, och för att ni ska få veta vad ett idéburet offentligt partnerskap (IOP) innebär.`,
    time: 'Tid',
    place: 'Plats',
    digital: 'Digitalt',
    access: 'Vi ordnar',
    invited: 'Kallade',
    agenda: 'Dagordning',
    conditions: 'Villkoren vi går igenom',
    conditionsLead: 'De här villkoren gäller för alla partnerskap hos oss:',
    bring: 'Handlingar som vi ännu inte har',
    bringLead:
      'Lägg in dem i ärendet före mötet om ni kan. Saknas något går det bra att komplettera efteråt.',
    cannotCome: 'Passar inte tiden? Säg till så snart ni kan, så hittar vi en annan.',
  },
  en: {
    title: (name: string) => `Call to the first meeting: ${name}`,
    kind: 'Call to a meeting',
    welcome: (name: string) =>
      `Welcome to a first meeting about ${name}. We meet to get to know each other and your idea, and for you to learn what a partnership between civil society and the public sector (IOP) means.`,
    time: 'Time',
    place: 'Place',
    digital: 'Online',
    access: 'We arrange',
    invited: 'Invited',
    agenda: 'Agenda',
    conditions: 'The conditions that we go through',
    conditionsLead: 'These conditions apply to every partnership with us:',
    bring: 'Documents that we do not have yet',
    bringLead:
      'Add them to the case before the meeting if you can. If something is missing, add it afterwards.',
    cannotCome: 'Does the time not suit you? Tell us as soon as you can and we will find another.',
  },
}
