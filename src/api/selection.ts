import { z } from '@hono/zod-openapi'
import { type RegisterFilter, registerStatuses } from '../domain/register.ts'
import type { PlainDate } from '../kernel/plain-date.ts'

const controls = String.raw`^[^\u0000-\u001f\u007f]*$`
const words = z.string().max(200).regex(new RegExp(controls), 'No control characters.')
/** The name that something has in addresses. */
export function slugOf(most: number) {
  const words = 'Lower-case letters a–z, digits and single hyphens.'
  return z
    .string()
    .max(most)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, words)
}

const code = slugOf(100)
const year = z
  .string()
  .regex(/^(19|20)\d\d$/, 'A year, such as 2024.')
  .meta({ example: '2024' })

/** What a reader may choose by: the same for lists, files and feeds. */
export const Selection = z.strictObject({
  q: words.optional().meta({
    description:
      'Words in Swedish or English in any form, the beginning of a name, or an organisation number.',
    example: 'läxhjälp',
  }),
  municipality: z
    .string()
    .regex(/^\d{4}$/, 'A municipality code of four digits.')
    .optional()
    .meta({ description: 'Municipality code (SCB).', example: '0180' }),
  area: code.optional().meta({ description: 'A category or a theme; see /api/v1/codes.', example: 'skola' }),
  targetGroup: code.optional().meta({ description: 'A target group; see /api/v1/codes.' }),
  publicParty: code
    .optional()
    .meta({ description: 'The last part of the address of an organisation in the register.' }),
  ideaBasedParty: code.optional().meta({ description: 'The same for an idea-based party.' }),
  status: z.enum(registerStatuses).optional(),
  year: year.optional().meta({ description: 'Partnerships with an agreement in some part of the year.' }),
})

export type Selection = z.infer<typeof Selection>

/** What to ask the register for. */
export function filterOf({ q, year: inYear, ...rest }: Selection, today: PlainDate): RegisterFilter {
  const chosen = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  const text = q?.trim() ?? ''
  return {
    ...chosen,
    today,
    ...(text !== '' && { text }),
    ...(inYear !== undefined && { year: Number(inYear) }),
  }
}

/** The same selection as an address. */
export function queryOf(selection: Record<string, string | number | undefined>): string {
  const given = Object.entries(selection).filter(([, value]) => value !== undefined && value !== '')
  return given.length === 0
    ? ''
    : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
}
