import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { dayInStockholm } from '../kernel/plain-date.ts'
import { municipalityCodes, municipalityName } from '../store/case/municipalities.ts'
import { countRegister } from '../store/register/register-counts.ts'
import { answer, json, notNew, problems } from './answers.ts'
import { type ApiDeps, type ApiEnv, originOf } from './deps.ts'
import { filterOf, Selection } from './selection.ts'

const Municipality = z
  .strictObject({
    code: z.string().regex(/^\d{4}$/),
    name: z.string(),
    page: z.url(),
    partnerships: z
      .int()
      .min(0)
      .describe('How many match; 0 says that none is in the register, not that none exists.'),
  })
  .meta({ id: 'Municipality' })

const route = createRoute({
  method: 'get',
  path: '/api/v1/municipalities',
  operationId: 'listMunicipalities',
  summary: 'All municipalities, and how many partnerships match in each',
  description:
    'All 290 in order of code, also those without any. The filters are those of the list of partnerships.',
  request: { query: Selection.omit({ municipality: true }) },
  responses: { 200: json(z.array(Municipality), 'Every municipality.'), ...notNew, ...problems(400) },
})

/** Where there are partnerships, and where the register has none. */
export function addMunicipalities(app: OpenAPIHono<ApiEnv>, deps: ApiDeps): void {
  app.openapi(route, (c) => {
    const selection = c.req.valid('query')
    return answer(c, deps, async () => {
      const filter = filterOf(selection, dayInStockholm(deps.clock()))
      const { facets } = await countRegister(deps.db, filter)
      const counts = new Map(facets.municipality.map(({ code, count }) => [code, count]))
      const origin = originOf(c, deps)
      const all: z.infer<typeof Municipality>[] = municipalityCodes()
        .toSorted()
        .map((code) => ({
          ...{ code, name: municipalityName(code), partnerships: counts.get(code) ?? 0 },
          page: `${origin}/register/kommun/${code}`,
        }))
      return Response.json(all)
    })
  })
}
