import { phrases } from '../../../words.ts'

export const words = phrases({
  sv: {
    title: 'Partnerskap i siffror',
    lead: 'Det som registret vet, och hur mycket av det som källorna säger. Inget är uppskattat.',
    partnerships: 'Partnerskap',
    coverage: 'Vad siffrorna bygger på',
    coverageText: (total: number, places: number) =>
      `${total} partnerskap i ${places} av landets 290 kommuner. Registret är inte fullständigt: siffrorna säger hur det ser ut här, inte hur många partnerskap som finns i landet.`,
    stated: 'Hur många som anger',
    thing: 'Uppgift',
    howMany: 'Antal',
    of: (some: number, all: number) => `${some} av ${all}`,
    things: {
      days: 'Exakta dagar och inte bara år',
      money: 'Belopp',
      contributions: 'Vad var och en bidrar med',
      results: 'Resultat',
      agreement: 'Länk till avtalet',
      number: 'Organisationsnummer',
      verified: 'Kontrollerat med parterna',
    },
    restsOnAll: (total: number) => `Bygger på alla ${total} partnerskap.`,
    restsOn: (some: number, all: number) =>
      `Bygger på ${some} av ${all} partnerskap. För de andra är det inte känt.`,
    statuses: 'Pågår de?',
    status: 'Läge',
    areas: 'Om vad',
    area: 'Område eller tema',
    severalAreas: (total: number) =>
      `Bygger på alla ${total}. Ett partnerskap kan höra till flera områden. Indelningen är registrets, inte källornas.`,
    places: 'Var',
    municipality: 'Kommun',
    placesShown: (shown: number, all: number) =>
      shown === all
        ? `Alla ${all} kommuner där registret känner till partnerskap.`
        : `De ${shown} kommuner som har flest, av ${all} där registret känner till partnerskap. Alla står på kartan.`,
    lengths: 'Hur långa är överenskommelserna?',
    length: 'Senaste period',
    years: (count: number) => `${count} år`,
    begun: 'När började de?',
    year: 'År',
    money: 'Pengar',
    noMoney: 'Ingen av källorna anger belopp, så det finns ingen summa att visa.',
    moneyText: (sum: string, some: number, all: number) =>
      `${some} av ${all} partnerskap anger belopp, tillsammans ${sum} för hela sina perioder. För de andra är det inte känt.`,
  },
  en: {
    title: 'Partnerships in figures',
    lead: 'What the register knows, and how much of it the sources say. Nothing is estimated.',
    partnerships: 'Partnerships',
    coverage: 'What the figures rest on',
    coverageText: (total: number, places: number) =>
      `${total} partnerships in ${places} of the country's 290 municipalities. The register is not complete: the figures tell how it looks here, not how many partnerships there are in the country.`,
    stated: 'How many state',
    thing: 'Fact',
    howMany: 'Number',
    of: (some: number, all: number) => `${some} of ${all}`,
    things: {
      days: 'Exact days and not only years',
      money: 'Amounts',
      contributions: 'What each party puts in',
      results: 'Results',
      agreement: 'A link to the agreement',
      number: 'Organisation numbers',
      verified: 'Checked with the parties',
    },
    restsOnAll: (total: number) => `Rests on all ${total} partnerships.`,
    restsOn: (some: number, all: number) =>
      `Rests on ${some} of ${all} partnerships. For the others it is not known.`,
    statuses: 'Are they running?',
    status: 'State',
    areas: 'About what',
    area: 'Area or theme',
    severalAreas: (total: number) =>
      `Rests on all ${total}. A partnership may belong to several areas. The classification is the register's, not the sources'.`,
    places: 'Where',
    municipality: 'Municipality',
    placesShown: (shown: number, all: number) =>
      shown === all
        ? `All ${all} municipalities where the register knows of partnerships.`
        : `The ${shown} municipalities that have most, of ${all} where the register knows of partnerships. All are on the map.`,
    lengths: 'How long are the agreements?',
    length: 'Latest period',
    years: (count: number) => (count === 1 ? '1 year' : `${count} years`),
    begun: 'When did they begin?',
    year: 'Year',
    money: 'Money',
    noMoney: 'None of the sources states an amount, so there is no sum to show.',
    moneyText: (sum: string, some: number, all: number) =>
      `${some} of ${all} partnerships state an amount, together ${sum} for the whole of their periods. For the others it is not known.`,
  },
})
