import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { cors } from 'hono/cors'
import { upperFirst } from '../kernel/upper-first.ts'
import { listRegisterCodes } from '../store/register/register-code.ts'
import { answer, notNew, problems } from './answers.ts'
import { answerCatalogue, type CatalogueForm, catalogueForms, catalogueType } from './catalogue/answer.ts'
import { type ApiContext, type ApiDeps, type ApiEnv, originOf } from './deps.ts'
import { openApiDocument, recordSchema } from './describe.ts'
import { feed } from './feed.ts'
import { addFiles } from './files.ts'
import { whenNew } from './fresh.ts'
import { addGrants } from './grants.ts'
import { addInbox } from './inbox.ts'
import { addMunicipalities } from './municipalities.ts'
import { addOrganisations } from './organisations.ts'
import { addPartnerships } from './partnerships.ts'
import { badRequest, broken, problem } from './problem.ts'

/** Readers from one address: many times more than a person, few enough to leave room for others. */
const allowance = { most: 1200, seconds: 60 }

/** Open data: everything below /api. Only read, by anybody, from any page; but for the inbox, which takes signed messages. */
export function createApi(deps: ApiDeps): OpenAPIHono<ApiEnv> {
  const app = new OpenAPIHono<ApiEnv>({
    defaultHook: (outcome) => (outcome.success ? undefined : badRequest(outcome.error)),
  })
  app.onError((thrown, c) => broken(thrown, c, deps))
  app.use(
    '/api/*',
    cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag', 'Link', 'Retry-After'] }),
  )
  app.use('/api/*', async (c, next) => {
    const refusal = refused(c, deps)
    if (refusal !== null) return refusal
    await next()
    c.res.headers.set('cross-origin-resource-policy', 'cross-origin')
    return
  })
  addPartnerships(app, deps)
  addFiles(app, deps)
  addGrants(app, deps)
  addOrganisations(app, deps)
  addMunicipalities(app, deps)
  addWords(app, deps)
  addInbox(app, deps)
  app.all('/api/*', () =>
    problem('not-found', { detail: 'The addresses are described at /api/v1/openapi.json.' }),
  )
  return app
}

function refused(c: ApiContext, { clock }: ApiDeps): Response | null {
  const isInbox = c.req.path.startsWith('/api/v1/inbox/')
  const allowed = isInbox ? ['POST', 'OPTIONS'] : ['GET', 'HEAD', 'OPTIONS']
  if (!allowed.includes(c.req.method))
    return problem('method-not-allowed', {
      detail: isInbox ? 'Use POST.' : 'Use GET or HEAD.',
      headers: { allow: allowed.join(', ') },
    })
  const wait = c.get('limiter')?.count(`api ${c.get('address')}`, allowance, clock()) ?? null
  if (wait === null) return null
  return problem('too-many', { detail: `Wait ${wait} seconds.`, headers: { 'retry-after': String(wait) } })
}

const onlyRead = { request: { query: z.strictObject({}) } }

const Code = z
  .strictObject({
    kind: z.string(),
    code: z.string(),
    label: z.strictObject({ sv: z.string(), en: z.string() }),
  })
  .meta({ id: 'Code' })

const codesRoute = createRoute({
  method: 'get',
  path: '/api/v1/codes',
  operationId: 'listCodes',
  summary: 'The codes of the register, with words',
  description: 'Kinds: category, theme, targetGroup and periodKind.',
  ...onlyRead,
  responses: {
    200: { description: 'Every code.', content: { 'application/json': { schema: z.array(Code) } } },
    ...notNew,
    ...problems(400),
  },
})

const feedRoute = createRoute({
  method: 'get',
  path: '/api/v1/feed.atom',
  operationId: 'getFeed',
  summary: 'What is new in the register (Atom)',
  description: 'The hundred latest changes, also what has been withdrawn.',
  ...onlyRead,
  responses: {
    200: { description: 'The feed.', content: { 'application/atom+xml': { schema: z.string() } } },
    ...notNew,
    ...problems(400),
  },
})

const catalogueRoute = (form: CatalogueForm) =>
  createRoute({
    method: 'get',
    path: `/api/v1/catalogue.${form}`,
    operationId: `getCatalogue${upperFirst(form)}`,
    summary: `The catalogue for data portals (DCAT-AP-SE), as ${form}`,
    ...onlyRead,
    responses: {
      200: { description: 'The catalogue.', content: { [catalogueType(form)]: { schema: z.unknown() } } },
      ...notNew,
      ...problems(400),
    },
  })

function addWords(app: OpenAPIHono<ApiEnv>, deps: ApiDeps): void {
  app.openapi(codesRoute, (c) => answer(c, deps, async () => Response.json(await listRegisterCodes(deps.db))))
  app.openapi(feedRoute, (c) => answer(c, deps, () => feed(c, deps)))
  for (const form of catalogueForms)
    app.openapi(catalogueRoute(form), (c) => answer(c, deps, () => answerCatalogue(c, deps, form)))
  app.get('/api/v1/schema.json', (c) =>
    whenNew(c, deps, () =>
      Response.json(recordSchema(originOf(c, deps)), {
        headers: { 'content-type': 'application/schema+json' },
      }),
    ),
  )
  app.get('/api/v1/openapi.json', (c) =>
    whenNew(c, deps, () => Response.json(openApiDocument(app, originOf(c, deps)))),
  )
}
