import { z } from 'zod'
import { bilingual, ownId, sourceRef } from './parts-schema.ts'

/** What an answer to a question says about a form of cooperation. */
const sign = z.strictObject({
  answer: ownId.describe('Frågans nyckel i checklistan.'),
  is: z.enum(['yes', 'no']),
  speaks: z.enum(['for', 'against']),
  because: bilingual,
})

const form = z.strictObject({
  id: ownId,
  label: bilingual,
  text: bilingual.describe('Vad formen är, i en mening.'),
  signs: z.array(sign).min(1),
  verified: z
    .boolean()
    .default(true)
    .describe('false: lagen bakom formen är inte kontrollerad mot lagtexten av en människa.'),
  note: bilingual.optional().describe('Något att kontrollera innan formen väljs.'),
  source: sourceRef,
})

export const wayFinder = z
  .strictObject({
    checklist: ownId.describe('Checklistan som frågorna står i.'),
    group: ownId.describe('Delen av den som frågorna står i.'),
    forms: z.array(form).min(2),
  })
  .describe('Vägval: vilken form av samverkan eller stöd som passar, som råd.')

/** A set of criteria that somebody uses for partnerships, to be read beside others. */
export const criteriaSet = z.strictObject({
  id: ownId,
  label: bilingual,
  points: z.array(z.strictObject({ id: ownId, text: bilingual })).min(1),
  source: sourceRef,
})

export type WayFinder = z.infer<typeof wayFinder>
export type FormOfCooperation = WayFinder['forms'][number]
