import { phrases } from '../../words.ts'

export const caseWords = phrases({
  sv: {
    toCase: (title: string) => `Till ärendet ${title}`,
    parties: 'Parter',
    and: 'och',
    number: (number: string, registryNumber: string) => `Ärende ${number} · diarienummer ${registryNumber}`,
  },
  en: {
    toCase: (title: string) => `To the case ${title}`,
    parties: 'Parties',
    and: 'and',
    number: (number: string, registryNumber: string) => `Case ${number} · registry number ${registryNumber}`,
  },
})
