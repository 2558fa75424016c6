import type { Language } from '../../domain/text.ts'
import { definitions, link } from '../blocks.ts'
import { type MeetingTime, timeInWords } from './meeting-time.ts'

/** What every call says of its meeting. */
export type CalledMeeting = {
  language: Language
  meeting: MeetingTime
  invited: readonly string[]
  /** Interpreter, sign language or other needs that the party told of. */
  accessNeeds?: string | undefined
}

export function whenAndWhere({ meeting, accessNeeds, invited, language }: CalledMeeting) {
  const words = callWords[language]
  return definitions([
    { term: words.time, text: timeInWords(meeting, language) },
    { term: words.place, text: meeting.place },
    { term: words.digital, text: meeting.link && [link(meeting.link, meeting.link)] },
    { term: words.access, text: accessNeeds },
    { term: words.invited, text: invited.join('\n') },
  ])
}

/** The words that all calls have in common. */
export const callWords = {
  sv: {
    kind: 'Kallelse',
    time: 'Tid',
    place: 'Plats',
    digital: 'Digitalt',
    access: 'Vi ordnar',
    invited: 'Kallade',
    agenda: 'Dagordning',
    cannotCome: 'Passar inte tiden? Säg till så snart ni kan, så hittar vi en annan.',
  },
  en: {
    kind: 'Call to a meeting',
    time: 'Time',
    place: 'Place',
    digital: 'Online',
    access: 'We arrange',
    invited: 'Invited',
    agenda: 'Agenda',
    cannotCome: 'Does the time not suit you? Tell us as soon as you can and we will find another.',
  },
}
