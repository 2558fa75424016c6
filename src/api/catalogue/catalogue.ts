import { type Format, formats } from '../files.ts'
import type { Thing, Value } from './statements.ts'

export type Catalogued = {
  origin: string
  /** Who publishes: the public bodies of the installation, or the installation itself when there is none. */
  publishers: readonly Publisher[]
  /** The first day of any partnership in the register; null while it is empty. */
  begins: string | null
  /** ISO instants. */
  issued: string
  modified: string
}

type Publisher = { key: string; name: string; email: string | null; number: string | null }

const iri = (address: string): Value => ({ iri: address })
const both = (sv: string, en: string): Value[] => [
  { text: sv, language: 'sv' },
  { text: en, language: 'en' },
]
const authority = 'http://publications.europa.eu/resource/authority'
const cc0 = iri('http://creativecommons.org/publicdomain/zero/1.0/')
const swedishAndEnglish = [iri(`${authority}/language/SWE`), iri(`${authority}/language/ENG`)]
const open = iri(`${authority}/access-right/PUBLIC`)
const sweden = iri('http://sws.geonames.org/2661886/')
const every = (property: string, values: readonly Value[]) =>
  values.map((value) => [property, value] as const)

/**
 * The register as a catalogue that dataportal.se harvests.
 * Source: DCAT-AP-SE 3.0.1 (classes Catalog, Dataset, Distribution, DataService, Agent, Kind; what is mandatory and
 * advised), and its advice that an interface is reached from a distribution.
 */
export function catalogue(what: Catalogued): Thing[] {
  const { origin, publishers, issued, modified } = what
  const address = (name: string) => `${origin}/api/v1/catalogue#${name}`
  const [first] = publishers
  const publisher = iri(address(`publisher-${first?.key ?? 'handslag'}`))
  const reached = publishers.find(({ email }) => email !== null) ?? null
  const contact = reached === null ? [] : [['dcat:contactPoint', iri(address('contact'))] as const]
  const about = { ...what, address, publisher, reached, contact }
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
        ['dcterms:spatial', sweden],
        ['dcat:themeTaxonomy', iri(`${authority}/data-theme`)],
        ['dcat:dataset', iri(address('register'))],
      ],
    },
    dataset(about),
    ...distributions(about),
    service(about),
    ...agents(about),
  ]
}

type About = Catalogued & {
  address: (name: string) => string
  publisher: Value
  /** Whoever can be written to. The profile knows no contact without an e-mail address: then there is none. */
  reached: Publisher | null
  contact: readonly (readonly [string, Value])[]
}

function dataset({ origin, address, publisher, contact, issued, modified, begins }: About): Thing {
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
      ...contact,
      ['dcterms:identifier', { value: address('register') }],
      ['dcterms:accessRights', open],
      ['dcterms:accrualPeriodicity', iri(`${authority}/frequency/CONT`)],
      ['dcterms:conformsTo', iri(`${origin}/api/v1/schema.json`)],
      ...every('dcterms:language', swedishAndEnglish),
      ['dcterms:issued', instant(issued)],
      ['dcterms:modified', instant(modified)],
      ['dcterms:spatial', sweden],
      ...(begins === null ? [] : [['dcterms:temporal', iri(address('period'))] as const]),
      ...every('dcat:theme', [iri(`${authority}/data-theme/SOCI`), iri(`${authority}/data-theme/GOVE`)]),
      ...every('dcat:keyword', [
        ...both('idéburet offentligt partnerskap', 'civil society'),
        ...both('IOP', 'IOP'),
      ]),
      ['dcat:landingPage', iri(`${origin}/register`)],
      ['foaf:page', iri(`${origin}/oppna-data`)],
      ...every(
        'dcat:distribution',
        [...formats.map(({ ending }) => `file-${ending}`), 'answers'].map((name) => iri(address(name))),
      ),
    ],
  }
}

const describedInSwedish =
  'Partnerskap mellan offentliga parter och idéburna organisationer: parter, tid, område, målgrupp, resultat och källor. Det som ingen källa anger är tomt.'
const describedInEnglish =
  'Partnerships between public bodies and civil society: parties, periods, areas, target groups, results and sources. What no source states is empty.'

function distributions(about: About): Thing[] {
  return [...formats.map((format) => wholeRegister(about, format)), selections(about)]
}

