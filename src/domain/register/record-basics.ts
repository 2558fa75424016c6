import { z } from 'zod'
import { isPartialDate } from '../../kernel/partial-date.ts'
import { isWebAddress } from '../../kernel/web-address.ts'

// What the parts of a record in the register are made of.

export const text = z.strictObject({
  sv: z.string().min(1).max(4000),
  en: z.string().min(1).max(4000).optional(),
})
export const name = z.string().min(1).max(300)
export const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
export const day = z.iso.date()
export const instant = z.iso.datetime()
export const webAddress = z.string().max(2000).refine(isWebAddress, 'not a web address')
export const partialDate = z
  .string()
  .refine(isPartialDate, 'not a year, month or day')
  .describe('A year (2023), a month (2023-05) or a day (2023-05-31): as exact as is known, never more exact.')
