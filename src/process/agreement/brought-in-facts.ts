import { z } from 'zod'
import type { ProcessEvent } from '../../domain/events.ts'
import { aidBases } from '../../domain/state-aid.ts'

/** Whether aid that was granted before stands in the register that it belongs in. */
export const aidRegistrations = ['yes', 'no', 'notAsked'] as const

const day = z.string().nullable().catch(null)
const text = z.string().catch('')

const Decision = z.object({ about: z.literal('decision'), day, paragraph: text, number: text })
const Aid = z.object({
  ...{ about: z.literal('aid'), organisation: z.string(), party: text, basis: z.enum(aidBases) },
  ...{ day, reasons: text, giver: text, grantedOn: day },
  ...{ eur: z.number().nullable().catch(null), sek: z.number().nullable().catch(null) },
  ...{ registered: z.enum(aidRegistrations).nullable().catch(null), registeredOn: day },
  /** The line that the reckoning of aid counts, where there is one. */
  line: z.string().nullable().catch(null),
})

/** What is known of the board's decision, beside its day and paragraph. It was made elsewhere, never here. */
export type DecisionFact = z.infer<typeof Decision> & { event: ProcessEvent }
/** What was assessed of the aid to one association when the agreement was made. It was assessed elsewhere, never here. */
export type AidFact = z.infer<typeof Aid> & { event: ProcessEvent }

/** What was last said of the decision; null where nothing has been. */
export function decisionFact(events: readonly ProcessEvent[]): DecisionFact | null {
  return factsIn(events, Decision).at(-1) ?? null
}

/** What was last said of the aid to each association. */
export function aidFacts(events: readonly ProcessEvent[]): readonly AidFact[] {
  const all = factsIn(events, Aid)
  const newest = new Map(all.map((fact) => [fact.organisation, fact]))
  return [...newest.values()]
}

/** The fact that an event states of the aid; null where it is about something else. */
export function aidFactIn(event: ProcessEvent): AidFact | null {
  return factsIn([event], Aid)[0] ?? null
}

function factsIn<Fact>(
  events: readonly ProcessEvent[],
  schema: z.ZodType<Fact>,
): (Fact & { event: ProcessEvent })[] {
  return events.flatMap((event) => {
    if (event.type !== 'broughtInFactsStated') return []
    const read = schema.safeParse(event.content)
    return read.success ? [{ ...read.data, event }] : []
  })
}