function wholeRegister({ origin, address }: About, { ending, type }: Format): Thing {
  return {
    iri: address(`file-${ending}`),
    types: ['dcat:Distribution'],
    said: [
      ...every('dcterms:title', both(`Hela registret som ${ending}`, `The whole register as ${ending}`)),
      ...every(
        'dcterms:description',
        both(
          'Alla partnerskap i en fil, alltid de senaste.',
          'All partnerships in one file, always the latest.',
        ),
      ),
      ['dcat:accessURL', iri(`${origin}/oppna-data`)],
      ['dcat:downloadURL', iri(`${origin}/api/v1/partnerships.${ending}`)],
      ['dcterms:format', { value: type }],
      ['dcat:mediaType', iri(`https://www.iana.org/assignments/media-types/${type}`)],
      ...ofEveryDistribution(origin),
    ],
  }
}

function selections({ origin, address }: About): Thing {
  return {
    iri: address('answers'),
    types: ['dcat:Distribution'],
    said: [
      ...every('dcterms:title', both('Urval ur registret', 'Selections of the register')),
      ...every(
        'dcterms:description',
        both(
          'Partnerskap, organisationer och kommuner sida för sida, med filter.',
          'Partnerships, organisations and municipalities page by page, with filters.',
        ),
      ),
      ['dcat:accessURL', iri(`${origin}/api/v1/partnerships`)],
      ['dcat:accessService', iri(address('api'))],
      ['dcterms:format', { value: 'application/json' }],
      ...ofEveryDistribution(origin),
    ],
  }
}

function ofEveryDistribution(origin: string) {
  return [
    ['dcterms:license', cc0],
    ['dcatap:availability', iri(`${authority}/planned-availability/STABLE`)],
    ['dcterms:conformsTo', iri(`${origin}/api/v1/schema.json`)],
  ] as const
}

function service({ origin, address, publisher, contact }: About): Thing {
  return {
    iri: address('api'),
    types: ['dcat:DataService'],
    said: [
      ...every('dcterms:title', both('API för registret över IOP', 'API of the register of IOP')),
      ...every(
        'dcterms:description',
        both('Öppet för alla, utan nyckel. Svarar i JSON.', 'Open to all, without a key. Answers in JSON.'),
      ),
      ['dcterms:publisher', publisher],
      ...contact,
      ['dcat:endpointURL', iri(`${origin}/api/v1`)],
      ['dcat:endpointDescription', iri(`${origin}/api/v1/openapi.json`)],
      ['dcat:servesDataset', iri(address('register'))],
      ['dcterms:accessRights', open],
      ['dcterms:license', cc0],
    ],
  }
}

function agents({ origin, address, publishers, reached, begins }: About): Thing[] {
  const nobody = { key: 'handslag', name: 'Handslag', email: null, number: null }
  const all = publishers.length > 0 ? publishers : [nobody]
  const contact: Thing[] =
    reached === null
      ? []
      : [
          {
            iri: address('contact'),
            types: ['vcard:Organization'],
            said: [
              ['vcard:fn', { value: reached.name }],
              ['vcard:hasEmail', iri(`mailto:${reached.email}`)],
              ['vcard:hasURL', iri(`${origin}/kontakt`)],
            ],
          },
        ]
  return [...all.map((one) => agent(one, { origin, address })), ...contact, ...periods(address, begins)]
}

function agent(
  { key, name, number }: Publisher,
  { origin, address }: Pick<About, 'origin' | 'address'>,
): Thing {
  return {
    iri: address(`publisher-${key}`),
    types: ['foaf:Agent'],
    said: [
      ['foaf:name', { value: name }],
      ['dcterms:type', iri('http://purl.org/adms/publishertype/LocalAuthority')],
      ...(number === null ? [] : [['dcterms:identifier', { value: number }] as const]),
      ['foaf:homepage', iri(origin)],
    ],
  }
}

/** Since when; the register goes on, so there is no last day. */
function periods(address: About['address'], begins: string | null): Thing[] {
  if (begins === null) return []
  const since = { value: begins, type: 'xsd:date' }
  return [{ iri: address('period'), types: ['dcterms:PeriodOfTime'], said: [['dcat:startDate', since]] }]
}

function instant(value: string): Value {
  return { value, type: 'xsd:dateTime' }
}
