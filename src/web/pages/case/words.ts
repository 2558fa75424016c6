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
  },
})
