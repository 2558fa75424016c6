import { z } from 'zod'

/** For addresses without parameters, and pages without a query. */
export const noParams = z.object({})
export const noQuery = z.object({})

/** `/arende/:number`: our own case numbers, in lower-case ASCII. */
export const CaseParams = z.object({ number: z.string().regex(/^[a-z]{2,8}-\d{4}-\d{4,6}$/) })
export type CaseAt = z.output<typeof CaseParams>
