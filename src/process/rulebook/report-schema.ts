import { z } from 'zod'
import { reportFills } from '../../domain/report.ts'
import { bilingual, ownId, sourceRef } from './parts-schema.ts'

const choice = z.strictObject({ id: ownId, label: bilingual })

const reportHeading = z.strictObject({
  key: ownId,
  heading: bilingual,
  help: bilingual,
  by: z
    .enum(['each', 'party', 'together'])
    .describe('Vem som skriver: varje part för sig, bara den idéburna parten, eller alla tillsammans.'),
  required: z.boolean().default(true),
  fills: z.array(z.enum(reportFills)).default([]).describe('Vad i ärendet som visas under rubriken.'),
  asks: bilingual.optional().describe('Frågan som besvaras med ett av alternativen.'),
  choices: z.array(choice).default([]),
  source: sourceRef,
})

export const report = z
  .strictObject({
    id: ownId,
    title: bilingual,
    headings: z.array(reportHeading).min(1),
    tags: z.array(choice).default([]).describe('Ämnesord för lärdomar.'),
    source: sourceRef,
  })
  .describe('En mall för en rapport som parterna skriver: uppföljning, utvärdering, slutrapport.')

export type ReportTemplate = z.infer<typeof report>
export type ReportHeading = ReportTemplate['headings'][number]
