import type { z } from '@hono/zod-openapi'
import type { ApiContext, ApiDeps } from './deps.ts'
import { whenNew } from './fresh.ts'
import { Problem } from './problem.ts'

export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

/** The errors that every address may answer with. */
export const problems = (...statuses: (400 | 401 | 404 | 409 | 410 | 413)[]) =>
  Object.fromEntries(
    [...statuses, 429, 500, 503].map((status) => [
      status,
      { description: words[status] ?? '', content: { 'application/problem+json': { schema: Problem } } },
    ]),
  )

const words: Record<number, string> = {
  400: 'A parameter could not be read; errors says which.',
  401: 'The signature does not hold, or is too old.',
  404: 'There is no such record.',
  409: 'Another message has had the same id.',
  410: 'The record has been withdrawn.',
  413: 'The message is too large.',
  429: 'Too many requests; Retry-After says how long to wait.',
  500: 'Something went wrong here.',
  503: 'The database cannot be reached right now; Retry-After says how long to wait.',
}

export const notNew = { 304: { description: 'What you have (If-None-Match) is still the newest.' } }

/**
 * What `make` gives, unless the reader has the newest already. Tests hold every answer against the document, so the
 * handlers' types need not.
 */
export function answer(
  c: ApiContext,
  deps: ApiDeps,
  make: () => Response | Promise<Response>,
): Promise<never> {
  return whenNew(c, deps, make) as Promise<never>
}
