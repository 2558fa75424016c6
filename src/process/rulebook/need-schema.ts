import { z } from 'zod'
import { eventTypes } from '../../domain/events.ts'
import { bilingual, boardCaseKind, filled, ownId, stateId } from './parts-schema.ts'

const event = z.enum(eventTypes)

/** What the case file can tell the engine beside its events. Bounded: a rulebook chooses, it does not invent. */
export const factIds = [
  'sectionsAgreed',
  'earlyEndTermsWritten',
  'aidDeclared',
  'documentsFresh',
  'reviewFresh',
  'signatoryProven',
  'closingListDone',
] as const
export type FactId = (typeof factIds)[number]

const within = z.enum(['case', 'round', 'track']).default('round')

/** What a step needs before it may be taken. `otherwise` is the refusal; without it a standing sentence is used. */
const otherwise = bilingual.optional()

export const need = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('given'), key: ownId, label: bilingual, otherwise })
    .describe('Något ska fyllas i.'),
  z.strictObject({
    kind: z.literal('oneOf'),
    key: ownId,
    label: bilingual,
    values: z.array(filled).min(2),
    otherwise,
  }),
  z
    .strictObject({ kind: z.literal('initiator'), otherwise })
    .describe('Initiativtagaren ska vara en av regelbokens.'),
  z.strictObject({ kind: z.literal('answered'), checklist: ownId, otherwise }),
  z
    .strictObject({ kind: z.literal('legalAnswered'), otherwise })
    .describe('Där svaren kräver en jurist ska juristen ha svarat.'),
  z
    .strictObject({ kind: z.literal('conditionTask'), otherwise })
    .describe(
      'Uppgiften ska vara ett villkor från granskningen som inte är klart, och den som gör den ska ha den.',
    ),
  z.strictObject({ kind: z.literal('documentsOrDay'), key: ownId, otherwise }),
  z.strictObject({
    kind: z.literal('happened'),
    event,
    since: z.array(event).optional(),
    within,
    otherwise,
  }),
  z
    .strictObject({ kind: z.literal('happenedAgain'), event, otherwise })
    .describe('I varje omgång efter den första ska det ha hänt på nytt.'),
  z.strictObject({ kind: z.literal('notYet'), event, since: z.array(event).optional(), within, otherwise }),
  z.strictObject({ kind: z.literal('pending'), opened: event, closed: z.array(event).min(1), otherwise }),
  z
    .strictObject({ kind: z.literal('timeUp'), otherwise })
    .describe('Dagen som parterna fick på sig har gått.'),
  z
    .strictObject({ kind: z.literal('toAnswer'), asked: event, answered: event, otherwise })
    .describe('Parten har fått något att svara på som den inte har svarat på.'),
  z
    .strictObject({ kind: z.literal('heard'), asked: event, answered: event, otherwise })
    .describe('Varje idéburen part har fått se ett nej och svarat, eller låtit sista dagen gå.'),
  z
    .strictObject({ kind: z.literal('bothAssessed'), otherwise })
    .describe('Talar en del med två bedömare emot partnerskapet ska båda ha svarat på hela delen.'),
  z
    .strictObject({ kind: z.literal('ownRequest'), event, otherwise })
    .describe('Bara den sida som begärde något kan ta tillbaka det.'),
  z.strictObject({
    kind: z.literal('bothSides'),
    event,
    unless: event.optional().describe('Den som ärendet har gått vidare utan räknas inte.'),
    since: z.array(event).optional(),
    within,
    otherwise,
  }),
  z.strictObject({
    kind: z.literal('otherPerson'),
    than: z.array(event).min(1),
    authorsOf: ownId.optional(),
    within,
    otherwise,
  }),
  z.strictObject({ kind: z.literal('ideaMeetings'), least: z.int().min(1), otherwise }),
  z.strictObject({ kind: z.literal('ideaMeetingLeft'), otherwise }),
  z.strictObject({ kind: z.literal('ideaMeetingsUsedUp'), otherwise }),
  z.strictObject({ kind: z.literal('extension'), key: ownId, beyond: z.boolean(), otherwise }),
  z.strictObject({ kind: z.literal('shortPeriodApproved'), otherwise }),
  z.strictObject({ kind: z.literal('fact'), fact: z.enum(factIds), otherwise }),
  z.strictObject({ kind: z.literal('reached'), day: z.enum(['start', 'end']), otherwise }),
  z.strictObject({ kind: z.literal('decidedText'), key: ownId, otherwise }),
  z
    .strictObject({ kind: z.literal('signingSet'), completes: z.boolean(), otherwise })
    .describe(
      'Den som skriver under ska få göra det, och underskrifterna räcka för parten eller inte räcka än.',
    ),
  z.strictObject({ kind: z.literal('boardCase'), of: boardCaseKind, state: stateId, otherwise }),
  z
    .strictObject({ kind: z.literal('minutesOfEveryBoard'), of: boardCaseKind, otherwise })
    .describe('Varje nämnd som ska besluta har justerat och anslagit sitt protokoll över beslutet.'),
  z.strictObject({ kind: z.literal('noOpenCase'), of: boardCaseKind, otherwise }),
  z.strictObject({ kind: z.literal('stances'), choice: z.enum(['renegotiate', 'end', 'any']), otherwise }),
  z.strictObject({
    kind: z.literal('roundAfter'),
    is: z.enum(['signed', 'notSigned', 'notOpen']),
    otherwise,
  }),
  z.strictObject({ kind: z.literal('atRisk'), otherwise }),
  z.strictObject({ kind: z.literal('paused'), otherwise }),
])

export type Need = z.infer<typeof need>
