import { phrases } from '../../../words.ts'

export const words = phrases({
  sv: {
    title: 'Ärenden som ni har lämnat',
    lead: 'Ni läser det som båda sidor hade läst när ni lämnade. Det som har hänt sedan ser ni inte.',
    leadOfBody:
      'Ni läser det som båda sidor hade läst när ni lämnade, och det som är diariefört hos er. Det som har hänt sedan ser ni inte.',
    noneLeft: 'Ni har inte lämnat något ärende',
    noneLeftText: 'När ni lämnar ett partnerskap som andra fortsätter finns det ni behåller här.',
    until: 'Part till och med',
    name: 'Ärende',
    papers: 'Handlingar',
    paper: 'Handling',
    made: 'Tillkom',
    none: 'Inga handlingar',
    noneText: 'Inget hade delats mellan er innan ni lämnade.',
    openPdf: 'Öppna som PDF',
    toAll: 'Till ärenden som ni har lämnat',
    toCase: 'Till ärendets handlingar',
  },
  en: {
    title: 'Cases that you have left',
    lead: 'You read what both sides had read when you left. You do not see what has happened since.',
    leadOfBody:
      'You read what both sides had read when you left, and what stands in your registry. You do not see what has happened since.',
    noneLeft: 'You have not left any case',
    noneLeftText: 'When you leave a partnership that others go on with, what you keep is found here.',
    until: 'Party up to and including',
    name: 'Case',
    papers: 'Papers',
    paper: 'Paper',
    made: 'Made',
    none: 'No papers',
    noneText: 'Nothing had been shared between you before you left.',
    openPdf: 'Open as PDF',
    toAll: 'To the cases that you have left',
    toCase: 'To the papers of the case',
  },
})
