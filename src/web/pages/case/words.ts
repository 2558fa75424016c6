import { phrases } from '../../words.ts'

export const caseWords = phrases({
  sv: {
    toCase: (title: string) => `Till ärendet ${title}`,
    parties: 'Parter',
    and: 'och',
    number: (number: string, registryNumber: string) => `Ärende ${number} · diarienummer ${registryNumber}`,
    registryNumber: 'Diarienummer',
    views: 'Vyer av ärendet',
    overview: 'Översikt',
    messages: 'Meddelanden',
    notes: 'Interna anteckningar',
    journal: 'Journal',
    inLanguage: { sv: '(på svenska)', en: '(på engelska)' },
    whichMeeting: 'Vid vilket möte sa styrgruppen det?',
    whichMeetingHint: 'Här står styrgruppens möten som är antecknade som hållna.',
    whichMeetingMissing: 'Välj styrgruppens möte.',
    noMeeting:
      'Styrgruppen har inte haft något möte om det här än. Det som styrgruppen säger, säger den på ett möte. Anteckna mötet först.',
    toMeetings: 'Till gruppernas möten',
  },
  en: {
    toCase: (title: string) => `To the case ${title}`,
    parties: 'Parties',
    and: 'and',
    number: (number: string, registryNumber: string) => `Case ${number} · registry number ${registryNumber}`,
    registryNumber: 'Registry number',
    views: 'Views of the case',
    overview: 'Overview',
    messages: 'Messages',
    notes: 'Internal notes',
    journal: 'Journal',
    inLanguage: { sv: '(in Swedish)', en: '(in English)' },
    whichMeeting: 'At which meeting did the steering group say so?',
    whichMeetingHint: 'These are the steering group’s meetings that are recorded as held.',
    whichMeetingMissing: 'Choose the steering group’s meeting.',
    noMeeting:
      'The steering group has not met about this yet. What the steering group says, it says at a meeting. Record the meeting first.',
    toMeetings: 'To the groups’ meetings',
  },
})
