import { sql } from 'kysely'
import type { PersonId } from '../../src/domain/actor.ts'
import type { EventType } from '../../src/domain/events.ts'
import type { DocumentId, Partnership } from '../../src/domain/partnership.ts'
import { newId } from '../../src/kernel/ids.ts'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { findAgreement } from '../../src/store/agreement/agreement.ts'
import { recordInCase } from '../../src/store/case/record.ts'
import type { Db } from '../../src/store/db.ts'
import type { NewDocument } from '../../src/store/papers/document.ts'
import { addFile } from '../../src/store/papers/file.ts'
import { addFileText } from '../../src/store/papers/file-text.ts'
import { aNewEvent } from './cases.ts'
import { real } from './cast-case.ts'

// Every kind of text that the search of everything looks in, each with a word of its own, for grids of who finds what.

const at = new Date('2026-11-20T10:00:00Z')
const day = plainDate('2026-11-20')

export type InDatabase = {
  db: Db
  partnership: Pick<Partnership, 'id' | 'lead'>
  /** Who writes it all. */
  by?: PersonId
}

const ofCast = real<PersonId>('lead staffUnit')

/** Records an event, as the newest of its case; gives its number. */
export async function happens(
  { db, partnership: { id } }: InDatabase,
  type: EventType,
  content: Record<string, unknown> = {},
): Promise<number> {
  return recordInCase(db, await positionOf(db, id), async (inCase) => inCase.event(aNewEvent(type, content)))
}

async function positionOf(db: Db, partnershipId: Partnership['id']) {
  const { last_seq } = await db
    .selectFrom('partnership')
    .select('last_seq')
    .where('id', '=', partnershipId)
    .executeTakeFirstOrThrow()
  return { partnershipId, lastSeq: last_seq, at }
}

type Paper = Partial<NewDocument> & { word: string; event: EventType; registered?: boolean }

/** A paper that says `<word>s` itself, and has a file that says `<word>f`. */
export async function aPaper({ db, partnership }: InDatabase, { word, event, registered, ...paper }: Paper) {
  const sha256 = newId().replaceAll('-', '').padEnd(64, '0')
  const fileId = await addFile(db, {
    ...{ sha256, size: 9, mediaType: 'text/plain', name: `${word}.txt` },
    ...{ scanState: 'clean', from: null },
  })
  await addFileText(db, fileId, { state: 'read', pieces: [{ text: `Här står ${word}f.` }], at })
  const model = { blocks: [{ kind: 'paragraph', text: `Här står ${word}s.` }] }
  let made: DocumentId | undefined
  await recordInCase(db, await positionOf(db, partnership.id), async (inCase) => {
    inCase.event(aNewEvent(event))
    const { id } = inCase.document({
      kind: 'letter',
      title: word,
      model,
      files: [fileId],
      createdBy: null,
      ...paper,
    })
    made = id
    const entry = { on: day, correspondent: 'Ungas väg', subject: word }
    if (registered) inCase.register({ direction: 'in', documentId: id, ...entry })
  })
  return { document: made, fileId }
}

/** The rows that the pages of a case write, with the columns that all have. */
export async function writeTexts({ db, partnership, by = ofCast }: InDatabase): Promise<void> {
  const ofCase = { public_body_id: partnership.lead.bodyId, partnership_id: partnership.id }
  const agreement = (await findAgreement(db, partnership.id))?.id ?? newId<'AgreementId'>()
  const row = { id: agreement, ...ofCase, round: 'round-1', template_version: '1', created_at: at }
  await db
    .insertInto('agreement')
    .values(row)
    .onConflict((on) => on.doNothing())
    .execute()
  await writeDraft(db, { ...ofCase, agreement_id: agreement }, by)
  await writeMeetings(db, ofCase, by)
  const deviation = { version: 1, kind: 'risk', description: 'ordRisk', measure: '-' } as const
  await db
    .insertInto('deviation')
    .values({
      id: newId(),
      ...ofCase,
      ...deviation,
      ...{ owner_name: '', side: 'party', written_by: by, written_at: at },
    })
    .execute()
  for (const [report, body] of [
    ['followUp-2026', 'ordUppföljning'],
    ['finalReport-1', 'ordSlutrapport'],
  ] as const)
    await writeReport({ db, partnership, by }, { report, body, party: null })
}

