import { randomBytes } from 'node:crypto'
import { z } from '@hono/zod-openapi'
import { isDatabaseAway } from '../store/postgres/database-away.ts'
import type { ApiContext, ApiDeps } from './deps.ts'

/** An error as RFC 9457 writes it. */
export const Problem = z
  .strictObject({
    type: z.string().describe('Which kind of problem; its address describes it.'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('What to do about it.'),
    errors: z
      .array(z.strictObject({ parameter: z.string(), detail: z.string() }))
      .optional()
      .describe('Each parameter that could not be read.'),
  })
  .meta({ id: 'Problem' })

export type Problem = z.infer<typeof Problem>

const kinds = {
  'bad-request': { status: 400, title: 'The request could not be read' },
  unauthorized: { status: 401, title: 'The message is not signed as it must be' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'method-not-allowed': { status: 405, title: 'This address does not take that' },
  conflict: { status: 409, title: 'The message is another than before' },
  gone: { status: 410, title: 'The record has been withdrawn' },
  'too-large': { status: 413, title: 'The message is too large' },
  'too-many': { status: 429, title: 'Too many requests' },
  broken: { status: 500, title: 'Something went wrong here' },
  unavailable: { status: 503, title: 'We cannot reach our database right now' },
} as const

export type ProblemKind = keyof typeof kinds

/** The answer for a problem, with the headers that belong to it. */
export function problem(
  kind: ProblemKind,
  { detail, errors, headers }: Pick<Problem, 'detail' | 'errors'> & { headers?: Record<string, string> },
): Response {
  const { status, title } = kinds[kind]
  const body: Problem = { type: `/oppna-data#${kind}`, title, status, detail, ...(errors && { errors }) }
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  })
}

/** Says which parameters were wrong, without repeating what was written. */
export function badRequest({ issues }: z.ZodError): Response {
  const errors = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ parameter: key.slice(0, 100), detail: 'There is no such parameter.' }))
      : [{ parameter: issue.path.join('.').slice(0, 100), detail: issue.message }],
  )
  return problem('bad-request', {
    detail: 'See which parameters in errors; all are described in openapi.json.',
    errors,
  })
}

/** What was thrown is logged with a number that the reader is told; nothing of it is shown. */
export function broken(thrown: unknown, c: ApiContext, { log }: ApiDeps): Response {
  if (isDatabaseAway(thrown)) return away(thrown, c, log)
  const id = randomBytes(4).toString('hex')
  log.error({ err: thrown, errorId: id, path: c.req.path }, 'open data failed')
  return problem('broken', { detail: `Try again in a while. If it goes on, tell us the number ${id}.` })
}

/** It is most often back in some seconds. */
function away(thrown: unknown, c: ApiContext, log: ApiDeps['log']): Response {
  log.error({ err: thrown, path: c.req.path }, 'the database is away')
  return problem('unavailable', {
    detail: 'Ask again in half a minute. A message that was sent may be sent again: it is taken once.',
    headers: { 'retry-after': '30' },
  })
}
