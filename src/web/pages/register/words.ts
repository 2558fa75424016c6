import type { RegisterSide, RegisterStatus } from '../../../domain/register.ts'
import { phrases } from '../../words.ts'

const statuses = {
  sv: { planned: 'Planerat', active: 'Pågår', ended: 'Perioden är slut', unknown: 'Oklart om det pågår' },
  en: {
    planned: 'Planned',
    active: 'Running',
    ended: 'The period is over',
    unknown: 'Not known whether it runs',
  },
} satisfies Record<'sv' | 'en', Record<RegisterStatus, string>>

const sides = {
  sv: {
    ideaBased: 'Idéburna parter',
    public: 'Offentliga parter',
    associated: 'Med i arbetet utan att vara parter',
  },
  en: {
    ideaBased: 'Idea-based parties',
    public: 'Public parties',
    associated: 'Taking part without being parties',
  },
} satisfies Record<'sv' | 'en', Record<RegisterSide, string>>

export const words = phrases({
  sv: {
    title: 'Register över partnerskap',
    lead: 'Vilka partnerskap finns det, vad gör de och vilka är med?',
    search: 'Sök på namn, organisationsnummer, målgrupp eller det som görs',
    order: 'Ordning',
    orders: { relevance: 'Bäst träff först', place: 'Kommun', name: 'Namn', newest: 'Senaste år först' },
    show: 'Sök',
    hits: 'Träffar',
    found: (count: number, text: string) =>
      text === '' ? `${count} partnerskap` : `${count} partnerskap för ”${text}”`,
    filter: 'Visa bara',
    toFilter: 'Välj kommun, område, målgrupp, år eller part',
    facets: {
      municipality: 'Kommun',
      area: 'Område och tema',
      targetGroup: 'Målgrupp',
      ideaBasedParty: 'Idéburen part',
      publicParty: 'Offentlig part',
      year: 'År',
      status: 'Läge',
    },
    allMunicipalities: 'Alla kommuner, på karta och i tabell',
    allParties: {
      ideaBasedParty: 'Sök bland alla idéburna parter',
      publicParty: 'Sök bland alla offentliga parter',
    },
    moreChoices: (count: number) => `${count} till`,
    from: (date: string) => `från ${date}`,
    ways: 'Sätt att se registret',
    toList: 'Lista',
    toMap: 'Karta',
    toTimeline: 'Tidslinje',
    toFigures: 'Siffror',
    toOrganisations: 'Organisationer',
    toCorrections: 'Föreslagna rättelser',
    toDuplicates: 'Dubbletter',
    takeAway: (what: string) => `Ta bort valet ”${what}”`,
    statuses: statuses.sv,
    sides: sides.sv,
    and: 'och',
    more: (count: number) => `${count} till`,
    inPartnership: (one: string, other: string) => `${one} i partnerskap med ${other}`,
    inPartnershipWith: (other: string) => `I partnerskap med ${other}`,
    existedIn: (year: number) => `fanns ${year}`,
    noneTitle: 'Inga partnerskap passar',
    none: 'Pröva ett annat ord, färre ord eller färre val.',
    startOver: 'Visa alla',
    emptyTitle: 'Registret är tomt',
    empty: 'Här står partnerskap när nämnden har beslutat och någon har publicerat dem.',
    about: 'Om uppgifterna',
    aboutText:
      'Registret är inte fullständigt. Det börjar med partnerskap som två offentliga källor nämner, och parterna har inte kontrollerat uppgifterna. Varje sida visar sina källor och vad som är osäkert.',
  },
  en: {
    title: 'Register of partnerships',
    lead: 'Which partnerships are there, what do they do and who takes part?',
    search: 'Search by name, organisation number, target group or what is done',
    order: 'Order',
    orders: {
      relevance: 'Best match first',
      place: 'Municipality',
      name: 'Name',
      newest: 'Latest year first',
    },
    show: 'Search',
    hits: 'Matches',
    found: (count: number, text: string) => {
      const partnerships = count === 1 ? '1 partnership' : `${count} partnerships`
      return text === '' ? partnerships : `${partnerships} for “${text}”`
    },
    filter: 'Show only',
    toFilter: 'Choose municipality, area, target group, year or party',
    facets: {
      municipality: 'Municipality',
      area: 'Area and theme',
      targetGroup: 'Target group',
      ideaBasedParty: 'Idea-based party',
      publicParty: 'Public party',
      year: 'Year',
      status: 'State',
    },
    allMunicipalities: 'All municipalities, on a map and in a table',
    allParties: { ideaBasedParty: 'Search all idea-based parties', publicParty: 'Search all public parties' },
    moreChoices: (count: number) => `${count} more`,
    from: (date: string) => `from ${date}`,
    ways: 'Ways to see the register',
    toList: 'List',
    toMap: 'Map',
    toTimeline: 'Timeline',
    toFigures: 'Figures',
    toOrganisations: 'Organisations',
    toCorrections: 'Proposed corrections',
    toDuplicates: 'Duplicates',
    takeAway: (what: string) => `Remove the choice “${what}”`,
    statuses: statuses.en,
    sides: sides.en,
    and: 'and',
    more: (count: number) => `${count} more`,
    inPartnership: (one: string, other: string) => `${one} in partnership with ${other}`,
    inPartnershipWith: (other: string) => `In partnership with ${other}`,
    existedIn: (year: number) => `existed in ${year}`,
    noneTitle: 'No partnerships fit',
    none: 'Try another word, fewer words or fewer choices.',
    startOver: 'Show all',
    emptyTitle: 'The register is empty',
    empty: 'Partnerships stand here when the board has decided and someone has published them.',
    about: 'About the facts',
    aboutText:
      'The register is not complete. It begins with partnerships that two public sources name, and the parties have not checked the facts. Every page shows its sources and what is uncertain. Names are in Swedish.',
  },
})

export type RegisterWords = ReturnType<typeof words>
