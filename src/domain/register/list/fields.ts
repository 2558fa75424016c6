/** What a column of a municipality's list may hold. */
export const listFields = [
  'id',
  'title',
  'municipality',
  'publicParties',
  'ideaBasedParties',
  'organisationNumbers',
  'associatedParties',
  'period',
  'from',
  'to',
  'summary',
  'targetGroup',
  'categories',
  'geography',
  'funding',
  'registryNumber',
  'link',
  'protected',
] as const
export type ListField = (typeof listFields)[number]

/** Which column (counted from 0) holds what; a field may be left out. */
export type Mapping = Partial<Record<ListField, number>>

/** Every heading that people are known to use for it; the first one stands in our template, the second in the English. */
export const headings: Record<ListField, readonly [string, string, ...string[]]> = {
  id: ['Id i registret', 'Register id', 'id', 'handslag-id'],
  title: [
    'Partnerskapets namn',
    'Title',
    'namn',
    'titel',
    'partnerskap',
    'iop',
    'projekt',
    'verksamhet',
    'benämning',
  ],
  municipality: ['Kommun', 'Municipality', 'kommunnamn', 'kommunkod', 'ort'],
  publicParties: [
    'Offentliga parter',
    'Public parties',
    'offentlig part',
    'offentlig aktör',
    'kommunal part',
    'kommunens part',
    'nämnd',
    'nämnder',
    'förvaltning',
    'ansvarig nämnd',
    'ansvarig förvaltning',
  ],
  ideaBasedParties: [
    'Idéburna parter',
    'Idea-based parties',
    'idéburen part',
    'idéburen organisation',
    'idéburna organisationer',
    'idéburen aktör',
    'idéburna aktörer',
    'förening',
    'föreningar',
    'organisation',
    'organisationer',
    'samverkanspart',
    'part',
    'parter',
    'avtalspart',
  ],
  organisationNumbers: [
    'Organisationsnummer',
    'Organisation numbers',
    'orgnr',
    'org.nr',
    'org nr',
    'organisationsnr',
  ],
  associatedParties: ['Medverkande', 'Associated', 'andra aktörer', 'övriga parter', 'associerade parter'],
  period: ['Avtalsperiod', 'Period', 'år', 'avtalstid', 'giltighetstid', 'tid', 'löptid'],
  from: [
    'Från',
    'From',
    'start',
    'startdatum',
    'avtalsstart',
    'startår',
    'fr.o.m.',
    'from',
    'gäller från',
    'början',
  ],
  to: ['Till', 'To', 'slut', 'slutdatum', 'avtalsslut', 'slutår', 't.o.m.', 'tom', 'gäller till', 'upphör'],
  summary: [
    'Beskrivning',
    'Summary',
    'sammanfattning',
    'syfte',
    'innehåll',
    'om partnerskapet',
    'insats',
    'ändamål',
  ],
  targetGroup: ['Målgrupp', 'Target group', 'målgrupper', 'för vem'],
  categories: ['Område', 'Areas', 'områden', 'verksamhetsområde', 'kategori', 'kategorier', 'tema'],
  geography: ['Plats', 'Place', 'stadsdel', 'geografi', 'geografiskt område', 'stadsområde'],
  funding: [
    'Pengar i kronor',
    'Funding in kronor',
    'belopp',
    'ersättning',
    'stöd',
    'bidrag',
    'kronor',
    'kommunens bidrag',
  ],
  registryNumber: ['Diarienummer', 'Registry number', 'dnr', 'diarienr', 'ärendenummer'],
  link: ['Länk', 'Link', 'webbadress', 'webbplats', 'url', 'hemsida'],
  protected: ['Skyddad adress', 'Protected place', 'skyddat boende', 'skyddad plats'],
}

/** A heading as it is compared and remembered. */
export function headingKey(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[*:]/g, '')
    .replace(/\(.*?\)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200)
}

const known = new Map(
  listFields.flatMap((field) => headings[field].map((heading) => [headingKey(heading), field] as const)),
)

/**
 * What the columns seem to hold, by what this body chose for the same headings before and otherwise by their words.
 * The first of two columns for the same field has it.
 */
export function guessMapping(
  row: readonly string[],
  remembered: ReadonlyMap<string, ListField | null>,
): Mapping {
  const mapping: Mapping = {}
  for (const [column, heading] of row.entries()) {
    const key = headingKey(heading)
    const field = remembered.has(key) ? remembered.get(key) : known.get(key)
    if (field && mapping[field] === undefined) mapping[field] = column
  }
  return mapping
}

/** Which of the first rows holds the headings: the one where most are known, and the first with several cells otherwise. */
export function headingRow(
  rows: readonly (readonly string[])[],
  remembered: ReadonlyMap<string, ListField | null>,
): number {
  const knownIn = rows.slice(0, 20).map((row) => Object.keys(guessMapping(row, remembered)).length)
  const most = Math.max(0, ...knownIn)
  if (most >= 2) return knownIn.indexOf(most)
  return Math.max(
    0,
    rows.findIndex((row) => row.filter((cell) => cell.trim() !== '').length >= 2),
  )
}

/** What must be chosen before the rows can be read. */
export function missingFields(mapping: Mapping): ListField[] {
  const hasPeriod = mapping.period !== undefined || mapping.from !== undefined
  return [
    ...(mapping.ideaBasedParties === undefined ? (['ideaBasedParties'] as const) : []),
    ...(hasPeriod ? [] : (['period'] as const)),
  ]
}
