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

/** What a step needs before it may be taken. */
const common = {
  /** The refusal; without it a standing sentence is used. */
  otherwise: bilingual.optional(),
  /** Rests on statute: asked for by the day of the act, in every case, whatever version of the rulebook it follows. */
  byLaw: z.literal(true).optional().describe('Vilar på lag och följer dagen för handlingen i alla ärenden.'),
}

export const need = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('given'), key: ownId, label: bilingual, ...common })
    .describe('Något ska fyllas i.'),
  z.strictObject({
    kind: z.literal('oneOf'),
    key: ownId,
    label: bilingual,
    values: z.array(filled).min(2),
    ...common,
  }),
  z
    .strictObject({ kind: z.literal('initiator'), ...common })
    .describe('Initiativtagaren ska vara en av regelbokens.'),
  z.strictObject({ kind: z.literal('answered'), checklist: ownId, ...common }),
  z
    .strictObject({ kind: z.literal('legalAnswered'), ...common })
    .describe('Där svaren kräver en jurist ska juristen ha svarat.'),
  z
    .strictObject({ kind: z.literal('conditionTask'), ...common })
    .describe(
      'Uppgiften ska vara ett villkor från granskningen som inte är klart, och den som gör den ska ha den.',
    ),
  z
    .strictObject({ kind: z.literal('conditionTold'), ...common })
    .describe('En organisation ska ha sagt att uppgiften är klar, och ingen ha svarat på det än.'),
  z.strictObject({ kind: z.literal('documentsOrDay'), key: ownId, ...common }),
  z.strictObject({
    kind: z.literal('happened'),
    event,
    since: z.array(event).optional(),
    unlessAbout: ownId.optional().describe('Det i since som gäller bara detta räknas inte.'),
    within,
    ...common,
  }),
  z
    .strictObject({ kind: z.literal('happenedAgain'), event, ...common })
    .describe('I varje omgång efter den första ska det ha hänt på nytt.'),
  z.strictObject({ kind: z.literal('notYet'), event, since: z.array(event).optional(), within, ...common }),
  z.strictObject({ kind: z.literal('pending'), opened: event, closed: z.array(event).min(1), ...common }),
  z
    .strictObject({ kind: z.literal('timeUp'), ...common })
    .describe('Dagen som parterna fick på sig har gått.'),
  z
    .strictObject({ kind: z.literal('toAnswer'), asked: event, answered: event, ...common })
    .describe('Parten har fått något att svara på som den inte har svarat på.'),
  z
    .strictObject({
      kind: z.literal('heard'),
      asked: event,
      answered: event,
      unless: event.optional().describe('Den som har skäl att inte vänta på svar har skrivit dem.'),
      ...common,
    })
    .describe(
      'Varje idéburen part har fått se ett nej, eller det som den andra sidan begär, och svarat eller låtit sista dagen gå.',
    ),
  z
    .strictObject({ kind: z.literal('aidOfAmounts'), ...common })
    .describe('Statsstödet ska vara bedömt för de belopp som överenskommelsen har nu.'),
  z
    .strictObject({ kind: z.literal('aidToRegister'), ...common })
    .describe('Någon som ger stödet har inte registrerat sitt, och är den som anges där flera ger.'),
  z
    .strictObject({ kind: z.literal('bothAssessed'), ...common })
    .describe('Talar en del med två bedömare emot partnerskapet ska båda ha svarat på hela delen.'),
  z
    .strictObject({ kind: z.literal('ownRequest'), event, ...common })
    .describe('Bara den sida som begärde något kan ta tillbaka det.'),
  z.strictObject({
    kind: z.literal('bothSides'),
    event,
    unless: event.optional().describe('Den som ärendet har gått vidare utan räknas inte.'),
    since: z.array(event).optional(),
    within,
    ...common,
  }),
  z.strictObject({
    kind: z.literal('otherPerson'),
    than: z.array(event).min(1),
    authorsOf: ownId.optional(),
    within,
    ...common,
  }),
  z.strictObject({ kind: z.literal('ideaMeetings'), least: z.int().min(1), ...common }),
  z.strictObject({ kind: z.literal('ideaMeetingLeft'), ...common }),
  z.strictObject({ kind: z.literal('ideaMeetingsUsedUp'), ...common }),
  z.strictObject({ kind: z.literal('extension'), key: ownId, beyond: z.boolean(), ...common }),
  z.strictObject({ kind: z.literal('shortPeriodApproved'), ...common }),
  z.strictObject({ kind: z.literal('fact'), fact: z.enum(factIds), ...common }),
  z.strictObject({ kind: z.literal('reached'), day: z.enum(['start', 'end']), ...common }),
  z.strictObject({ kind: z.literal('decidedText'), key: ownId, ...common }),
  z
    .strictObject({ kind: z.literal('signingSet'), completes: z.boolean(), ...common })
    .describe(
      'Den som skriver under ska få göra det, och underskrifterna räcka för parten eller inte räcka än.',
    ),
  z.strictObject({ kind: z.literal('boardCase'), of: boardCaseKind, state: stateId, ...common }),
  z
    .strictObject({ kind: z.literal('minutesOfEveryBoard'), of: boardCaseKind, ...common })
    .describe('Varje nämnd som ska besluta har justerat och anslagit sitt protokoll över beslutet.'),
  z.strictObject({ kind: z.literal('noOpenCase'), of: boardCaseKind, ...common }),
  z.strictObject({ kind: z.literal('stances'), choice: z.enum(['renegotiate', 'end', 'any']), ...common }),
  z.strictObject({
    kind: z.literal('roundAfter'),
    is: z.enum(['signed', 'notSigned', 'notOpen']),
    ...common,
  }),
  z.strictObject({ kind: z.literal('atRisk'), ...common }),
  z.strictObject({ kind: z.literal('paused'), ...common }),
])

export type Need = z.infer<typeof need>