export type OfCase = { public_body_id: Partnership['lead']['bodyId']; partnership_id: Partnership['id'] }

async function writeDraft(
  db: Db,
  row: OfCase & { agreement_id: ReturnType<typeof newId<'AgreementId'>> },
  by: PersonId,
): Promise<void> {
  const written = { written_by: by, written_at: at }
  const inSection = { section: 'values', represents: 'kommunen' }
  await db
    .insertInto('agreement_section_version')
    .values({ id: newId(), ...row, ...written, section: 'values', version: 1, text: 'ordAvsnitt' })
    .execute()
  await db
    .insertInto('agreement_comment')
    .values({ id: newId(), ...row, ...written, ...inSection, text: 'ordKommentar' })
    .execute()
  await db
    .insertInto('agreement_suggestion')
    .values({ id: newId(), ...row, ...written, ...inSection, based_on: 1, text: 'ordFörslag' })
    .execute()
  const goals = [
    { id: 'g1', text: 'ordMål', activities: ['Kör'], indicators: [{ id: 'i1', name: 'Deltagare' }] },
  ]
  await db
    .insertInto('agreement_part')
    .values({ id: newId(), ...row, ...written, part: 'goals', version: 1, content: JSON.stringify(goals) })
    .execute()
  const activity = { goal: 'g1', activity: 'Kör', version: 1, state: 'going', note: 'ordAktivitet' } as const
  await db
    .insertInto('activity_state')
    .values({ id: newId(), ...row, ...written, ...activity, represents: 'kommunen' })
    .execute()
}

async function writeMeetings(db: Db, ofCase: OfCase, by: PersonId): Promise<void> {
  const meeting = newId<'MeetingId'>()
  const hours = {
    on_date: day,
    starts_at: '10:00',
    ends_at: '11:00',
    place: 'Tensta',
    called_at: at,
    held_at: at,
  }
  await db
    .insertInto('meeting')
    .values({ id: meeting, ...ofCase, ...hours, kind: 'steering' })
    .execute()
  const ofMeeting = { public_body_id: ofCase.public_body_id, meeting_id: meeting }
  await db
    .insertInto('meeting_agenda_item')
    .values({
      id: newId(),
      ...ofMeeting,
      position: 1,
      title: 'ordDagordning',
      note: 'ordPunkt',
      side: 'party',
    })
    .execute()
  const decision = { id: newId(), text: 'ordBeslutat', ownerId: null, owner: '', by: null }
  const around = { startsAt: '10:00', endsAt: '11:00', present: [], absent: [], earlier: [], adjustments: [] }
  const minutes = { ...around, notes: 'ordProtokoll', decisions: [decision], nextStep: '' }
  const content = JSON.stringify(minutes)
  await db
    .insertInto('group_minutes')
    .values({ ...ofMeeting, ...ofCase, version: 1, content, written_by: by, written_at: at })
    .execute()
  await db
    .insertInto('meeting_decision')
    .values({ id: newId(), ...ofMeeting, ...ofCase, position: 1, text: 'ordÖverens' })
    .execute()
}

/** One party's part of a report, or what they write together. */
export async function writeReport(
  { db, partnership, by = ofCast }: InDatabase,
  { report, body, party }: { report: string; body: string; party: string | null },
): Promise<void> {
  const ofCase = { public_body_id: partnership.lead.bodyId, partnership_id: partnership.id }
  const text = { report, heading: 'maluppfyllelse', version: 1, body, party_id: party }
  await db
    .insertInto('report_text')
    .values({ id: newId(), ...ofCase, ...text, written_by: by, written_at: at })
    .execute()
}

/** The parties of a case now, by the name that they had when it was opened. */
export async function partyIds(db: Db): Promise<Map<string, string>> {
  const { rows } = await sql<{
    id: string
    name: string
  }>`select id, name_as_stated as name from partnership_party`.execute(db)
  return new Map(rows.map(({ id, name }) => [name, id]))
}
