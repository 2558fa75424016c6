import { z } from 'zod'
import { eventTypes } from '../../domain/events.ts'
import { expected } from './expected-schema.ts'
import { need } from './need-schema.ts'
import { bilingual, filled, ownId, roleId, sourceRef, stateId, trackKind } from './parts-schema.ts'
import { warningCauses } from './warning-causes.ts'

/** What a document is called, whether it is registered, and whom it reaches. */
const stepDocument = z.strictObject({
  title: bilingual,
  registered: z.boolean(),
  sharedWith: z.array(z.enum(['initiator', 'party', 'allParties', 'coreService', 'director', 'board'])),
  publicRegister: z.enum([
    'no',
    'onRequest',
    'withBoardCase',
    'afterDecision',
    'summary',
    'factAndDate',
    'yes',
  ]),
})

export const step = z
  .strictObject({
    id: ownId,
    label: bilingual.describe('Vad som händer, som knappen säger det.'),
    task: bilingual.optional().describe('Hela uppgiften, när steget är ett av flera svar på den.'),
    done: bilingual.describe('Vad som har hänt, som tidslinjen säger det.'),
    when: bilingual.describe('När steget tas: sägs till den som försöker för tidigt eller för sent.'),
    event: z.enum(eventTypes),
    tracks: z.array(trackKind).min(1).default(['round']),
    from: z.array(filled).min(1).describe('Lägen, eller namnet på en grupp av lägen, eller "start".'),
    to: z.union([stateId, z.literal('same')]),
    by: z.array(roleId).min(1),
    byOnlyFrom: z
      .partialRecord(roleId, z.array(filled))
      .optional()
      .describe('Roller som bara får i vissa av lägena.'),
    needs: z.array(need).default([]),
    collects: z
      .array(roleId)
      .min(2)
      .optional()
      .describe('Läget byts först när alla dessa roller har gjort steget.'),
    opens: z
      .array(z.strictObject({ track: trackKind, state: stateId, kind: ownId.optional() }))
      .default([])
      .describe('Nya omgångar och nämndärenden som steget öppnar.'),
    awaitedFrom: z.array(roleId).optional().describe('De som väntas, när fler får ta steget.'),
    awaitedFor: ownId.optional().describe('Steget väntas när den skyldigheten är nära eller pågår.'),
    awaitedWhen: z.enum(warningCauses).optional().describe('Steget väntas bara när detta gäller.'),
    expected,
    byLaw: z
      .literal(true)
      .optional()
      .describe('Vilar på lag: kan tas och väntas i alla ärenden så som den nyaste versionen säger.'),
    round: z
      .partialRecord(trackKind, stateId)
      .optional()
      .describe('Vad steget gör med överenskommelsens läge.'),
    allBoards: z
      .boolean()
      .default(false)
      .describe('Överenskommelsens läge byts först när alla parters nämnder är klara.'),
    whilePaused: z.boolean().default(false),
    evenConflicted: z.boolean().default(false),
    document: stepDocument.optional(),
    feedback: bilingual.optional().describe('Vad parten får veta.'),
    heldBackUntil: z.enum(eventTypes).optional().describe('Parten ser inte utfallet förrän detta har hänt.'),
    warns: z.array(ownId).default([]),
    source: sourceRef,
  })
  .describe('Ett steg i processen.')

export type Step = z.infer<typeof step>
