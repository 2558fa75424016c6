import type { EventType } from '../../domain/events.ts'
import { instantInStockholm } from '../../kernel/date-words.ts'
import { newId } from '../../kernel/ids.ts'
import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import type { Row, RowsByTable } from '../../store/insert-rows.ts'
import { dayOfStep, type MadeCase } from './case.ts'
import type { Papers } from './papers.ts'

/** What the parties have done in a case beside its journal: meetings, papers shown, answers, assessments, messages. */
export function workRows(made: MadeCase, papers: Papers): RowsByTable {
  return { ...meetingRows(made), ...papersShown(made), ...judgementRows(made, papers), ...talkRows(made) }
}

function own({ id, place }: MadeCase) {
  return { id: newId(), public_body_id: place.bodyId, partnership_id: id }
}

const agenda = ['Vad ett partnerskap är och vad det kräver', 'Idén och behovet']

function meetingRows(made: MadeCase): RowsByTable {
  const called = made.events.find(({ type }) => type === 'firstMeetingCalled')
  if (called === undefined) return {}
  const held = dayOfStep(made, 'hold-first-meeting')
  const meeting = {
    ...own(made),
    id: newId<'MeetingId'>(),
    kind: 'firstMeeting',
    on_date: held ?? plainDate(String(called.content.meetingOn)),
    starts_at: '13:00',
    ends_at: '14:30',
    place: `Medborgarhuset i ${made.idea.place}`,
    invitation_sequence: 0,
    called_at: called.recordedAt,
    called_by: called.by.personId,
    held_at: held && at(held, '15:00'),
  }
  const part = () => ({ id: newId(), public_body_id: made.place.bodyId, meeting_id: meeting.id })
  const guests = [made.organisation.signatory, made.place.officials.staffUnit]
  return {
    meeting: [meeting],
    meeting_agenda_item: agenda.map((title, position) => ({
      ...part(),
      position,
      title,
      side: 'public' as const,
    })),
    meeting_attendance: guests.map(({ personId, name, side }) => ({
      ...part(),
      person_id: personId,
      name,
      represents: side === 'party' ? made.organisation.name : made.place.bodyName,
      side,
      attended: held && true,
    })),
  }
}

/** The organisation's papers, taken up in the case at the first meeting. */
function papersShown(made: MadeCase): RowsByTable {
  const on = dayOfStep(made, 'hold-first-meeting')
  if (on === null) return {}
  const shown = made.organisation.paperIds.map((id) => ({
    partnership_id: made.id,
    organisation_document_id: id,
    public_body_id: made.place.bodyId,
    linked_at: at(on, '13:30'),
    linked_by: made.organisation.signatory.personId,
  }))
  return { partnership_organisation_document: shown }
}

function judgementRows(made: MadeCase, { documents }: Papers): RowsByTable {
  const submitted = dayOfStep(made, 'submit-consideration')
  if (submitted === null) return {}
  const judged = made.events.filter(({ type }) => outcomes[type] !== undefined)
  return {
    checklist_answer: answerRows(made, submitted),
    assessment: judged.map(({ type, on, by, seq }) => ({
      ...own(made),
      ...outcomes[type],
      reasons: `Vi har prövat idén för ${made.idea.group} mot nämndens villkor.`,
      made_on: on,
      made_by: by.personId ?? made.place.officials.director.personId,
      event_seq: seq,
      document_id: documents.find(({ event_seq }) => event_seq === seq)?.id ?? null,
    })),
  }
}

const outcomes: Partial<Record<EventType, Pick<Row<'assessment'>, 'kind' | 'outcome'>>> = {
  considerationSubmitted: { kind: 'consideration', outcome: 'suitable' },
  directorProceeded: { kind: 'director', outcome: 'proceed' },
  directorDeclined: { kind: 'director', outcome: 'decline' },
  redirected: { kind: 'director', outcome: 'redirect' },
}

function answerRows(made: MadeCase, on: PlainDate) {
  const checklist = made.place.rulebook.checklists.find(({ id }) => id === 'consideration')
  return (checklist?.questions ?? []).map(({ key }) => ({
    ...own(made),
    checklist: 'consideration',
    question: key,
    version: 1,
    answer: 'yes',
    ground: `Det framgår av samtalet om ${made.idea.title.toLowerCase()}.`,
    answered_by: made.place.officials.staffUnit.personId,
    answered_at: at(on, '09:00'),
  }))
}

function talkRows(made: MadeCase): RowsByTable {
  const { signatory } = made.organisation
  const sent = made.events.slice(1).filter(({ seq }) => (seq + made.position) % 8 === 0)
  return {
    message: sent.map(({ recordedAt }) => ({
      ...own(made),
      author_id: signatory.personId,
      author_name: signatory.name,
      author_represents: made.organisation.name,
      side: 'party',
      text: 'Tack, vi har läst och återkommer efter styrelsens möte.',
      sent_at: recordedAt,
    })),
  }
}

function at(day: PlainDate, time: string): string {
  return instantInStockholm(day, time).toISOString()
}
