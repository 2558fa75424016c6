import { z } from 'zod'
import { type PlainDate, parsePlainDate } from '../kernel/plain-date.ts'

/** Something that has to be in order: words in the agreement, or a task for somebody. */
export type ReviewCondition = {
  id: string
  text: string
  becomes: 'clause' | 'task'
  /** The section of the agreement that a clause belongs in, as the rulebook's template calls it. */
  sectionKey: string | null
  /** Who does a task: a role of the public side, or `party`. */
  who: string | null
  by: PlainDate | null
}

/** The conditions that the event which ended a review set; one that is only words is a clause. */
export function conditionsIn({ conditions }: Readonly<Record<string, unknown>>): readonly ReviewCondition[] {
  return Conditions.parse(conditions).map((one, index) => ({
    sectionKey: null,
    who: null,
    by: null,
    ...one,
    id: ('id' in one && one.id) || `condition-${index + 1}`,
  }))
}

const words = z.string().nullish().default(null)
const day = z
  .string()
  .nullish()
  .transform((text) => (text ? parsePlainDate(text) : null))

const Condition = z.union([
  z.string().transform((text) => ({ text, becomes: 'clause' as const })),
  z.object({
    id: z.string().optional(),
    text: z.string(),
    becomes: z.enum(['clause', 'task']).catch('clause'),
    sectionKey: words,
    who: words,
    by: day,
  }),
])

const Conditions = z.union([z.array(Condition), Condition.transform((one) => [one])]).catch([])
