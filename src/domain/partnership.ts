import type { Brand } from '../kernel/brand.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { OrganisationId, PersonId, PublicBodyId, UnitId } from './actor.ts'
import type { CaseScope } from './case-scope.ts'
import type { Role, Side } from './roles.ts'

export type PartnershipId = Brand<string, 'PartnershipId'>
export type AgreementId = Brand<string, 'AgreementId'>
export type BoardId = Brand<string, 'BoardId'>
export type DocumentId = Brand<string, 'DocumentId'>
export type FileId = Brand<string, 'FileId'>
export type MeetingId = Brand<string, 'MeetingId'>

/** One partnership, from the first idea to the archive: who, where and since when. What has happened is its events. */
export type Partnership = {
  id: PartnershipId
  /** Our own number, in addresses: jar-2026-0001. */
  number: string
  /** The lead board's number in its registry, opaque text. */
  registryNumber: string
  /** In the lead body's master diary, where that is another system. */
  externalNumber: string | null
  title: string
  summary: string
  lead: { bodyId: PublicBodyId; bodyName: string; boardId: BoardId; boardName: string }
  /** The rulebook that the case started under, in the version that it follows now. */
  /** With what the body that leads the case calls the roles, where that is otherwise than the rulebook, and what its new cases follow. */
  rulebook: { folder: string; version: string; roleNames?: string | null; followed?: string | null }
  /** Who took the initiative: an initiator of the rulebook. */
  origin: string
  received: { on: PlainDate; by: string | null }
  /** When somebody other than the staff unit received it. */
  forwarded: { on: PlainDate; by: string | null } | null
  status: string
  statusSince: PlainDate
  nextDue: PlainDate | null
  waitingSide: WaitingSide | null
  paused: boolean
  closedOn: PlainDate | null
  /** The newest event: a change decided on an older one is refused. */
  lastSeq: number
  /** The closed case that this one takes up anew. */
  linkedFrom: string | null
  parties: readonly Party[]
  units: readonly { id: UnitId; name: string }[]
  people: readonly CasePerson[]
  scope: CaseScope
}

export type WaitingSide = Side | 'both'

/** A present party, on either side, or a company with an agreement beside it (hängavtal). */
export type Party = {
  id: string
  side: Side | 'associated'
  name: string
  lead: boolean
  bodyId: PublicBodyId | null
  organisationId: OrganisationId | null
  fromDay: PlainDate
  /** Its last day as a party, where it has given notice. */
  leavesOn?: PlainDate | null
}

/** Somebody with a part of their own in a case just now: contact, coordinator, legal. */
export type CasePerson = {
  id: string
  personId: PersonId
  name: string
  email: string | null
  phone: string | null
  part: string
  side: Side
  fromDay: PlainDate
}

/** A role that is waited for; `at` one of several parties alone, by the id of its body or organisation. */
export type WaitedRole = { role: Role | 'board' | 'system'; at: string | null }

/** One line in a list of cases. */
export type PartnershipLine = {
  id: PartnershipId
  number: string
  registryNumber: string
  externalNumber: string | null
  title: string
  partyNames: string
  status: string
  statusSince: PlainDate
  receivedOn: PlainDate
  nextDue: PlainDate | null
  /** That day is expected by the body, and no rule: nobody is late when it passes. */
  nextExpected: boolean
  /** The board meeting whose papers must be ready by then. */
  nextMeeting: PlainDate | null
  /** Who is to keep that day. */
  nextRoles: readonly WaitedRole[]
  waitingSide: WaitingSide | null
  /** The roles that have the ball. */
  waitingRoles: readonly WaitedRole[]
  paused: boolean
  closed: boolean
  /** The rulebook that its status belongs to, with the body's own names for the roles. */
  rulebook: { folder: string; version: string; roleNames?: string | null }
}
