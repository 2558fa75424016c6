import { phrases } from '../../../words.ts'

export const words = phrases({
  sv: {
    openPdf: 'Öppna som PDF',
    getDocx: 'Hämta som Word',
    files: 'Filer',
    registered: 'Registrerat',
    directions: { in: 'inkom från', out: 'skickades till', drawn_up: 'upprättades hos' },
    madeBy: 'Skrivet av',
    madeOn: 'Tillkom',
    access: 'Vem ser den',
    shared: 'Båda parter',
    notShared: 'Bara den offentliga sidan',
    internal: 'Arbetsmaterial hos den offentliga sidan',
    download: (name: string, size: string) => `Hämta ${name} (${size})`,
    waiting: (name: string) => `${name} kontrolleras för virus och går snart att hämta.`,
    infected: (name: string) =>
      `${name} innehåller något som kan vara ett virus och lämnas inte ut. Be den som lämnade filen om en ny.`,
    otherLanguage: 'Handlingen är skriven på svenska.',
  },
  en: {
    openPdf: 'Open as PDF',
    getDocx: 'Get as Word',
    files: 'Files',
    registered: 'Registered',
    directions: { in: 'received from', out: 'sent to', drawn_up: 'drawn up at' },
    madeBy: 'Written by',
    madeOn: 'Made',
    access: 'Who sees it',
    shared: 'Both parties',
    notShared: 'Only the public side',
    internal: 'Working material of the public side',
    download: (name: string, size: string) => `Download ${name} (${size})`,
    waiting: (name: string) => `${name} is being checked for viruses and can soon be downloaded.`,
    infected: (name: string) =>
      `${name} holds something that may be a virus and is not given out. Ask whoever handed it in for a new one.`,
    otherLanguage: 'The paper is written in Swedish.',
  },
})
