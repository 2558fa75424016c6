import { z } from 'zod'
import { eventTypes } from '../../domain/events.ts'
import { onlyOneUnit, span } from './span-schema.ts'

const event = z.enum(eventTypes)

/**
 * By when something is expected, where no rule sets a day: a proposal of the body's own, never shown as a rule. Counted from
 * the newest of the events, or from the day that the state began.
 */
const within = z
  .strictObject({
    ...span,
    of: z
      .union([event, z.array(event).min(1)])
      .transform((one) => (Array.isArray(one) ? one : [one]))
      .optional()
      .describe(
        'Det som tiden räknas från; det som hände sist gäller. Utan of räknas den från att läget började.',
      ),
  })
  .refine(...onlyOneUnit)

/** `none` takes away what the base says. */
export const expected = z
  .union([within, z.literal('none')])
  .optional()
  .describe('Riktmärke, inte en regel: den tid som nämnden själv väntar sig. none tar bort basens riktmärke.')

export type ExpectedWithin = z.infer<typeof within>
