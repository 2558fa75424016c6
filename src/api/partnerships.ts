import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { registerRecord } from '../domain/register.ts'
import { dayInStockholm } from '../kernel/plain-date.ts'
import { findRecord, queryRegister } from '../store/register/register.ts'
import { findWithdrawal } from '../store/register/register-news.ts'
import { answer, json, notNew, problems } from './answers.ts'
import { type ApiDeps, type ApiEnv, originOf } from './deps.ts'
import { cut, limitOf, Paging, pageAnswer } from './paging.ts'
import { problem } from './problem.ts'
import { published } from './records.ts'
import { filterOf, queryOf, Selection } from './selection.ts'

const id = registerRecord.shape.id

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

const listRoute = createRoute({
  method: 'get',
  path: '/api/v1/partnerships',
  operationId: 'listPartnerships',
  summary: 'Partnerships that match',
  description:
    'In the order they were added, which does not change: a reader who follows next sees each record once, also while others are added.',
  request: { query: ListQuery },
  responses: { 200: json(List, 'One page.'), ...notNew, ...problems(400) },
})

const oneRoute = createRoute({
  method: 'get',
  path: '/api/v1/partnerships/{id}',
  operationId: 'getPartnership',
  summary: 'One partnership',
  request: { params: z.strictObject({ id: id.meta({ example: 'jarva-2024-folkets-husby' }) }) },
  responses: { 200: json(registerRecord, 'The record.'), ...notNew, ...problems(400, 404, 410) },
})

/** Lists and single records. */
export function addPartnerships(app: OpenAPIHono<ApiEnv>, deps: ApiDeps): void {
  const today = () => dayInStockholm(deps.clock())
  app.openapi(listRoute, (c) => {
    const { limit: told, after, ...selection } = c.req.valid('query')
    const limit = limitOf(told)
    return answer(c, deps, async () => {
      const asked = { order: 'added', limit: limit + 1, after: after ?? null } as const
      const { total, records } = await queryRegister(deps.db, filterOf(selection, today()), asked)
      const { shown, last } = cut(records, limit)
      const origin = originOf(c, deps)
      const path = `/api/v1/partnerships${queryOf({ ...selection, limit: told, after: last?.id })}`
      const next = last === undefined ? null : origin + path
      const page: z.infer<typeof List> = {
        total,
        next,
        records: shown.map((one) => published(one, origin)),
      }
      return pageAnswer(page)
    })
  })
  app.openapi(oneRoute, (c) => {
    const { id: asked } = c.req.valid('param')
    return answer(c, deps, async () => {
      const record = await findRecord(deps.db, asked, today())
      if (record !== null) return Response.json(published(record, originOf(c, deps)))
      const withdrawal = await findWithdrawal(deps.db, asked)
      return withdrawal === null
        ? problem('not-found', { detail: 'No record has this id. See /api/v1/partnerships.' })
        : problem('gone', { detail: `Withdrawn ${withdrawal.on}: ${withdrawal.reason}` })
    })
  })
}
