import type { PlainDate } from '../kernel/plain-date.ts'
import type { PersonId } from './actor.ts'
import type { AgreementId, PartnershipId } from './partnership.ts'
import type { Side } from './roles.ts'

/** The agreement that is written in one round of a partnership. */
export type Agreement = {
  id: AgreementId
  partnershipId: PartnershipId
  /** The track of the process it belongs to, such as `round-1`. */
  round: string
  /** The version of the rulebook whose template it began from. */
  templateVersion: string
  createdAt: string
  /** The first and the last day in force, once they have been written. */
  start: PlainDate | null
  end: PlainDate | null
}

/** A party as it stands in the agreement. */
export type StatedParty = {
  id: string
  name: string
  side: Side | 'associated'
  /** Ten digits. */
  number: string | null
}

/** Who wrote something; null for what the template began with. */
export type Writer = { id: PersonId; name: string; side: Side }

/** One text of a section. The highest version holds. */
export type SectionVersion = {
  section: string
  version: number
  /** In simple markup. */
  text: string
  by: Writer | null
  at: string
}

export const marks = ['agreed', 'agreedWithNote', 'notYet', 'blocked'] as const
export type MarkKind = (typeof marks)[number]

/** Whether an answer says nothing to the other side without words of its own: a remark, or a reason for a no. */
export function needsWords(mark: MarkKind): boolean {
  return mark === 'agreedWithNote' || mark === 'blocked'
}

/** What a party says about a section, for the exact text that it had. */
export type Mark = {
  section: string
  /** The id of the party in the case. */
  party: string
  mark: MarkKind
  note: string
  /** What the section said then: the mark is void when it says something else. */
  hash: string
  by: { id: PersonId; name: string }
  at: string
}

/** How long somebody holds a section without writing, in minutes. */
export const heldFor = 15

/** Who is writing in a section. */
export type Checkout = { section: string; by: { id: PersonId; name: string }; since: string; until: string }

/** The party agrees to the text that the section has now. */
export function isAgreed(mark: Mark | undefined, hash: string): boolean {
  return mark !== undefined && mark.hash === hash && saysYes(mark)
}

export function saysYes({ mark }: Pick<Mark, 'mark'>): boolean {
  return mark === 'agreed' || mark === 'agreedWithNote'
}
