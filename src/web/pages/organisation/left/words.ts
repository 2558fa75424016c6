import { phrases } from '../../../words.ts'

export const words = phrases({
  sv: {
    title: 'Ärenden som ni har lämnat',
    lead: 'Ni läser det som båda sidor hade läst när ni lämnade. Det som har hänt sedan ser ni inte.',
    until: 'Part till och med',
    name: 'Ärende',
    papers: 'Handlingar',
    paper: 'Handling',
    made: 'Tillkom',
    none: 'Inga handlingar',
    noneText: 'Inget hade delats mellan er innan ni lämnade.',
    openPdf: 'Öppna som PDF',
    toOrganisation: 'Till organisationens sida',
    toCase: 'Till ärendets handlingar',
  },
  en: {
    title: 'Cases that you have left',
    lead: 'You read what both sides had read when you left. You do not see what has happened since.',
    until: 'Party up to and including',
    name: 'Case',
    papers: 'Papers',
    paper: 'Paper',
    made: 'Made',
    none: 'No papers',
    noneText: 'Nothing had been shared between you before you left.',
    openPdf: 'Open as PDF',
    toOrganisation: 'To the organisation’s page',
    toCase: 'To the papers of the case',
  },
})
