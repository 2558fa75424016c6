import { phrases } from '../../words.ts'

const groups = {
  first: 'första mötet',
  idea: 'idémötet',
  steering: 'styrgruppen',
  working: 'arbetsgruppen',
}

const sv = {
  section: (number: number, heading: string) => `Avsnitt ${number} i utkastet: ${heading}`,
  comment: (number: number, heading: string) => `Kommentar till avsnitt ${number} i utkastet: ${heading}`,
  suggestion: (number: number, heading: string) => `Förslag till avsnitt ${number} i utkastet: ${heading}`,
  /** A section that the template no longer has. */
  draft: 'Utkastet',
  goal: (signed: boolean): string => (signed ? 'Mål i överenskommelsen' : 'Mål i utkastet'),
  activity: 'Anteckning om en aktivitet',
  change: 'Föreslagen ändring',
  risk: 'Risk',
  deviation: 'Avvikelse',
  meetings: groups,
  agendaItem: (meeting: string, day: string) => `Dagordning till ${meeting} ${day}`,
  minutes: (meeting: string, day: string) => `Anteckningar från ${meeting} ${day}`,
  decision: (meeting: string, day: string) => `Överenskommet på ${meeting} ${day}`,
  followUp: (year: string) => `Uppföljningen ${year}`,
  evaluation: 'Utvärderingen',
  finalReport: 'Slutrapporten',
  together: 'gemensamt',
  reason: (event: string) => `Skäl: ${event}`,
  file: (name: string) => `Bilaga: ${name}`,
  page: (number: number) => `sida ${number}`,
  sheet: (number: number) => `blad ${number}`,
  fileOf: (paper: string) => `hör till ${paper}`,
}

const en: typeof sv = {
  section: (number, heading) => `Section ${number} of the draft: ${heading}`,
  comment: (number, heading) => `Comment on section ${number} of the draft: ${heading}`,
  suggestion: (number, heading) => `Suggestion for section ${number} of the draft: ${heading}`,
  draft: 'The draft',
  goal: (signed) => (signed ? 'Goal in the agreement' : 'Goal in the draft'),
  activity: 'Note on an activity',
  change: 'Proposed change',
  risk: 'Risk',
  deviation: 'Deviation',
  meetings: {
    first: 'the first meeting',
    idea: 'the idea meeting',
    steering: 'the steering group',
    working: 'the working group',
  },
  agendaItem: (meeting, day) => `Agenda for ${meeting} ${day}`,
  minutes: (meeting, day) => `Minutes of ${meeting} ${day}`,
  decision: (meeting, day) => `Agreed at ${meeting} ${day}`,
  followUp: (year) => `The follow-up of ${year}`,
  evaluation: 'The evaluation',
  finalReport: 'The final report',
  together: 'together',
  reason: (event) => `Reasons: ${event}`,
  file: (name) => `Attachment: ${name}`,
  page: (number) => `page ${number}`,
  sheet: (number) => `sheet ${number}`,
  fileOf: (paper) => `belongs to ${paper}`,
}

export const hitWords = phrases({ sv, en })
