import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { registerRecord } from '../domain/register.ts'
import { dayInStockholm } from '../kernel/plain-date.ts'
import { findRecord, queryRegister } from '../store/register.ts'
import { findWithdrawal } from '../store/register-feed.ts'
import { type ApiDeps, type ApiEnv, originOf } from './deps.ts'
import { whenNew } from './fresh.ts'
import { Problem, problem } from './problem.ts'
import { published } from './records.ts'
import { filterOf, queryOf, Selection } from './selection.ts'

const mostOnPage = 500

const id = registerRecord.shape.id

/** How long a page is, for every list. */
export const Paging = z.strictObject({
  limit: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, `A whole number from 1 to ${mostOnPage}.`)
    .refine((text) => Number(text) <= mostOnPage, `A whole number from 1 to ${mostOnPage}.`)
    .optional()
    .meta({
      description: `How many records on a page, at most ${mostOnPage}; 100 unless told.`,
      example: '100',
    }),
})

export const limitOf = (asked: string | undefined) => Number(asked ?? 100)

const ListQuery = Selection.extend({
  limit: Paging.shape.limit,
  after: id
    .optional()
    .meta({ description: 'The id of the last record of the page before; follow next instead.' }),
})

const List = z
  .strictObject({
    total: z.int().min(0).describe('How many records match in all.'),
    next: z.string().nullable().describe('The address of the next page; null on the last.'),
    records: z.array(registerRecord),
  })
  .meta({ id: 'PartnershipList' })

export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

/** The errors that every address may answer with. */
export const problems = (...statuses: (400 | 404 | 410)[]) =>
  Object.fromEntries(
    [...statuses, 429, 500].map((status) => [
      status,
      { description: words[status] ?? '', content: { 'application/problem+json': { schema: Problem } } },
    ]),
  )

const words: Record<number, string> = {
  400: 'A parameter could not be read; errors says which.',
  404: 'There is no such record.',
  410: 'The record has been withdrawn.',
  429: 'Too many requests; Retry-After says how long to wait.',
  500: 'Something went wrong here.',
}

export const notNew = { 304: { description: 'What you have (If-None-Match) is still the newest.' } }

const listRoute = createRoute({
  method: 'get',
  path: '/api/v1/partnerships',
  summary: 'Partnerships that match',
  description:
    'In the order they were added, which does not change: a reader who follows next sees each record once, also while others are added.',
  request: { query: ListQuery },
  responses: { 200: json(List, 'One page.'), ...notNew, ...problems(400) },
})

const oneRoute = createRoute({
  method: 'get',
  path: '/api/v1/partnerships/{id}',
  summary: 'One partnership',
  request: { params: z.strictObject({ id: id.meta({ example: 'jarva-2024-folkets-husby' }) }) },
  responses: { 200: json(registerRecord, 'The record.'), ...notNew, ...problems(400, 404, 410) },
})

/** Lists and single records. */
export function addPartnerships(app: OpenAPIHono<ApiEnv>, deps: ApiDeps): void {
  const today = () => dayInStockholm(deps.clock())
  app.openapi(listRoute, (c): Promise<never> => {
    const { limit: asked, after, ...selection } = c.req.valid('query')
    const limit = limitOf(asked)
    return untyped(
      whenNew(c, deps, async () => {
        const page = { order: 'added', limit: limit + 1, after: after ?? null } as const
        const { total, records } = await queryRegister(deps.db, filterOf(selection, today()), page)
        const shown = records.slice(0, limit)
        const last = records.length > limit ? shown.at(-1) : undefined
        const origin = originOf(c, deps)
        const path = `/api/v1/partnerships${queryOf({ ...selection, limit: asked, after: last?.id })}`
        const next = last === undefined ? null : origin + path
        const answer: z.infer<typeof List> = {
          total,
          next,
          records: shown.map((one) => published(one, origin)),
        }
        return Response.json(answer, next === null ? {} : { headers: { link: `<${next}>; rel="next"` } })
      }),
    )
  })
  app.openapi(oneRoute, (c): Promise<never> => {
    const { id: asked } = c.req.valid('param')
    return untyped(
      whenNew(c, deps, async () => {
        const record = await findRecord(deps.db, asked, today())
        if (record !== null) return Response.json(published(record, originOf(c, deps)))
        const withdrawal = await findWithdrawal(deps.db, asked)
        return withdrawal === null
          ? problem('not-found', { detail: 'No record has this id. See /api/v1/partnerships.' })
          : problem('gone', { detail: `Withdrawn ${withdrawal.on}: ${withdrawal.reason}` })
      }),
    )
  })
}

/** Tests hold every answer against the document, so the handlers' types need not. */
export function untyped(response: Promise<Response>): Promise<never> {
  return response as Promise<never>
}
