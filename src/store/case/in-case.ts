import type { PublicBodyId } from '../../domain/actor.ts'
import type { NewEvent } from '../../domain/events.ts'
import type { JobName, JobPayloads } from '../../domain/jobs.ts'
import type { BoardId, DocumentId, PartnershipId, WaitingSide } from '../../domain/partnership.ts'
import { newId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { GapLevelId } from '../../process/board/gap-guard-level.ts'
import type { RhythmLevel } from '../../process/duties/year-rhythm.ts'
import type { Trx } from '../db.ts'
import type { RowsByTable } from '../insert-rows.ts'
import type { JobOptions, NewJob } from '../orders/job.ts'
import type { NewDocument } from '../papers/document.ts'
import type { NewEntry } from '../papers/registry.ts'
import type { NewNotice } from '../people/notice.ts'

/** The row that is locked while something is recorded in its case. */
export type LockedCase = {
  partnershipId: PartnershipId
  bodyId: PublicBodyId
  boardId: BoardId
  lastSeq: number
  lastHash: string
  lastDocument: number
  /** Who may read the documents of which no event says it: they are from before that was bound. */
  unbound: readonly BoundSharing[]
  at: Date
}

/** What lists search and sort by. The truth is the fold over the events; a test compares. */
export type CaseState = {
  status?: string
  statusSince?: PlainDate
  nextDue?: PlainDate | null
  /** That day is expected by the body, and no rule. */
  nextExpected?: boolean
  /** The board meeting that the papers of that day are for, and who is to keep it. */
  nextMeeting?: PlainDate | null
  nextRoles?: readonly string[]
  waitingSide?: WaitingSide | null
  waitingRoles?: readonly string[]
  /** Those in such a role whose turn it is not (waited-role.ts). */
  waitingBarred?: readonly string[]
  paused?: boolean
  closedOn?: PlainDate | null
  /** The last day in force of the newest signed agreement. */
  endsOn?: PlainDate | null
  /** How near a gap is, with the last board meeting that avoids it; null when no agreement is in force. */
  gapLevel?: GapLevelId | null
  gapMeetingOn?: PlainDate | null
  gapMemoStop?: PlainDate | null
  /** How the groups keep the rhythm of the year, and how many meetings each has held of those asked for (group-meetings-kept.ts). */
  rhythm?: RhythmLevel | null
  groupMeetings?: readonly string[]
  title?: string
  /** The version of its rulebook that the case follows from now on. */
  rulebookVersion?: string
  /** What the idea-based side is shown instead, while an answer to it has not been sent. */
  seenByParty?: SeenByParty | null
}

/** The columns of a case's row that say where it stands. */
export type SeenByParty = {
  status: string
  status_since: PlainDate
  next_due: PlainDate | null
  next_expected: boolean
  next_meeting: PlainDate | null
  next_roles: readonly string[]
  waiting_side: WaitingSide | null
  waiting_roles: readonly string[]
  paused: boolean
  closed_on: PlainDate | null
}

/** What one transaction writes in a case. All of it is written together when the work is done. */
export type InCase = {
  trx: Trx
  partnershipId: PartnershipId
  /** The instant everything in it is recorded at. */
  at: Date
  /** Adds an event to the chain and gives its number. Documents and entries after it are bound by it. */
  event(event: NewEvent): number
  /** Adds a document, numbered within the case. */
  document(document: NewDocument): { id: DocumentId; number: number }
  /** Who may read a document from now on, bound by the newest event. */
  bindSharing(id: DocumentId, sharing: string): void
  /** Registers a document with a number in the registry of the lead board, or of `boardId`. */
  register(entry: NewEntry): void
  notify(notice: NewNotice): void
  addJob<Name extends JobName>(name: Name, payload: JobPayloads[Name], options?: JobOptions): void
  state(state: CaseState): void
  /** Adds rows of other tables, such as those that point at a case that is being opened. */
  add(rows: RowsByTable): void
}

export type PlacedDocument = NewDocument & { id: DocumentId; number: number; seq: number }
export type PlacedEntry = NewEntry & { seq: number }
export type BoundSharing = { id: DocumentId; sharing: string }
export type PlacedSharing = BoundSharing & { seq: number }

export type Collected = {
  events: NewEvent[]
  documents: PlacedDocument[]
  entries: PlacedEntry[]
  sharing: PlacedSharing[]
  notices: NewNotice[]
  jobs: NewJob[]
  state: CaseState
  rows: RowsByTable[]
}

/** Gathers what is to be written, so that it takes few queries and the chain is closed once. */
export function collect(trx: Trx, locked: LockedCase): { inCase: InCase; collected: Collected } {
  const collected = nothingYet()
  const seq = () => locked.lastSeq + Math.max(1, collected.events.length)
  const inCase: InCase = {
    trx,
    partnershipId: locked.partnershipId,
    at: locked.at,
    event: (event) => locked.lastSeq + collected.events.push(withConfirmation(event)),
    document(document) {
      const place = {
        id: newId<'DocumentId'>(),
        number: locked.lastDocument + collected.documents.length + 1,
      }
      collected.documents.push({ ...document, ...place, seq: seq() })
      return place
    },
    bindSharing: (id, sharing) => void collected.sharing.push({ id, sharing, seq: seq() }),
    register: (entry) => void collected.entries.push({ ...entry, seq: seq() }),
    notify: (notice) => void collected.notices.push(notice),
    addJob: (name, payload, options = {}) => void collected.jobs.push({ name, payload, options }),
    state: (state) => void Object.assign(collected.state, state),
    add: (rows) => void collected.rows.push(rows),
  }
  return { inCase, collected }
}

/** Whoever had to show that it is they: how they did, and when, is of this event and not of who they are. */
function withConfirmation(event: NewEvent): NewEvent {
  const { confirmation, ...by } = event.by
  return confirmation === undefined ? event : { ...event, by, content: { ...event.content, confirmation } }
}

function nothingYet(): Collected {
  return { events: [], documents: [], entries: [], sharing: [], notices: [], jobs: [], state: {}, rows: [] }
}
