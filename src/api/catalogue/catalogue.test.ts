import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Parser, type Quad } from 'n3'
import { create } from 'xmlbuilder2'
import { catalogue } from './catalogue.ts'
import { jsonLdOf, prefixes, rdfXmlOf, type Thing, turtleOf } from './statements.ts'

const about = {
  origin: 'https://iop.exempel.se',
  publishers: [
    { key: 'jarva', name: 'Järva "stads" \\ delsnämnd', email: 'jarva@exempel.se', number: '2120000142' },
  ],
  begins: '2008-01-01',
  issued: '2026-11-22T00:00:00.000Z',
  modified: '2026-11-23T00:00:00.000Z',
}
const things = catalogue(about)
const quads = new Parser().parse(turtleOf(things))

describe('the catalogue', () => {
  test('says in Turtle what it says in JSON-LD', () => {
    const graph = jsonLdOf(things)['@graph']
    const said = graph.flatMap(({ '@id': id, '@type': types, ...rest }) => [
      ...types.map((type) => [id, full('rdf:type'), full(type)].join(' ')),
      ...Object.entries(rest).flatMap(([property, values]) =>
        (values as { '@id'?: string; '@value'?: string }[]).map((value) =>
          [id, full(property), value['@id'] ?? value['@value']].join(' '),
        ),
      ),
    ])
    assert.deepEqual(quads.map(inWords).toSorted(), said.toSorted())
  })

  test('is well-formed RDF/XML', () => {
    const xml = create(rdfXmlOf(things)).end()
    assert.doesNotThrow(() => create(xml))
    assert.match(xml, /<dcat:endpointURL rdf:resource="https:\/\/iop.exempel.se\/api\/v1"\/>/)
  })

  const demanded: Record<string, string[]> = {
    'dcat:Catalog': [
      'dcterms:title',
      'dcterms:description',
      'dcterms:publisher',
      'dcat:dataset',
      'dcterms:license',
    ],
    'dcat:Dataset': [
      'dcterms:title',
      'dcterms:description',
      'dcterms:publisher',
      'dcat:contactPoint',
      'dcat:theme',
    ],
    'dcat:Distribution': [
      ...['dcterms:title', 'dcterms:description', 'dcat:accessURL', 'dcterms:license', 'dcterms:format'],
      'dcatap:availability',
    ],
    'dcat:DataService': ['dcterms:title', 'dcat:endpointURL', 'dcterms:publisher', 'dcat:contactPoint'],
    'foaf:Agent': ['foaf:name', 'dcterms:type', 'dcterms:identifier'],
    'vcard:Organization': ['vcard:fn', 'vcard:hasEmail'],
  }
  for (const [type, properties] of Object.entries(demanded))
    test(`says of every ${type} what the profile asks for`, () => {
      const all = things.filter(({ types }) => types.includes(type))
      assert.ok(all.length > 0)
      for (const thing of all) assert.deepEqual(missing(thing, properties), [])
    })

  test('says once what the profile lets be said once', () => {
    const once = [
      'dcat:accessURL',
      'dcterms:format',
      'dcterms:license',
      'dcterms:accessRights',
      'dcterms:type',
    ]
    for (const { iri, said } of things)
      for (const property of once)
        assert.ok(said.filter(([one]) => one === property).length <= 1, `${iri} ${property}`)
  })

  test('leads from the register to the interface, by a distribution', () => {
    const reached = things.flatMap(({ said }) =>
      said.filter(([property]) => property === 'dcat:accessService'),
    )
    assert.deepEqual(reached, [
      ['dcat:accessService', { iri: 'https://iop.exempel.se/api/v1/catalogue#api' }],
    ])
  })

  test('has no contact where nobody can be written to: the profile wants an e-mail address', () => {
    const quiet = catalogue({
      ...about,
      publishers: about.publishers.map((one) => ({ ...one, email: null })),
    })
    const text = turtleOf(quiet)
    assert.doesNotMatch(text, /contactPoint|vcard:Organization/)
  })

  test('names nothing of its own that it does not describe', () => {
    const own = quads.map(({ object }) => object.value).filter((value) => value.includes('/catalogue#'))
    const described = new Set(things.map(({ iri }) => iri))
    assert.deepEqual(
      own.filter((value) => !described.has(value)),
      [],
    )
  })
})

function missing({ said }: Thing, properties: string[]): string[] {
  return properties.filter((wanted) => !said.some(([property]) => property === wanted))
}

function full(name: string): string {
  const [prefix = '', rest = ''] = name.split(':')
  return (prefixes[prefix as keyof typeof prefixes] ?? '') + rest
}

function inWords({ subject, predicate, object }: Quad): string {
  return [subject.value, predicate.value, object.value].join(' ')
}
