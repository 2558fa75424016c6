import type { Thing, Value } from './statements.ts'

export type Catalogued = {
  origin: string
  /** Who publishes: the public bodies of the installation, or the installation itself when there is none. */
  publishers: readonly { key: string; name: string; email: string | null }[]
  /** ISO instants. */
  issued: string
  modified: string
}

const iri = (address: string): Value => ({ iri: address })
const both = (sv: string, en: string): Value[] => [
  { text: sv, language: 'sv' },
  { text: en, language: 'en' },
]
const authority = 'http://publications.europa.eu/resource/authority'
const cc0 = iri('http://creativecommons.org/publicdomain/zero/1.0/')
const swedishAndEnglish = [iri(`${authority}/language/SWE`), iri(`${authority}/language/ENG`)]
const open = iri(`${authority}/access-right/PUBLIC`)
const every = (property: string, values: readonly Value[]) =>
  values.map((value) => [property, value] as const)

/**
 * The register as a catalogue that dataportal.se harvests.
 * Source: DCAT-AP-SE 3 (classes Catalog, Dataset, Distribution, DataService, Agent, Kind; what is mandatory and advised).
 */
export function catalogue(what: Catalogued): Thing[] {
  const { origin, publishers, issued, modified } = what
  const address = (name: string) => `${origin}/api/v1/catalogue#${name}`
  const [first] = publishers
  const publisher = iri(address(`publisher-${first?.key ?? 'handslag'}`))
  const about = { ...what, address, publisher, contact: iri(address('contact')) }
  return [
    {
      iri: address('catalogue'),
      types: ['dcat:Catalog'],
      said: [
        ...every(
          'dcterms:title',
          both('Öppna data om idéburet offentligt partnerskap', 'Open data about IOP'),
        ),
        ...every(
          'dcterms:description',
          both('Registret över IOP som öppna data.', 'The register of IOP partnerships as open data.'),
        ),
        ['dcterms:publisher', publisher],
        ['dcterms:license', cc0],
        ...every('dcterms:language', swedishAndEnglish),
        ['dcterms:issued', instant(issued)],
        ['dcterms:modified', instant(modified)],
        ['foaf:homepage', iri(`${origin}/oppna-data`)],
        ['dcat:dataset', iri(address('register'))],
        ['dcat:service', iri(address('api'))],
      ],
    },
    dataset(about),
    ...distributions(about),
    service(about),
    ...agents(about),
  ]
}

type About = Catalogued & { address: (name: string) => string; publisher: Value; contact: Value }

function dataset({ origin, address, publisher, contact, issued, modified }: About): Thing {
  return {
    iri: address('register'),
    types: ['dcat:Dataset'],
    said: [
      ...every(
        'dcterms:title',
        both('Register över idéburna offentliga partnerskap', 'Register of idea-based public partnerships'),
      ),
      ...every('dcterms:description', both(describedInSwedish, describedInEnglish)),
      ['dcterms:publisher', publisher],
      ['dcat:contactPoint', contact],
      ['dcterms:identifier', { value: address('register') }],
      ['dcterms:accessRights', open],
      ['dcterms:accrualPeriodicity', iri(`${authority}/frequency/CONT`)],
      ['dcterms:conformsTo', iri(`${origin}/api/v1/schema.json`)],
      ...every('dcterms:language', swedishAndEnglish),
      ['dcterms:issued', instant(issued)],
      ['dcterms:modified', instant(modified)],
      ['dcterms:spatial', iri('http://sws.geonames.org/2661886/')],
      ...every('dcat:theme', [iri(`${authority}/data-theme/SOCI`), iri(`${authority}/data-theme/GOVE`)]),
      ...every('dcat:keyword', [
        ...both('idéburet offentligt partnerskap', 'civil society'),
        ...both('IOP', 'IOP'),
      ]),
      ['dcat:landingPage', iri(`${origin}/register`)],
      ['foaf:page', iri(`${origin}/oppna-data`)],
      ...every(
        'dcat:distribution',
        files.map(({ ending }) => iri(address(`file-${ending}`))),
      ),
    ],
  }
}

const describedInSwedish =
  'Partnerskap mellan offentliga parter och idéburna organisationer: parter, tid, område, målgrupp, resultat och källor. Det som ingen källa anger är tomt.'
const describedInEnglish =
  'Partnerships between public bodies and civil society: parties, periods, areas, target groups, results and sources. What no source states is empty.'

const files = [
  { ending: 'json', type: 'application/json', file: 'JSON' },
  { ending: 'jsonl', type: 'application/jsonl', file: null },
  { ending: 'csv', type: 'text/csv', file: 'CSV' },
  { ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', file: 'XLSX' },
] as const

function distributions({ origin, address }: About): Thing[] {
  return files.map(({ ending, type }) => ({
    iri: address(`file-${ending}`),
    types: ['dcat:Distribution'],
    said: [
      ...every('dcterms:title', both(`Hela registret som ${ending}`, `The whole register as ${ending}`)),
      ['dcat:accessURL', iri(`${origin}/oppna-data`)],
      ['dcat:downloadURL', iri(`${origin}/api/v1/partnerships.${ending}`)],
      ['dcterms:format', { value: type }],
      ['dcat:mediaType', iri(`https://www.iana.org/assignments/media-types/${type}`)],
      ['dcterms:license', cc0],
      [
        'dcatap:availability',
        iri('http://publications.europa.eu/resource/authority/planned-availability/STABLE'),
      ],
    ],
  }))
}

function service({ origin, address, publisher, contact }: About): Thing {
  return {
    iri: address('api'),
    types: ['dcat:DataService'],
    said: [
      ...every('dcterms:title', both('API för registret över IOP', 'API of the register of IOP')),
      ['dcterms:publisher', publisher],
      ['dcat:contactPoint', contact],
      ['dcat:endpointURL', iri(`${origin}/api/v1`)],
      ['dcat:endpointDescription', iri(`${origin}/api/v1/openapi.json`)],
      ['dcat:servesDataset', iri(address('register'))],
      ['dcterms:accessRights', open],
      ['dcterms:license', cc0],
    ],
  }
}

function agents({ origin, address, publishers }: About): Thing[] {
  const all = publishers.length > 0 ? publishers : [{ key: 'handslag', name: 'Handslag', email: null }]
  const contact = all.find(({ email }) => email !== null) ?? all[0]
  const reached: (readonly [string, Value])[] =
    contact?.email === null || contact === undefined
      ? [['vcard:hasURL', iri(`${origin}/kontakt`)]]
      : [['vcard:hasEmail', iri(`mailto:${contact.email}`)]]
  return [
    ...all.map(({ key, name }) => ({
      iri: address(`publisher-${key}`),
      types: ['foaf:Agent'],
      said: [
        ['foaf:name', { value: name }],
        ['dcterms:type', iri('http://purl.org/adms/publishertype/LocalAuthority')],
        ['foaf:homepage', iri(origin)],
      ] as const,
    })),
    {
      iri: address('contact'),
      types: ['vcard:Organization'],
      said: [['vcard:fn', { value: contact?.name ?? 'Handslag' }], ...reached],
    },
  ]
}

function instant(value: string): Value {
  return { value, type: 'xsd:dateTime' }
}
