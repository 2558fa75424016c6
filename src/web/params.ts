import { z } from 'zod'

/** For addresses without parameters, and pages without a query. */
export const noParams = z.object({})
export const noQuery = z.object({})

/** `/arende/:number`: our own case numbers, in lower-case ASCII. */
export const CaseParams = z.object({ number: z.string().regex(/^[a-z]{2,8}-\d{4}-\d{4,6}$/) })
export type CaseAt = z.output<typeof CaseParams>

/** Which of several something is, counted from 1: no more than a column of the database can hold. */
export const ordinal = () => z.coerce.number().int().min(1).max(2_147_483_647)
