import type { PublicBodyId } from '../../domain/actor.ts'
import type { ProcessEvent } from '../../domain/events.ts'
import { newId } from '../../kernel/ids.ts'
import type { Bound } from '../../store/case/event-link.ts'
import { contentDigest, firstHash, hashOf } from '../../store/case/event-link.ts'
import { type BoundThings, boundBy } from '../../store/case/write-journal.ts'
import type { Row, RowsByTable } from '../../store/insert-rows.ts'
import { sharingOf } from '../../store/papers/sharing.ts'
import type { MadeCase } from './case.ts'
import { type Papers, papersOf } from './papers.ts'
import { workRows } from './work.ts'

/** Every row of a case, by table. */
export function rowsOf(made: MadeCase): RowsByTable {
  const registryCaseId = newId()
  const papers = papersOf(made, registryCaseId)
  return {
    partnership: [partnershipRow(made, papers)],
    ...memberRows(made),
    ...journalRows(made, papers),
    registry_case: [registryCaseRow(made, registryCaseId, papers)],
    document: papers.documents,
    registry_entry: papers.entries,
    ...workRows(made, papers),
  }
}

function own({ id, place }: MadeCase) {
  return { public_body_id: place.bodyId, partnership_id: id }
}

function partnershipRow(made: MadeCase, papers: Papers): Row<'partnership'> {
  const { place, organisation, events, state } = made
  return {
    id: made.id,
    public_body_id: place.bodyId,
    board_id: made.board.id,
    number: made.number,
    registry_number: made.registryNumber,
    title: made.idea.title,
    summary: made.idea.summary,
    rulebook: place.rulebook.body,
    rulebook_version: place.rulebook.version,
    origin: 'party',
    received_on: made.receivedOn,
    handed_in_by: organisation.signatory.personId,
    status: state.status,
    status_since: state.statusSince,
    next_due: state.nextDue,
    next_expected: state.nextExpected,
    next_meeting: state.nextMeeting,
    next_roles: [...state.nextRoles],
    waiting_side: state.waitingSide,
    waiting_roles: [...state.waitingRoles],
    waiting_barred: [...state.waitingBarred],
    paused: state.paused,
    closed_on: state.closedOn,
    ends_on: state.endsOn,
    gap_level: state.gapLevel,
    gap_meeting_on: state.gapMeetingOn,
    gap_memo_stop: state.gapMemoStop,
    rhythm: state.rhythm,
    group_meetings: [...state.groupMeetings],
    seen_by_party: state.seenByParty && JSON.stringify(state.seenByParty),
    last_seq: events.length,
    last_document: papers.documents.length,
    party_names: `${place.bodyName}, ${organisation.name}`,
    access_needs: '',
    created_at: `${made.receivedOn}T09:00:00Z`,
  }
}

function memberRows(made: MadeCase): RowsByTable {
  const { place, organisation } = made
  const row = () => ({ id: newId(), ...own(made), from_day: made.receivedOn })
  const body = (id: PublicBodyId, name: string, lead: boolean) => ({
    ...row(),
    side: 'public' as const,
    body_id: id,
    organisation_id: null,
    lead,
    name_as_stated: name,
  })
  const party = { side: 'party' as const, body_id: null, organisation_id: organisation.id, lead: false }
  return {
    partnership_party: [
      body(place.bodyId, place.bodyName, true),
      { ...row(), ...party, name_as_stated: organisation.name },
      ...(made.withGuest ? [body(place.guest.id, place.guest.name, false)] : []),
    ],
    partnership_unit: [{ ...row(), unit_id: made.coreService }],
    partnership_person: [
      { ...row(), person_id: organisation.signatory.personId, part: 'contact', side: 'party' },
    ],
  }
}

function registryCaseRow(made: MadeCase, id: string, papers: Papers): Row<'registry_case'> {
  return {
    id,
    ...own(made),
    board_id: made.board.id,
    year: made.year,
    number: made.position,
    registry_number: made.registryNumber,
    opened_on: made.receivedOn,
    last_document: papers.entries.length,
  }
}

/** The chain as recordInCase would have closed it. */
function journalRows(made: MadeCase, papers: Papers): RowsByTable {
  const things = boundThings(papers)
  const links: { row: Row<'case_event'>; hash: string }[] = []
  for (const event of made.events) {
    const prevHash = links.at(-1)?.hash ?? firstHash(made.id)
    links.push(linkRow(made, event, { prevHash, bound: boundBy(event.seq, things) }))
  }
  const contents = made.events.map(({ seq, content }) => ({ ...own(made), seq, content }))
  const head = { ...own(made), seq: links.length, hash: links.at(-1)?.hash ?? '' }
  return { case_event: links.map(({ row }) => row), case_event_content: contents, case_head: [head] }
}

function boundThings({ documents, entries }: Papers): BoundThings {
  const digested = (things: Papers['documents'] | Papers['entries']) =>
    things.map(({ event_seq: seq, id, digest }) => ({ seq, id, digest }))
  const sharing = documents.map(({ event_seq: seq, id, ...row }) => ({
    seq,
    id,
    sharing: sharingOf({ shared: row.shared_with_party, internal: row.internal }),
  }))
  return { documents: digested(documents), entries: digested(entries), sharing }
}

type Bindings = { prevHash: string; bound: Bound }

function linkRow(made: MadeCase, event: ProcessEvent, { prevHash, bound }: Bindings) {
  const { seq, type, on, recordedAt, by } = event
  const digest = contentDigest(event.content)
  const chained = { partnershipId: made.id, seq, type, on, recordedAt, actor: by, bound, prevHash }
  const hash = hashOf({ ...chained, contentDigest: digest })
  const row = {
    ...own(made),
    seq,
    type,
    on_date: on,
    recorded_at: recordedAt,
    actor: by,
    content_digest: digest,
    bound,
    prev_hash: prevHash,
    hash,
  }
  return { row, hash }
}
