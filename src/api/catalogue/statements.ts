/** What a statement says: another thing by its address, a text in a language, or a plain or typed value. */
export type Value =
  | { iri: string }
  | { text: string; language: 'sv' | 'en' }
  | { value: string; type?: string }
/** A thing, with what is said about it: the properties by their short names. */
export type Thing = {
  iri: string
  types: readonly string[]
  said: readonly (readonly [property: string, value: Value])[]
}

export const prefixes = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** The same statements in Turtle. */
export function turtleOf(things: readonly Thing[]): string {
  const head = Object.entries(prefixes).map(([name, iri]) => `@prefix ${name}: <${iri}> .\n`)
  return `${head.join('')}\n${things.map(turtleThing).join('\n')}`
}

/** The same statements as JSON-LD. */
export function jsonLdOf(things: readonly Thing[]) {
  return {
    '@context': prefixes,
    '@graph': things.map(({ iri, types, said }) => ({
      '@id': iri,
      '@type': types,
      ...Object.fromEntries(
        [...Map.groupBy(said, ([property]) => property)].map(([property, all]) => [
          property,
          all.map(([, value]) => jsonLdValue(value)),
        ]),
      ),
    })),
  }
}

/** The same statements as RDF/XML, for an XML builder. */
export function rdfXmlOf(things: readonly Thing[]) {
  const names = Object.entries(prefixes).map(([name, iri]) => [`@xmlns:${name}`, iri] as const)
  return { 'rdf:RDF': { ...Object.fromEntries(names), 'rdf:Description': things.map(xmlThing) } }
}

function turtleThing({ iri, types, said }: Thing): string {
  const lines = said.map(([property, value]) => `  ${property} ${turtleValue(value)}`)
  return `<${safe(iri)}> ${[`a ${types.join(', ')}`, ...lines].join(' ;\n')} .\n`
}

function turtleValue(value: Value): string {
  if ('iri' in value) return `<${safe(value.iri)}>`
  if ('text' in value) return `${quoted(value.text)}@${value.language}`
  return value.type === undefined ? quoted(value.value) : `${quoted(value.value)}^^${value.type}`
}

function quoted(text: string): string {
  return JSON.stringify(text.toWellFormed())
}

/** An address as it may stand between angle brackets. */
function safe(iri: string): string {
  return iri.replace(/[^!#-;=?-[\]_a-z~]/gi, (sign) => encodeURIComponent(sign.toWellFormed()))
}

function jsonLdValue(value: Value) {
  if ('iri' in value) return { '@id': safe(value.iri) }
  if ('text' in value) return { '@value': value.text, '@language': value.language }
  return value.type === undefined ? { '@value': value.value } : { '@value': value.value, '@type': value.type }
}

function xmlThing({ iri, types, said }: Thing) {
  const full = (name: string) => {
    const [prefix = '', rest = ''] = name.split(':')
    return (Object.entries(prefixes).find(([one]) => one === prefix)?.[1] ?? '') + rest
  }
  const properties = [...Map.groupBy(said, ([property]) => property)].map(
    ([property, all]) =>
      [
        property,
        all.map(([, value]) => {
          if ('iri' in value) return { '@rdf:resource': safe(value.iri) }
          if ('text' in value) return { '@xml:lang': value.language, '#': value.text }
          return value.type === undefined
            ? { '#': value.value }
            : { '@rdf:datatype': full(value.type), '#': value.value }
        }),
      ] as const,
  )
  return {
    '@rdf:about': safe(iri),
    'rdf:type': types.map((type) => ({ '@rdf:resource': full(type) })),
    ...Object.fromEntries(properties),
  }
}
