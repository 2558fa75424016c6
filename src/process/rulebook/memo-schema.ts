import { z } from 'zod'
import { bilingual, boardCaseKind, filled, ownId, sourceRef } from './parts-schema.ts'

/** Where a section of the memo takes its first text: what the case already holds. */
export const memoFills = [
  'initiative',
  'consideration',
  'assessment',
  'review',
  'aid',
  'period',
  'stances',
  'opinion',
  'budget',
  'finalReport',
  'inForce',
  'renewalStances',
  'renewalCriteria',
  'earlyEnd',
  'earlyEndHeard',
  'earlyEndShort',
  'bridging',
  'bridgingShort',
  'bridgingReasons',
  'followUp',
  'followUpTexts',
  'followUpWork',
  'followUpFunds',
] as const
export type MemoFill = (typeof memoFills)[number]

const section = z.strictObject({
  key: ownId,
  heading: bilingual,
  required: z
    .boolean()
    .default(true)
    .describe('Avsnittet behöver ha text innan förslaget lämnas för godkännande.'),
  help: bilingual,
  fills: z.array(z.enum(memoFills)).default([]).describe('Vad i ärendet som avsnittet fylls i från.'),
})

/** The memo is written in Swedish, and so are its decision lines. */
const variant = z.strictObject({
  id: boardCaseKind,
  title: bilingual,
  decisions: z
    .array(z.strictObject({ sv: filled }))
    .min(1)
    .describe('Att-satserna, en för varje beslut.'),
  against: z
    .array(z.strictObject({ sv: filled }))
    .default([])
    .describe('Att-satser till, när parterna bedömer att partnerskapet inte bör fortsätta.'),
  fills: z
    .record(ownId, z.array(z.enum(memoFills)))
    .default({})
    .describe('Avsnitt som fylls i på ett annat sätt i det här slaget.'),
})

export const memo = z
  .strictObject({
    title: bilingual,
    sections: z.array(section).min(1),
    variants: z.array(variant).min(1),
    source: sourceRef,
  })
  .describe('Mall för tjänsteutlåtandet: rubriker, hjälp och förslag till beslut för varje slags ärende.')

export type MemoTemplate = z.infer<typeof memo>
export type MemoSection = MemoTemplate['sections'][number]
