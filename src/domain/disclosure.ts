import { daysBetween, type PlainDate } from '../kernel/plain-date.ts'
import type { Actor, PublicBodyId } from './actor.ts'
import { isPublic, isUnconflicted } from './case-roles.ts'
import type { ConfirmedBy } from './confirmation.ts'
import type { DocumentId, FileId, PartnershipId } from './partnership.ts'
import type { CasePermission } from './permissions/permissions.ts'

/** How a request for public documents came in; 'web' when whoever asks wrote it here themselves. */
export const channels = ['mail', 'letter', 'phone', 'visit', 'web'] as const
export type Channel = (typeof channels)[number]

/** All of a document, a copy in which parts are hidden, or nothing of it. */
export const releaseOutcomes = ['whole', 'masked', 'refused'] as const
export type ReleaseOutcome = (typeof releaseOutcomes)[number]

/** Somebody asks a public body for public documents. */
export type DisclosureRequest = {
  id: string
  bodyId: PublicBodyId
  bodyName: string
  /** ub-2026-1 */
  number: string
  receivedOn: PlainDate
  channel: Channel
  wanted: string
  /** Whatever they have chosen to say of themselves; null when nothing, or when it has been removed. */
  asker: Asker | null
  askerRemovedOn: PlainDate | null
  version: number
  /** Null when whoever asks wrote it here themselves. */
  recordedBy: string | null
  answer: { on: PlainDate; by: string; wayOn: string | null; confirmedBy: ConfirmedBy | null } | null
  /** When whoever asked wanted a formal decision on what was not released. */
  decisionWantedOn: PlainDate | null
  /** Closed without an answer from here: nothing was released. */
  closing: { as: ClosedAs; on: PlainDate; by: string; reasons: string } | null
}

/** Why a request is closed without an answer from here: whoever asked took it back, or got their answer elsewhere. */
export const closedAs = ['withdrawn', 'otherwise'] as const
export type ClosedAs = (typeof closedAs)[number]

/** It waits for an answer. */
export function isOpen({ answer, closing }: Pick<DisclosureRequest, 'answer' | 'closing'>): boolean {
  return answer === null && closing === null
}

/** Something was not released, and so a formal decision can be wanted: also when there was nothing to release. */
export function leavesSomeOut(items: readonly Pick<DisclosureItem, 'assessment'>[]): boolean {
  return items.length === 0 || items.some(({ assessment }) => assessment?.outcome !== 'whole')
}

export type Asker = { name: string | null; email: string | null; other: string | null }

/** One document that a request is about. */
export type DisclosureItem = {
  id: string
  partnershipId: PartnershipId
  caseNumber: string
  documentId: DocumentId
  documentNumber: number
  assessment: Assessment | null
  /** Masked files that have been handed in, until they belong to the copy. */
  maskedFiles: readonly MaskedFile[]
  release: { seq: number; copyNumber: number | null; files: readonly ReleasedFile[] } | null
}

export type Assessment = {
  outcome: ReleaseOutcome
  provision: string | null
  reasons: string | null
  on: PlainDate
  by: string
}

export type MaskedFile = ReleasedFile & { fileId: FileId; scanState: string }

/** A file as it was given out. */
export type ReleasedFile = { name: string; mediaType: string; size: number; sha256: string }

/** The body that somebody answers requests for, or null. Each request is a body's own (domain.md 2.1, 2.3). */
export function answersRequestsOf({ acting }: Actor): PublicBodyId | null {
  return acting.side === 'public' && ['registrar', 'staffUnit'].includes(acting.role) ? acting.bodyId : null
}

/** The body whose requests somebody reads: auditors see what was released, and how soon. */
export function readsRequestsOf(actor: Actor): PublicBodyId | null {
  const { acting } = actor
  if (acting.side === 'public' && acting.role === 'auditor') return acting.bodyId
  return answersRequestsOf(actor)
}

/** Assesses and releases documents of a case: every public party holds its own copies and answers for them. */
export const canRelease: CasePermission = (actor, scope) =>
  isUnconflicted(actor, scope) && isPublic(actor, scope, ['registrar', 'staffUnit'])

/** Flags a registered document as one that may hold secret information, and lifts that: the registrar of a public party. */
export const canFlagSecrecy: CasePermission = (actor, scope) =>
  isUnconflicted(actor, scope) && isPublic(actor, scope, ['registrar'])

/** How many days a request took, or has taken so far. The law says promptly and gives no number of days. */
export function daysTaken(receivedOn: PlainDate, until: PlainDate): number {
  return Math.max(0, daysBetween(receivedOn, until))
}
