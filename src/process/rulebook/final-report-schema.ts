import { z } from 'zod'
import { eventTypes } from '../../domain/events.ts'
import { reportFills } from '../../domain/report.ts'
import { bilingual, ownId, sourceRef } from './parts-schema.ts'

/** What a section of the final report takes from the case. */
export const reportShows = [
  ...reportFills,
  'parties',
  'chain',
  'summary',
  'reports',
  'evaluation',
  'stances',
  'criteria',
  'proposal',
] as const
export type ReportShow = (typeof reportShows)[number]

const section = z.strictObject({
  key: ownId,
  heading: bilingual,
  help: bilingual.optional(),
  writes: z
    .enum(['each', 'together', 'none'])
    .describe('Vem som skriver: varje part, parterna tillsammans, ingen.'),
  required: z
    .boolean()
    .default(false)
    .describe('Behöver vara skrivet innan styrgruppen godkänner rapporten.'),
  shows: z.array(z.enum(reportShows)).default([]).describe('Vad ur ärendet som avsnittet visar.'),
})

const criterion = z.strictObject({ key: ownId, question: bilingual, help: bilingual })

const closingItem = z.strictObject({
  key: ownId,
  label: bilingual,
  help: bilingual,
  metBy: z.enum(eventTypes).optional().describe('Det som uppfyller punkten av sig självt.'),
  reopenedBy: z.enum(eventTypes).optional().describe('Det som gör att punkten behöver gås igenom på nytt.'),
})

export const finalReport = z
  .strictObject({
    title: bilingual,
    sections: z.array(section).min(1),
    criteria: z.array(criterion).min(1).describe('Vad som ska besvaras innan parterna omförhandlar.'),
    closing: z.array(closingItem).min(1).describe('Vad som ska vara klart när partnerskapet är slut.'),
    source: sourceRef,
  })
  .describe('Mall för slutrapporten, kriterierna för att omförhandla och listan inför avslutet.')

export type FinalReportTemplate = z.infer<typeof finalReport>
export type FinalReportSection = FinalReportTemplate['sections'][number]
export type ClosingItem = FinalReportTemplate['closing'][number]
