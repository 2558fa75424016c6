import { z } from 'zod'
import { bilingual, ownId, sourceRef } from './parts-schema.ts'

const choice = z.strictObject({ id: ownId, label: bilingual })

export const groupKinds = ['questions', 'values', 'procurement', 'stateAid', 'form'] as const

const group = z.strictObject({
  id: ownId,
  label: bilingual,
  intro: bilingual.optional().describe('Vad delen ska visa.'),
  kind: z
    .enum(groupKinds)
    .default('questions')
    .describe('Vad sidan visar utöver frågorna: kriterier, läsning av kännetecknen, statsstöd, vägval.'),
  assessors: z.int().min(1).max(2).default(1).describe('Hur många som svarar var för sig på delens frågor.'),
  criteria: bilingual
    .optional()
    .describe('Förslag till kriterier. Står de här skrivs kriterierna innan någon svarar.'),
})

const question = z.strictObject({
  key: ownId,
  text: bilingual,
  help: bilingual.describe('Vad frågan vill ha fram och vad som duger som underlag.'),
  /** Which answer speaks for a partnership; "no" where a yes speaks against. */
  speaksFor: z.enum(['yes', 'no']).default('yes'),
  group: ownId.optional().describe('Delen av checklistan som frågan står i.'),
  verified: z
    .boolean()
    .default(true)
    .describe('false: lagen bakom frågan är inte kontrollerad mot lagtexten av en människa.'),
  lookUp: z
    .strictObject({ label: bilingual, link: z.url() })
    .optional()
    .describe('Ett register att slå i; dagen då man gjorde det sparas.'),
  source: sourceRef,
})

export const checklist = z
  .strictObject({
    id: ownId,
    title: bilingual,
    intro: bilingual,
    answers: z.array(choice).min(2),
    groups: z.array(group).default([]).describe('Delarna som frågorna står i, i ordning.'),
    questions: z.array(question).min(1),
    asksLegalSupport: z.boolean().default(false).describe('Varje svar säger om en jurist har hjälpt till.'),
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
export type Question = Checklist['questions'][number]
export type QuestionGroup = Checklist['groups'][number]
export type RequiredDocument = z.infer<typeof requiredDocument>
