import type { PlainDate } from '../kernel/plain-date.ts'
import type { PersonId } from './actor.ts'
import type { Party } from './partnership.ts'
import type { Role, Side } from './roles.ts'

/** What comes after the last day: the partnership ends as agreed, or the parties renegotiate. */
export const renewalChoices = ['end', 'renegotiate'] as const
export type RenewalChoice = (typeof renewalChoices)[number]

/** Who says it: an organisation's signatory, and for every public party its director and head of administration. */
export type RenewalRole = Extract<Role, 'partySignatory' | 'director' | 'adminHead'>

export type RenewalStance = {
  choice: RenewalChoice
  /** Whether a new agreement would be materially different; null where the partnership ends. */
  material: boolean | null
  reasons: string
  on: PlainDate
  byName: string
  seq: number
}

/** One of those whose word is needed, and what they have said so far. */
export type RenewalVoice = {
  party: Pick<Party, 'id' | 'name' | 'side' | 'bodyId' | 'organisationId'>
  role: RenewalRole
  stance: RenewalStance | null
  /** The report has gone on without this word. It may still come. */
  leftOut: boolean
}

/** What the voices come to: `apart` when not all say the same, null while one is waited for. Silence wants nothing new. */
export type RenewalOutcome = 'end' | 'renegotiate' | 'apart' | null

export function outcomeOf(voices: readonly Pick<RenewalVoice, 'stance' | 'leftOut'>[]): RenewalOutcome {
  if (voices.some(({ stance, leftOut }) => stance === null && !leftOut)) return null
  const said = voices.map(({ stance }) => stance?.choice ?? 'end')
  const [first] = said
  if (first === undefined) return null
  return said.every((choice) => choice === first) ? first : 'apart'
}

/** Somebody sees a material change: then the way leads over the idea meetings. */
export function isMaterial(voices: readonly Pick<RenewalVoice, 'stance'>[]): boolean {
  return voices.some(({ stance }) => stance?.material === true)
}

export const criterionAnswers = ['yes', 'partly', 'no'] as const
export type CriterionAnswer = (typeof criterionAnswers)[number]

/** What the parties answer to a criterion, with the ground; written together, every version kept. */
export type AnsweredCriterion = {
  criterion: string
  answer: CriterionAnswer
  ground: string
  version: number
  by: { id: PersonId; name: string; side: Side }
  at: string
}

/** A point of the closing list as somebody wrote it last. */
export type ClosedItem = {
  item: string
  done: boolean
  note: string
  version: number
  by: { id: PersonId; name: string; side: Side }
  at: string
}
