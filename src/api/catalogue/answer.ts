import { listPublicBodies } from '../../store/bodies/public-body.ts'
import { findRegisterTimes } from '../../store/register/register-news.ts'
import { type ApiContext, type ApiDeps, originOf } from '../deps.ts'
import { catalogue } from './catalogue.ts'
import { jsonLdOf, rdfXmlOf, type Thing, turtleOf } from './statements.ts'

const written = {
  ttl: { type: 'text/turtle', write: turtleOf },
  jsonld: {
    type: 'application/ld+json',
    write: (things: readonly Thing[]) => JSON.stringify(jsonLdOf(things)),
  },
  rdf: {
    type: 'application/rdf+xml',
    write: async (things: readonly Thing[]) => {
      const { default: xmlbuilder } = await import('xmlbuilder2')
      return xmlbuilder.create({ encoding: 'UTF-8' }, rdfXmlOf(things)).end({ prettyPrint: true })
    },
  },
} as const

export type CatalogueForm = keyof typeof written
/** What a form is called in Content-Type. */
export const catalogueType = (form: CatalogueForm): string => written[form].type
export const catalogueForms = Object.keys(written) as CatalogueForm[]

/** The catalogue in one of its forms. */
export async function answerCatalogue(c: ApiContext, deps: ApiDeps, form: CatalogueForm): Promise<Response> {
  const [bodies, times] = await Promise.all([listPublicBodies(deps.db), findRegisterTimes(deps.db)])
  const now = deps.clock().toISOString()
  const things = catalogue({
    origin: originOf(c, deps),
    publishers: bodies.map(({ key, name, email, organisationNumber }) => ({
      ...{ key, name, email, number: organisationNumber },
    })),
    begins: times?.begins ?? null,
    issued: times?.first ?? now,
    modified: times?.last ?? now,
  })
  const { type, write } = written[form]
  return new Response(await write(things), { headers: { 'content-type': type } })
}
