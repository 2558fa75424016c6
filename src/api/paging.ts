import { z } from '@hono/zod-openapi'

const mostOnPage = 500

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

/** One page of what was found when one more than `limit` was looked for. `last` is where the next one begins after, if there is a next. */
export function cut<One>(
  found: readonly One[],
  limit: number,
): { shown: readonly One[]; last?: One | undefined } {
  const shown = found.slice(0, limit)
  return { shown, last: found.length > limit ? shown.at(-1) : undefined }
}

/** A page, with the address of the next one in a header too. */
export function pageAnswer(page: { next: string | null }): Response {
  return Response.json(page, page.next === null ? {} : { headers: { link: `<${page.next}>; rel="next"` } })
}
