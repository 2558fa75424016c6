import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { registerPartyKinds, registerSides } from '../domain/register.ts'
import { type PublicOrganisation, pageOfOrganisations } from '../store/register/register-organisation-page.ts'
import { answer, json, notNew, problems } from './answers.ts'
import { type ApiDeps, type ApiEnv, originOf } from './deps.ts'
import { cut, limitOf, Paging, pageAnswer } from './paging.ts'
import { problem } from './problem.ts'
import { queryOf, Selection, slugOf } from './selection.ts'

const slug = slugOf(200)

const Organisation = z
  .strictObject({
    slug: z.string().describe('The last part of its address; publicParty and ideaBasedParty take it.'),
    page: z.url(),
    name: z.string(),
    alsoCalled: z.array(z.string()).describe('Other names that a person has found to be the same.'),
    kind: z.enum(registerPartyKinds).nullable(),
    partOf: z.string().nullable(),
    organisationNumber: z.string().nullable().describe('Ten digits; null when no source gives it.'),
    side: z.enum(registerSides),
    partnerships: z.int().min(0).describe('How many in the register it takes part in.'),
  })
  .meta({ id: 'Organisation' })

const List = z
  .strictObject({
    next: z.string().nullable().describe('The address of the next page; null on the last.'),
    organisations: z.array(Organisation),
  })
  .meta({ id: 'OrganisationList' })

const ListQuery = Selection.pick({ q: true, municipality: true }).extend({
  side: z.enum(registerSides).optional(),
  limit: Paging.shape.limit,
  after: slug
    .optional()
    .meta({ description: 'The slug of the last one of the page before; follow next instead.' }),
})

const listRoute = createRoute({
  method: 'get',
  path: '/api/v1/organisations',
  operationId: 'listOrganisations',
  summary: 'Organisations that take part in partnerships',
  description:
    'In the order they came into the register. q is a part of a name, or the first six digits or more of a number.',
  request: { query: ListQuery },
  responses: { 200: json(List, 'One page.'), ...notNew, ...problems(400) },
})

const oneRoute = createRoute({
  method: 'get',
  path: '/api/v1/organisations/{slug}',
  operationId: 'getOrganisation',
  summary: 'One organisation',
  request: { params: z.strictObject({ slug: slug.meta({ example: 'folkets-husby' }) }) },
  responses: { 200: json(Organisation, 'The organisation.'), ...notNew, ...problems(400, 404) },
})

/** Who takes part, on both sides alike. */
export function addOrganisations(app: OpenAPIHono<ApiEnv>, deps: ApiDeps): void {
  app.openapi(listRoute, (c) => {
    const { limit: asked, after, q: text, side, municipality } = c.req.valid('query')
    const limit = limitOf(asked)
    return answer(c, deps, async () => {
      const wanted = { text: text?.trim(), side, municipality, after, limit: limit + 1 }
      const found = await pageOfOrganisations(deps.db, wanted)
      const { shown, last } = cut(found, limit)
      const origin = originOf(c, deps)
      const path = queryOf({ q: text, side, municipality, limit: asked, after: last?.slug })
      const next = last === undefined ? null : `${origin}/api/v1/organisations${path}`
      const page: z.infer<typeof List> = { next, organisations: shown.map(toPublic(origin)) }
      return pageAnswer(page)
    })
  })
  app.openapi(oneRoute, (c) => {
    const { slug: asked } = c.req.valid('param')
    return answer(c, deps, async () => {
      const [found] = await pageOfOrganisations(deps.db, { slug: asked, limit: 1 })
      return found === undefined
        ? problem('not-found', { detail: 'No organisation has this slug. See /api/v1/organisations.' })
        : Response.json(toPublic(originOf(c, deps))(found))
    })
  })
}

function toPublic(origin: string) {
  return ({ number, kind, ...rest }: PublicOrganisation): z.infer<typeof Organisation> => ({
    ...rest,
    kind: registerPartyKinds.find((one) => one === kind) ?? null,
    organisationNumber: number,
    page: `${origin}/register/organisation/${rest.slug}`,
  })
}
