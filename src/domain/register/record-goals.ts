import { z } from 'zod'
import { day, text, webAddress } from './record-basics.ts'

const documentKinds = [
  'agreement',
  'memo',
  'decision',
  'stance',
  'followUp',
  'evaluation',
  'finalReport',
  'ending',
  'other',
] as const

export const document = z
  .strictObject({
    number: z.int().min(1).describe('Part of its lasting address.'),
    kind: z.enum(documentKinds),
    title: text,
    language: z.enum(['sv', 'en']).describe('What it is written in.'),
    on: day.describe('The day of the decision, the signing or the report.'),
    url: webAddress.nullable().describe('Where it is read, as an accessible PDF.'),
    publishedOn: day,
  })
  .describe('A document of the case that has been published with it.')

const measured = z.strictObject({
  year: z.int().min(1990).max(2200),
  on: day.describe('The day that the value is for: the latest one of the year.'),
  value: z.number().nullable().describe('null when it is hidden.'),
  suppressed: z.boolean().describe('Hidden because it counts fewer than five people.'),
})

export const goal = z
  .strictObject({
    goal: text,
    from: day.nullable().describe('The first day of the agreement that it stands in.'),
    to: day.nullable(),
    indicators: z
      .array(
        z.strictObject({
          name: text,
          baseline: text.nullable().describe('As the parties wrote it.'),
          target: text.nullable(),
          source: text.nullable().describe('Where the values are taken from.'),
          values: z.array(measured).max(60),
        }),
      )
      .max(100),
  })
  .describe('A goal of an agreement, how it is measured and what came of it year by year.')
