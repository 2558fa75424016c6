import { z } from 'zod'
import { bilingual, ownId, sourceRef } from './parts-schema.ts'

const choice = z.strictObject({ id: ownId, label: bilingual })

const question = z.strictObject({
  key: ownId,
  text: bilingual,
  help: bilingual.describe('Vad frågan vill ha fram och vad som duger som underlag.'),
  /** Which answer speaks for a partnership; "no" where a yes speaks against. */
  speaksFor: z.enum(['yes', 'no']).default('yes'),
  group: ownId.optional().describe('Delen av checklistan som frågan står i.'),
  source: sourceRef,
})

export const checklist = z
  .strictObject({
    id: ownId,
    title: bilingual,
    intro: bilingual,
    answers: z.array(choice).min(2),
    groups: z.array(choice).default([]).describe('Delarna som frågorna står i, i ordning.'),
    questions: z.array(question).min(1),
    conclusion: z.strictObject({
      text: bilingual,
      help: bilingual,
      choices: z.array(choice).min(2),
      maxWords: z.int().min(20),
    }),
    source: sourceRef,
  })
  .describe('En checklista med frågor, svarsskala och slutsats.')

export const requiredDocument = z
  .strictObject({
    id: ownId,
    label: bilingual,
    help: bilingual,
    stage: z.enum(['firstMeeting', 'review']).describe('När underlaget behövs.'),
    required: z.boolean(),
    kind: z.enum(['facts', 'file']).describe('facts = uppgifter i formuläret, file = ett dokument.'),
    freshMonths: z.int().min(1).optional(),
    equivalent: bilingual.optional().describe('Vad som godtas i stället, t.ex. för stiftelser.'),
    source: sourceRef,
  })
  .describe('Ett underlag från den idéburna parten.')

export type Checklist = z.infer<typeof checklist>
export type RequiredDocument = z.infer<typeof requiredDocument>
