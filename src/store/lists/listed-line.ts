import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../domain/actor.ts'
import type { PartnershipId, PartnershipLine, WaitingSide } from '../../domain/partnership.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { GapLevelId } from '../../process/board/gap-guard-level.ts'
import type { RhythmLevel } from '../../process/duties/year-rhythm.ts'
import type { GuestBoard } from '../bodies/guest-board.ts'
import { type GroupMeetingsKept, readGroupMeetings } from './group-meetings-kept.ts'
import { isAmong, isBarred, readWaitedRole } from './waited-role.ts'

/** A public body as a list names it: what it calls its roles stands in its rulebook, or in its own names for them. */
export type ListedBody = Pick<GuestBoard, 'bodyId' | 'name' | 'rulebook' | 'roleNames'>

export type ListedLine = PartnershipLine & {
  leadBodyId: string
  /** The public bodies of the case; none where all that is said of it is of the body that leads, to those who know that. */
  bodies: readonly ListedBody[]
  /** Waits for the actor's own role. */
  mine: boolean
  /** The next day is for the actor's own role to keep. */
  nextMine: boolean
  /** The last day in force; null before the signatures. */
  endsOn: PlainDate | null
  /** Null when no agreement is in force. */
  gapLevel: GapLevelId | null
  gapMeetingOn: PlainDate | null
  gapMemoStop: PlainDate | null
  /** Null when no agreement is in force, or its rules ask for no meetings. */
  rhythm: RhythmLevel | null
  groupMeetings: readonly GroupMeetingsKept[]
}

/** A line as the database writes it: texts alone, in the order of `lineTexts`. */
type LineTexts = [
  id: PartnershipId,
  number: string,
  registryNumber: string,
  externalNumber: string | null,
  title: string,
  partyNames: string,
  folder: string,
  version: string,
  status: string,
  statusSince: PlainDate,
  receivedOn: PlainDate,
  nextDue: PlainDate | null,
  nextMeeting: PlainDate | null,
  nextRoles: string,
  nextMine: Flag,
  nextExpected: Flag,
  waitingSide: WaitingSide | null,
  waitingRoles: string,
  mine: Flag,
  paused: Flag,
  closed: Flag,
  endsOn: PlainDate | null,
  gapLevel: GapLevelId | null,
  gapMeetingOn: PlainDate | null,
  gapMemoStop: PlainDate | null,
  rhythm: RhythmLevel | null,
  groupMeetings: string,
  roleNames: string | null,
  leadBodyId: string,
  bodies: string | null,
]

type Flag = 'true' | 'false'

/**
 * What a list shows of rows of `columns` (partnership-list.ts), as one text for `linesIn`. A list of texts costs the database
 * half of an object: how to write a value is looked up once for them all, and not anew for each name.
 */
export function lineTexts(rows: RawBuilder<unknown>, actor: Actor): RawBuilder<string> {
  return sql`(select coalesce(json_agg(array[
      p.id::text, p.number, p.registry_number, p.external_number, p.title, p.party_names, p.rulebook, p.rulebook_version, p.status,
      p.status_since::text, p.received_on::text, p.next_due::text,
      p.next_meeting::text, array_to_string(p.next_roles, ' '), coalesce(${isNextFor(actor)}, false)::text, coalesce(p.next_expected, false)::text, p.waiting_side, array_to_string(p.waiting_roles, ' '),
      coalesce(${waitsFor(actor)}, false)::text, p.paused::text, (p.closed_on is not null)::text,
      p.ends_on::text, p.gap_level, p.gap_meeting_on::text, p.gap_memo_stop::text,
      p.rhythm, array_to_string(p.group_meetings, ' '),
      (select nullif(b.role_names, '{}')::text from public_body b where b.id = p.public_body_id),
      p.public_body_id::text, ${bodiesToName(actor)}]), '[]')::text from (${rows}) p)`
}

/** Where the reader acts for another public body than the one that leads, or the case waits for one. */
function bodiesToName({ acting }: Actor): RawBuilder<string | null> {
  const isGuest = acting.side === 'public' ? sql`p.public_body_id <> ${acting.bodyId} or` : sql``
  return sql`(select json_agg(json_build_object('bodyId', b.id, 'name', b.name, 'rulebook', b.rulebook,
      'roleNames', nullif(b.role_names, '{}')::text) order by b.name)::text
    from partnership_party party join public_body b on b.id = party.body_id where party.partnership_id = p.id
      and (${isGuest} array_to_string(p.waiting_roles || p.next_roles, ' ') like '%@%'))`
}

/** The cases in which a person may not act, told by themselves. Looked up once for a whole list. */
export function conflictedIn({ personId }: Pick<Actor, 'personId'>): RawBuilder<string[]> {
  return sql`array(select partnership_id from conflict_of_interest where person_id = ${personId} and until_day is null)`
}

/**
 * Waits for the actor's role where they act: the guest's officials do not have the ball of the lead body's, or it theirs.
 * Nor has whoever may not act: with a conflict of interest, or by four eyes. A closed case waits while something is left in it.
 */
export function waitsFor(actor: Actor): RawBuilder<boolean> {
  return sql`((p.closed_on is null or p.waiting_side is not null) and ${isAmong(actor, sql`p.waiting_roles`)} and ${mayAct(actor)})`
}

function isNextFor(actor: Actor): RawBuilder<boolean> {
  return sql`(${isAmong(actor, sql`p.next_roles`)} and ${mayAct(actor)})`
}

function mayAct(actor: Actor): RawBuilder<boolean> {
  return sql`p.id <> all(${conflictedIn(actor)}) and not ${isBarred(actor)}`
}

/** The lines of such a text. */
export function linesIn(text: string): ListedLine[] {
  const lines: LineTexts[] = JSON.parse(text)
  return lines.map(lineIn)
}

function lineIn(texts: LineTexts): ListedLine {
  const [id, number, registryNumber, externalNumber, title, partyNames, folder, version, status, ...where] =
    texts
  const [statusSince, receivedOn, nextDue, nextMeeting, nextRoles, nextMine, nextExpected, ...turn] = where
  const [waitingSide, roles, mine, paused, closed, ...end] = turn
  const [endsOn, gapLevel, gapMeetingOn, gapMemoStop, rhythm, groupMeetings, roleNames, ...publicSide] = end
  const [leadBodyId, bodies] = publicSide
  return {
    id,
    number,
    registryNumber,
    externalNumber,
    title,
    partyNames,
    rulebook: { folder, version, roleNames },
    status,
    statusSince,
    receivedOn,
    nextDue,
    nextMeeting,
    leadBodyId,
    bodies: bodies === null ? [] : JSON.parse(bodies),
    nextRoles: wordsIn(nextRoles).map(readWaitedRole),
    nextMine: nextMine === 'true',
    nextExpected: nextExpected === 'true',
    waitingSide,
    waitingRoles: wordsIn(roles).map(readWaitedRole),
    mine: mine === 'true',
    paused: paused === 'true',
    closed: closed === 'true',
    endsOn,
    gapLevel,
    gapMeetingOn,
    gapMemoStop,
    rhythm,
    groupMeetings: wordsIn(groupMeetings).map(readGroupMeetings),
  }
}

function wordsIn(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ')
}
