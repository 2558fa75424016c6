import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { addCastCase, real, realCast } from '../../../test/support/cast-case.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import { happens, type InDatabase, writeTexts } from '../../../test/support/written-case.ts'
import { writeAnswer, writeDrafts } from '../../../test/support/written-drafts.ts'
import {
  type CasePermission,
  canSeeConsiderationDraft,
  canSeeShared,
} from '../../domain/permissions/permissions.ts'
import { canSeeReviewWork } from '../../domain/permissions/permissions-agreement.ts'
import {
  canSeeMemoDraft,
  canSeeReconciliations,
  canSeeStances,
} from '../../domain/permissions/permissions-board.ts'
import { getPartnership } from '../case/partnership.ts'
import { searchTexts } from './search-texts.ts'

describe('who finds what is being written', () => {
  let at: InDatabase
  let close: () => Promise<void>
  before(async () => {
    const fresh = await freshDatabase()
    close = fresh.close
    at = { db: fresh.db, partnership: await addCastCase(fresh.db) }
    await writeTexts(at)
    await writeDrafts(at)
    await happens(at, 'signatureGiven', { track: 'round-1', completes: true })
    await happens(at, 'followUpDeferred', { reasons: 'ordUppskjutet' })
    await happens(at, 'earlyEndRequested', { ground: 'ordGrund' })
    await happens(at, 'earlyEndAnswered', { answer: 'ordSvarat' })
    await happens(at, 'conditionMet', { how: 'ordUppfyllt' })
    await happens(at, 'opinionRecorded', { opinion: 'ordSynpunkt' })
    await happens(at, 'boardReconciled', { topic: 'ordAvstämt' })
  })
  after(() => close())

  async function finders(word: string): Promise<string[]> {
    const found = []
    for (const actor of realCast)
      if ((await searchTexts(at.db, actor, { text: word })).total > 0) found.push(actor.name)
    return found
  }

  /** That exactly those find a word who may open its page. */
  async function compare(word: string, shows: CasePermission) {
    const { scope } = await getPartnership(at.db, at.partnership.id)
    const readers = realCast.filter((actor) => shows(actor, scope)).map(({ name }) => name)
    assert.ok(readers.length > 0 && readers.length < realCast.length, word)
    assert.deepEqual(await finders(word), readers, word)
  }

  const nobody = async (...words: string[]) => {
    for (const word of words) assert.deepEqual(await finders(word), [], word)
  }

  test('of what both sides write and are told: whoever shares the case', async () => {
    for (const word of [
      ...[
        'ordSamtal',
        'ordKriterium',
        'ordAvslutat',
        'ordMedgivet',
        'ordKortare',
        'ordMätt',
        'ordInsats',
        'ordKostnad',
      ],
      ...[
        'ordUtfall',
        'ordBetalt',
        'ordGjort',
        'ordInställt',
        'ordUnderlag',
        'ordPunkt',
        'ordUppskjutet',
        'ordGrund',
      ],
      ...['ordSvarat', 'ordUppfyllt'],
    ])
      await compare(word, canSeeShared)
  })

  test('of the memo and of the consideration: whoever works with them on the public side, and the auditor', async () => {
    await compare('ordUtlåtande', canSeeMemoDraft)
    await compare('ordÖvervägt', canSeeConsiderationDraft)
  })

  test('of opinions and of talks with the board: as on the page of the stances', async () => {
    await compare('ordSynpunkt', canSeeStances)
    const reads: CasePermission = (actor, scope) =>
      canSeeStances(actor, scope) && canSeeReconciliations(actor, scope)
    await compare('ordAvstämt', reads)
    await happens(at, 'boardCaseOpened')
    await compare('ordSynpunkt', canSeeStances)
    await compare('ordAvstämt', reads)
  })

  test('of answers in the consideration: nobody once the paper has been handed over, until it is given back', async () => {
    await happens(at, 'considerationSubmitted')
    await nobody('ordÖvervägt')
    await happens(at, 'considerationReturned', { reasons: 'ordÅter' })
    await compare('ordÖvervägt', canSeeConsiderationDraft)
    await compare('ordÅter', canSeeConsiderationDraft)
    await happens(at, 'considerationSubmitted')
    await nobody('ordÅter', 'ordÖvervägt')
  })

  test('of the review: whoever works with it and the lawyer who is asked, as long as it goes on', async () => {
    await writeAnswer(at, { checklist: 'review', question: 'summary-a', ground: 'ordGranskat' })
    await nobody('ordGranskat')
    await happens(at, 'reviewStarted')
    await compare('ordGranskat', canSeeReviewWork)
    await happens(at, 'reviewPassed')
    await nobody('ordGranskat')
  })

  test('of what two assess each for themselves: the own answers, and all when both are done', async () => {
    await sql`insert into rulebook_version (folder, version, content, digest) values ('jarva', '1', ${JSON.stringify(twice)}, '-')
      on conflict (folder, version) do update set content = excluded.content`.execute(at.db)
    await happens(at, 'reviewStarted')
    const review = { checklist: 'review', question: 'a1' }
    await writeAnswer(at, { ...review, ground: 'ordFörsta' })
    await writeAnswer(at, { ...review, question: 'a2', ground: 'ordEnsam' })
    assert.deepEqual(await finders('ordFörsta'), ['lead staffUnit'])
    await compare('ordEnsam', canSeeReviewWork)
    await writeAnswer(at, {
      ...review,
      question: 'a1-second',
      ground: 'ordAndra',
      writer: real('partner staffUnit'),
    })
    assert.deepEqual(await finders('ordAndra'), await othersThan('staffUnit', 'partner staffUnit'))
    assert.deepEqual(await finders('ordFörsta'), await othersThan('staffUnit', 'lead staffUnit'))
  })

  /** Those who read the review but for one role, and one of that role. */
  async function othersThan(role: string, but: string) {
    const { scope } = await getPartnership(at.db, at.partnership.id)
    const reads = realCast.filter((actor) => canSeeReviewWork(actor, scope))
    return reads.filter(({ name, acting }) => name === but || acting.role !== role).map(({ name }) => name)
  }

  test('of what is no longer shown on its page: nobody', async () => {
    const { db } = at
    await db
      .updateTable('agreement_section')
      .set({ hash: 'b'.repeat(64) })
      .execute()
    await nobody('ordMedgivet')
    await db.updateTable('fund_movement').set({ withdrawn_at: new Date() }).execute()
    await nobody('ordBetalt')
    await happens(at, 'earlyEndWithdrawn')
    await nobody('ordGrund', 'ordSvarat')
    await sql`insert into indicator_value select (jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(),
      'version', 2, 'value', 3, 'counts_people', true))).* from indicator_value v`.execute(db)
    await nobody('ordMätt')
    await db
      .updateTable('case_event_content')
      .set({ content: null, disposed_by_seq: 1 })
      .where('partnership_id', '=', at.partnership.id)
      .execute()
    await nobody('ordUppskjutet', 'ordSynpunkt', 'ordAvstämt')
  })
})

const twice = {
  checklists: [
    {
      id: 'review',
      groups: [
        { id: 'a', assessors: 2 },
        { id: 'b', assessors: 1 },
      ],
      questions: [
        { key: 'a1', group: 'a' },
        { key: 'a2', group: 'b' },
      ],
    },
  ],
}
