import { z } from 'zod'
import { factIds } from './need-schema.ts'
import { bilingual, filled, ownId, sourceRef } from './parts-schema.ts'

/** What a section shows of what is entered once: the case, the parts of the agreement, and days that follow from them. */
export const shownIds = [
  'parties',
  'goals',
  'contributions',
  'budget',
  'groups',
  'statistics',
  'followUp',
  'evaluation',
  'learningGoals',
  'aid',
  'periods',
] as const
export type ShownId = (typeof shownIds)[number]

/** What a section has to say before it is complete. */
const demand = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('words'), least: z.int().min(1) }),
  z.strictObject({ kind: z.literal('mentions'), any: z.array(filled).min(1), otherwise: bilingual }),
  z.strictObject({ kind: z.literal('partyNumbers') }),
  z.strictObject({ kind: z.literal('goals') }),
  z.strictObject({ kind: z.literal('contributions') }),
  z.strictObject({
    kind: z.literal('meetings'),
    steering: z.int().min(1).describe('Minst så många möten om året i styrgruppen.'),
    working: z.int().min(1).describe('Minst så många möten om året i arbetsgruppen.'),
  }),
  z.strictObject({ kind: z.literal('statistics') }),
  z.strictObject({ kind: z.literal('periods') }),
])

const section = z.strictObject({
  key: ownId,
  heading: bilingual,
  required: z.boolean().describe('Obligatoriskt: alla parter behöver vara överens om det.'),
  help: bilingual,
  /** In simple markup. The agreement is written in Swedish. */
  start: z.strictObject({ sv: filled }).describe('Texten som avsnittet börjar med.'),
  shows: z.array(z.enum(shownIds)).default([]),
  must: z.array(demand).default([]),
  proves: z.enum(factIds).optional().describe('Det som är visat när avsnittet är komplett.'),
  source: sourceRef,
})

export const template = z
  .strictObject({ id: ownId, title: bilingual, sections: z.array(section).min(1), source: sourceRef })
  .describe('En mall för en text som parterna skriver tillsammans.')

export type Template = z.infer<typeof template>
export type TemplateSection = Template['sections'][number]
export type Demand = z.infer<typeof demand>

/** What a starting text may take from the case. */
export const caseMarkers = ['parties', 'title', 'summary'] as const
