import { z } from 'zod'
import { checklist, requiredDocument } from './checklist-schema.ts'
import { dutiesFile } from './duty-schema.ts'
import { escalation, ownEscalation } from './escalation-schema.ts'
import { expected } from './expected-schema.ts'
import { finalReport } from './final-report-schema.ts'
import { memo } from './memo-schema.ts'
import { bilingual, dayText, filled, ownId, roleId, sourceRef, stateId, trackKind } from './parts-schema.ts'
import { report } from './report-schema.ts'
import { step } from './step-schema.ts'
import { template } from './template-schema.ts'
import { warningCauses } from './warning-causes.ts'
import { criteriaSet, wayFinder } from './way-finder-schema.ts'

const role = z.strictObject({
  label: bilingual,
  /** As in "stabsenheten": texts name the role as {staffUnit}. */
  definite: bilingual,
  task: bilingual,
  source: sourceRef,
})
const named = { id: ownId, label: bilingual, text: bilingual }

export const stateKinds = ['running', 'inForce', 'exit', 'ended'] as const

const state = z.strictObject({
  id: stateId,
  tracks: z.array(trackKind).min(1).default(['round']),
  phase: ownId,
  kind: z.enum(stateKinds).describe('pågår, gäller, lämnade processen, avslutad'),
  label: bilingual,
  explanation: z.strictObject({ public: bilingual, party: bilingual }),
  duty: ownId.optional().describe('Skyldigheten vars dag gäller för den som har bollen i läget.'),
  expected,
  next: z.array(ownId).default([]).describe('De steg som läget väntar på, i ordning.'),
  source: sourceRef,
})

const initiator = z.strictObject({ ...named, warning: bilingual.optional(), source: sourceRef })

const warning = z.strictObject({
  id: ownId,
  when: z.enum(warningCauses),
  text: bilingual,
  byLaw: z
    .literal(true)
    .optional()
    .describe('Vilar på lag: visas i alla ärenden där den nyaste versionen visar den.'),
  source: sourceRef,
})

const changeClass = z.strictObject({
  ...named,
  decidedBy: z.enum(['steeringGroup', 'director', 'board']),
  leadsTo: z.enum(['adjustment', 'boardPreparation', 'ideaMeetings', 'director']),
  signs: z
    .array(z.strictObject({ id: ownId, label: bilingual }))
    .min(1)
    .describe('Vad som talar för slaget. Det sista slaget i listan som något talar för är det som föreslås.'),
  source: sourceRef,
})

const rhythm = z.strictObject({
  ideaMeetings: z.strictObject({
    suitableFrom: z.int().min(1),
    suitableTo: z.int().min(1),
    most: z.int().min(1),
    source: sourceRef,
  }),
  shortPeriod: z.strictObject({ months: z.int().min(0), source: sourceRef }),
  finalYear: z.strictObject({ months: z.int().min(1), source: sourceRef }),
  legalityReview: z
    .strictObject({ weeks: z.int().min(0), source: sourceRef })
    .optional()
    .describe('Äldre versioner. Tiden står nu i skyldigheten legality-review.'),
  reportParts: z
    .strictObject({ weeks: z.int().min(1), leastDays: z.int().min(1), source: sourceRef })
    .optional()
    .describe('Hur länge parterna har på sig med sina delar av en rapport, och minst när de påminns.'),
  groupMinutes: z
    .strictObject({ weeks: z.int().min(1), alerts: z.array(z.int().min(0)).default([]), source: sourceRef })
    .optional()
    .describe('Så länge efter mötet ska båda sidor ha godkänt gruppens anteckningar.'),
  groupActions: z
    .strictObject({ alerts: z.array(z.int().min(0)), source: sourceRef })
    .optional()
    .describe('Så många dagar före sin dag påminns den som tagit på sig något vid gruppens möte.'),
  gapWarnings: z
    .strictObject({ months: z.array(z.int().min(1)).min(1), source: sourceRef })
    .default({ months: [12, 9, 6], source: 'förslag' })
    .describe('Så många månader före slutdagen sägs det att ett glapp kan komma.'),
})

const threshold = z.strictObject({
  id: ownId,
  label: bilingual,
  value: z.number(),
  unit: z.enum(['SEK', 'EUR', 'percent', 'months', 'years']),
  validFrom: dayText,
  validTo: dayText.optional(),
  verified: z.boolean().describe('Kontrollerad mot källan av en person.'),
  source: sourceRef,
})

export const rulebookSchema = z
  .strictObject({
    body: ownId,
    base: ownId.optional().describe('Mappen med den regelbok som den här skiljer sig från.'),
    name: bilingual,
    version: filled,
    validFrom: dayText,
    source: bilingual,
    sourceWords: z.record(filled, filled).default({}).describe('Ord i källorna och deras engelska.'),
    roles: z.partialRecord(roleId, role),
    initiators: z.array(initiator).min(1),
    conditions: z.array(z.strictObject({ ...named, source: sourceRef })).min(1),
    phases: z.array(z.strictObject({ ...named, source: sourceRef })).min(1),
    tracks: z
      .array(z.strictObject({ id: trackKind, label: bilingual, duty: ownId.optional(), source: sourceRef }))
      .min(1),
    groups: z.record(ownId, z.array(stateId).min(1)).default({}),
    caseStates: z
      .strictObject({ approved: stateId, dropped: stateId })
      .describe('Nämndärendets lägen när nämnden har sagt ja, och när ärendet inte längre behövs.'),
    states: z.array(state).min(2),
    steps: z.array(step).min(1),
    checklists: z.array(checklist).default([]),
    criteriaSets: z
      .array(criteriaSet)
      .default([])
      .describe('Andra uppsättningar kriterier, att läsa bredvid nämndens egna villkor.'),
    wayFinder: wayFinder.optional(),
    documents: z.array(requiredDocument).default([]),
    templates: z.array(template).default([]),
    reports: z.array(report).default([]),
    memo: memo.optional(),
    finalReport: finalReport.optional(),
    rhythm,
    escalation: escalation.default(ownEscalation),
    changeClasses: z.array(changeClass).default([]),
    warnings: z.array(warning).default([]),
    thresholds: z.array(threshold).default([]),
    duties: dutiesFile.shape.duties,
  })
  .describe('En regelbok: processen för idéburet offentligt partnerskap i en nämnd.')

export type Rulebook = z.infer<typeof rulebookSchema>
export type State = Rulebook['states'][number]
export type Warning = Rulebook['warnings'][number]
