import { newId } from '../../src/kernel/ids.ts'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { findAgreement } from '../../src/store/agreement/agreement.ts'
import { addMarks } from '../../src/store/agreement/agreement-mark.ts'
import { saveMemoText } from '../../src/store/meetings/memo.ts'
import { recordPaper } from '../../src/store/papers/organisation-document.ts'
import { saveClosing } from '../../src/store/reports/closing.ts'
import { saveCriterion } from '../../src/store/reports/renewal-answer.ts'
import { saveAnswer } from '../../src/store/review/checklist.ts'
import { real } from './cast-case.ts'
import { type InDatabase, partyIds } from './written-case.ts'

// What is being written in a case, each with a word of its own, beside what `writeTexts` writes.

const at = new Date('2026-11-20T10:00:00Z')
const by = real<never>('lead staffUnit')
const day = plainDate('2026-11-20')

/** An answer in a checklist, as the newest to its question. */
export async function writeAnswer(
  { db, partnership: { id, lead } }: InDatabase,
  {
    checklist,
    question,
    ground,
    writer = by,
  }: Record<'checklist' | 'question' | 'ground', string> & { writer?: never },
  basedOn = 0,
): Promise<void> {
  const about = { partnershipId: id, bodyId: lead.bodyId, checklist, question, answer: 'yes', ground }
  await saveAnswer(db, { ...about, basedOn, by: writer, at })
}

/** What the public side writes before it hands it over, and what both write together. */
export async function writeDrafts(at_: InDatabase): Promise<void> {
  const { db, partnership } = at_
  const ofCase = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId, by, at, basedOn: 0 }
  const answer = { question: 'ready', checklist: 'consideration', ground: 'ordÖvervägt' }
  await writeAnswer(at_, answer)
  await writeAnswer(at_, { ...answer, checklist: 'guide', ground: 'ordSamtal' })
  await saveMemoText(db, {
    ...ofCase,
    track: 'sign-1',
    section: 'background',
    body: 'ordUtlåtande',
    buildsOn: null,
  })
  const round = { ...ofCase, round: 'round-1', side: 'party' } as const
  await saveCriterion(db, { ...round, criterion: 'goals', answer: 'yes', ground: 'ordKriterium' })
  await saveClosing(db, { ...round, item: 'account', done: true, note: 'ordAvslutat' })
  await writeInAgreement(at_)
  await writeBeside(at_)
}

/** What is said of the agreement: answers to its text, its data, its money and its results. */
async function writeInAgreement({ db, partnership: { id, lead } }: InDatabase): Promise<void> {
  const agreementId = (await findAgreement(db, id))?.id
  const party = (await partyIds(db)).get('Föreningen')
  if (agreementId === undefined || party === undefined) throw new Error('Write the draft first: writeTexts')
  const ofCase = { public_body_id: lead.bodyId, partnership_id: id }
  const row = () => ({
    id: newId(),
    ...ofCase,
    agreement_id: agreementId,
    written_by: by,
    written_at: at,
    version: 1,
  })
  const amount = () => ({ ...row(), party_id: party, year: 2027 })
  const stands = { section: 'values', hash: 'a'.repeat(64), needed: true, complete: true, changed_at: at }
  await db
    .insertInto('agreement_section')
    .values({ ...ofCase, agreement_id: agreementId, ...stands })
    .execute()
  const writing = { partnershipId: id, bodyId: lead.bodyId, agreementId, at }
  const mark = { section: 'values', mark: 'agreedWithNote', note: 'ordMedgivet', hash: stands.hash } as const
  await addMarks(db, writing, { party, by, marks: [mark] })
  const content = JSON.stringify({ start: null, end: null, shortReason: 'ordKortare' })
  await db
    .insertInto('agreement_part')
    .values({ ...row(), part: 'periods', content })
    .execute()
  const value = { indicator: 'i1', on_day: day, value: 12, represents: 'kommunen', note: 'ordMätt' }
  await db
    .insertInto('indicator_value')
    .values({ ...row(), ...value })
    .execute()
  await db
    .insertInto('contribution')
    .values({ ...amount(), kind: 'voluntary', valuation: 'ordInsats' })
    .execute()
  await db
    .insertInto('budget_cost')
    .values({ ...amount(), line: 'staff', form: 'cash', amount: 1, valuation: 'ordKostnad' })
    .execute()
  await db
    .insertInto('outcome')
    .values({ ...amount(), part: 'cost', item: 'staff', form: 'cash', explanation: 'ordUtfall' })
    .execute()
  const movement = { kind: 'paid', on_day: day, planned_on: null, amount: 1, note: 'ordBetalt' } as const
  const { version: _, ...paid } = amount()
  await db
    .insertInto('fund_movement')
    .values({ ...paid, ...movement })
    .execute()
}

/** What is said of a task, of a meeting that did not take place, and of a paper that is missing. */
async function writeBeside({ db, partnership: { id, lead } }: InDatabase): Promise<void> {
  const ofCase = { public_body_id: lead.bodyId, partnership_id: id }
  const decision = await db.selectFrom('meeting_decision').select('id').executeTakeFirstOrThrow()
  const done = { done_on: day, note: 'ordGjort', done_by: by, done_at: at }
  await db
    .insertInto('group_action_done')
    .values({ ...ofCase, action_id: decision.id, ...done })
    .execute()
  const hours = { on_date: day, starts_at: '10:00', ends_at: '11:00', place: 'Tensta', called_at: at }
  const meeting = newId<'MeetingId'>()
  await db
    .insertInto('meeting')
    .values({ id: meeting, ...ofCase, ...hours, kind: 'idea' })
    .execute()
  await db
    .updateTable('meeting')
    .set({ cancelled_at: at, cancelled_reason: 'ordInställt' })
    .where('id', '=', meeting)
    .execute()
  const paper = {
    organisationId: real<never>('association'),
    kind: 'statutes',
    status: 'missing',
    by,
    at,
  } as const
  const organisation_document_id = await recordPaper(db, { ...paper, note: 'ordUnderlag' })
  await db
    .insertInto('partnership_organisation_document')
    .values({ ...ofCase, organisation_document_id })
    .execute()
}
