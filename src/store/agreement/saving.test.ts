import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { openTestCase } from '../../../test/support/cases.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import { addPlaces } from '../../../test/support/places.ts'
import { newSecret } from '../../kernel/ids.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { listBoardMeetings, setBoardMeetings } from '../meetings/board-calendar.ts'
import { callMeeting, holdMeeting, moveMeeting } from '../meetings/meeting.ts'
import { listMeetings } from '../meetings/meeting-list.ts'
import { listPapers, recordPaper } from '../papers/organisation-document.ts'
import { findDraft, removeDraft, saveDraft } from '../people/draft.ts'
import { listAnswerHistory, listAnswers, type NewAnswer, saveAnswer } from '../review/checklist.ts'

const { db, close } = await freshDatabase()
after(close)
const { bodyId, boardId, organisationId, people } = await addPlaces(db)
const { id: partnershipId } = await openTestCase(db, { boardId, organisationId })
const at = new Date('2026-11-21T12:00:00Z')

describe('a draft', () => {
  const save = (owner: { secretDigest: string }, basedOn: number, text: string) =>
    saveDraft(db, { owner, key: 'initiative', payload: { text }, basedOn, at })

  test('is saved again and again by whoever has the link', async () => {
    const owner = { secretDigest: newSecret() }
    assert.deepEqual(await save(owner, 0, 'ett'), { kind: 'saved', version: 1 })
    assert.deepEqual(await save(owner, 1, 'två'), { kind: 'saved', version: 2 })
    assert.deepEqual((await findDraft(db, owner, 'initiative'))?.payload, { text: 'två' })
  })

  test('gives the other text and overwrites nothing when it is stale', async () => {
    const owner = { secretDigest: newSecret() }
    await save(owner, 0, 'deras')
    const again = await save(owner, 0, 'mitt')
    assert.deepEqual(again.kind === 'stale' && again.theirs?.payload, { text: 'deras' })
    await save(owner, 1, 'deras igen')
    const late = await save(owner, 1, 'mitt igen')
    assert.deepEqual(late.kind === 'stale' && late.theirs?.payload, { text: 'deras igen' })
  })

  test('is stale for all but one of several windows at once', async () => {
    const owner = { secretDigest: newSecret() }
    const all = await Promise.all(Array.from({ length: 6 }, (_, index) => save(owner, 0, `fönster ${index}`)))
    assert.equal(all.filter(({ kind }) => kind === 'saved').length, 1)
  })

  test('is gone when it has been handed in', async () => {
    const owner = { secretDigest: newSecret() }
    await save(owner, 0, 'ett')
    await removeDraft(db, owner, 'initiative')
    assert.equal(await findDraft(db, owner, 'initiative'), null)
  })
})

describe('an answer in a checklist', () => {
  const save = (question: string, basedOn: number, but: Partial<NewAnswer> = {}) =>
    saveAnswer(db, {
      partnershipId,
      bodyId,
      checklist: 'consideration',
      question,
      answer: 'yes',
      ground: 'Mål 3 i nämndens plan.',
      basedOn,
      by: people.staffUnit,
      at,
      ...but,
    })

  test('keeps every version and shows the newest', async () => {
    await save('remit', 0)
    await save('remit', 1, { answer: 'no' })
    assert.equal(
      (await listAnswers(db, partnershipId, { checklist: 'consideration' })).get('remit')?.answer,
      'no',
    )
    const question = { checklist: 'consideration', question: 'remit' }
    assert.equal((await listAnswerHistory(db, partnershipId, question)).length, 2)
  })

  test('gives the other text when somebody saved meanwhile', async () => {
    await save('open', 0, { ground: 'Deras' })
    const second = await save('open', 0, { ground: 'Mitt' })
    assert.equal(second.kind === 'changed' && second.theirs.ground, 'Deras')
  })

  test('is saved once by many at once', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => save('need', 0)))
    assert.equal(all.filter(({ kind }) => kind === 'saved').length, 1)
  })
})

describe('a meeting', () => {
  const when = { on: plainDate('2026-12-04'), startsAt: '13:00', endsAt: '14:30', place: 'Rum 3' }
  const someone = {
    personId: null,
    name: 'Amira',
    email: null,
    represents: 'Ungas väg',
    side: 'party',
  } as const

  test('is called, moved and held with those who came', async () => {
    const agenda = [{ title: 'Vad ett IOP är', side: 'public' as const }]
    const invited = [{ ...someone, attended: null }]
    const called = {
      partnershipId,
      bodyId,
      kind: 'first',
      ...when,
      agenda,
      invited,
      by: people.staffUnit,
      at,
    }
    const id = await callMeeting(db, called)
    assert.equal(await moveMeeting(db, id, { ...when, startsAt: '12:00' }), 1)
    await holdMeeting(db, id, { bodyId, on: when.on, attendance: [{ ...someone, attended: true }], at })
    const meeting = (await listMeetings(db, partnershipId)).find((one) => one.id === id)
    assert.deepEqual([meeting?.startsAt, meeting?.agenda.length], ['12:00', 1])
    assert.deepEqual(
      meeting?.attendance.map(({ attended }) => attended),
      [true],
    )
  })
})

describe('what is replaced', () => {
  test('is a paper that a newer one takes over, and both are kept', async () => {
    const paper = { organisationId, kind: 'auditReport', by: people.partyRep, at }
    await recordPaper(db, { ...paper, status: 'missing' })
    await recordPaper(db, { ...paper, status: 'received', documentDate: plainDate('2026-03-01') })
    assert.deepEqual(
      (await listPapers(db, [organisationId])).map(({ status }) => status),
      ['received'],
    )
    const kept = db.selectFrom('organisation_document').select('status').orderBy('recorded_at')
    const ofTheKind = kept.where('organisation_id', '=', organisationId).where('kind', '=', 'auditReport')
    assert.equal((await ofTheKind.execute()).length, 2)
  })

  test('is not a paper that does not apply without saying why', async () => {
    const paper = { organisationId, kind: 'statutes', status: 'not_applicable', by: null, at } as const
    await assert.rejects(recordPaper(db, paper), /check/)
  })

  test('is the board calendar of one year', async () => {
    const meeting = (date: string) => ({
      date: plainDate(date),
      memoStop: plainDate(date),
      dispatch: plainDate(date),
    })
    const set = (year: number, ...dates: string[]) =>
      setBoardMeetings(db, { boardId, bodyId, year, meetings: dates.map(meeting), by: null, at })
    await set(2026, '2026-02-12', '2026-03-12')
    await set(2027, '2027-02-11')
    await set(2026, '2026-02-19')
    const dates = (await listBoardMeetings(db, boardId)).map(({ date }) => date)
    assert.deepEqual(dates, ['2026-02-19', '2027-02-11'])
  })
})
