import { z } from 'zod'
import { roles } from '../../domain/roles.ts'
import { sourceRef } from './parts-schema.ts'

const days = z.int().min(1).describe('Dagar efter sista dagen.')

/** Who is told, and how many days after its last day, that something was not done. */
export const escalation = z.strictObject({
  own: days.describe('Så många dagar efter sista dagen får den som har uppgiften veta det.'),
  ladders: z
    .array(
      z.strictObject({
        for: z.array(z.enum(roles)).min(1).describe('De vars uppgifter det gäller.'),
        rungs: z.array(z.strictObject({ after: days, tell: z.array(z.enum(roles)).min(1) })).min(1),
      }),
    )
    .describe('Vilka som sedan får veta det, uppåt. Det som en idéburen part ska göra stannar hos parten.'),
  source: sourceRef,
})

/** Rulebooks from before the ladders were written in them tell only who has the task. */
export const ownEscalation: z.infer<typeof escalation> = { own: 1, ladders: [], source: 'förslag' }
