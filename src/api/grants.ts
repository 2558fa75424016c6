import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { grantsOf, registerGrant } from '../domain/register/register-grants.ts'
import type { RegisterRecord } from '../domain/register.ts'
import { answer, notNew, problems } from './answers.ts'
import { type ApiContext, type ApiDeps, type ApiEnv, originOf } from './deps.ts'
import { bytesOf, fileOf, recordsFor } from './files.ts'
import { pageOf } from './records.ts'
import { Selection } from './selection.ts'

const coverage = z.strictObject({
  partnerships: z.int().min(0).describe('How many match.'),
  withGrants: z
    .int()
    .min(0)
    .describe('How many of them say what a public party pays and when it was decided.'),
  sumsWithoutDecision: z.int().min(0).describe('Sums that are left out, since no day of decision is known.'),
})

/** The package as 360Giving describes it; `coverage` is ours. */
const GrantPackage = z
  .strictObject({
    version: z.literal('1.1'),
    title: z.string(),
    license: z.url(),
    publisher: z.strictObject({ name: z.string(), website: z.url() }),
    accessURL: z.url(),
    grants: z.array(registerGrant).describe('Empty while no source states money and decision.'),
    description: z.string(),
    coverage,
  })
  .meta({ id: 'GrantPackage' })

const route = createRoute({
  method: 'get',
  path: '/api/v1/grants.json',
  operationId: 'downloadGrants',
  summary: 'Money from public parties, as 360Giving writes grants',
  description:
    'Only what a source states with a day of decision; coverage says how much that is. Nothing is filled in. Streamed without a cap.',
  request: { query: Selection },
  responses: {
    200: { description: 'The package.', content: { 'application/json': { schema: GrantPackage } } },
    ...notNew,
    ...problems(400),
  },
})

/** Grants for whoever reads grants from many places. */
export function addGrants(app: OpenAPIHono<ApiEnv>, deps: ApiDeps): void {
  app.openapi(route, (c) => answer(c, deps, () => grantsFile(c, deps)))
}

function grantsFile(c: ApiContext, deps: ApiDeps): Response {
  const stream = bytesOf(asPackage(recordsFor(c, deps), originOf(c, deps)))
  return fileOf(c, deps, { stream, name: 'iop-grants', ending: 'json', type: 'application/json' })
}

/** What it holds is known when all of it has been read, and therefore stands last. */
async function* asPackage(records: AsyncIterable<RegisterRecord>, origin: string): AsyncIterable<string> {
  yield JSON.stringify(headOf(origin)).replace(/\}$/, ',"grants":[')
  const counted = { partnerships: 0, withGrants: 0, sumsWithoutDecision: 0 }
  let mark = ''
  for await (const record of records) {
    const { grants, undated } = grantsOf(record, record.provenance.home ?? pageOf(origin, record.id))
    counted.partnerships += 1
    counted.withGrants += grants.length > 0 ? 1 : 0
    counted.sumsWithoutDecision += undated
    for (const grant of grants) {
      yield `${mark}${JSON.stringify(grant)}`
      mark = ',\n'
    }
  }
  yield `],"description":${JSON.stringify(describe(counted))},"coverage":${JSON.stringify(counted)}}\n`
}

function headOf(origin: string) {
  return {
    version: '1.1',
    title: 'Idéburna offentliga partnerskap: pengar från offentliga parter',
    license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    publisher: { name: new URL(origin).host, website: origin },
    accessURL: `${origin}/oppna-data`,
  }
}

function describe({ partnerships, withGrants, sumsWithoutDecision }: z.infer<typeof coverage>): string {
  return `${withGrants} of ${partnerships} partnerships state what a public party pays and when it was decided. ${sumsWithoutDecision} sums without a day of decision are left out. A partnership is not a grant: what the idea-based parties put in is in the register itself.`
}
