import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { aCase, actorOf } from '../../../../../test/support/journey.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { getCaseFile } from '../../../../store/case/case-file.ts'
import { verifyAll } from '../../../../store/case/verify.ts'
import { withTransaction } from '../../../../store/db.ts'
import { searchDocuments } from '../../../../store/lists/search.ts'
import { forgetUnusedFiles } from '../../../../store/papers/disposal.ts'
import { addFile } from '../../../../store/papers/file.ts'
import { recordPaper } from '../../../../store/papers/organisation-document.ts'
import { saveDraft } from '../../../../store/people/draft.ts'

describe('what a paper says', () => {
  let app: TestApp
  let number: string

  before(async () => {
    app = await anApp()
    number = await aCase(app, { until: 'firstMeetingHeld' })
  })
  after(() => app.close())

  test('says nothing any more once it is disposed of by decision, while the journal still holds', async () => {
    const closed = await aCase(app, { until: 'directorDeclined', told: true, title: 'Snart gallrad' })
    const address = `/arende/${closed}/handling/1`
    await app.client.signInAs('partySignatory')
    assert.match((await app.client.get(address)).text, /Vi vill öppna på kvällarna/)
    await app.client.signInAs('registrar')
    const form = await (await app.client.get(address)).follow('Gallra innehållet')
    const typed = { rule: 'Planen, punkt 4.2', decidedOn: '2026-11-24', reasons: 'Tiden är ute.', sure: 'ja' }
    const early = await form.submit('Gallra innehållet', typed)
    assert.deepEqual([early.status, early.valueOf('rule')], [422, 'Planen, punkt 4.2'])
    await draftOn('2026-11-12', closed)
    await draftOn('2026-11-23', closed)
    await early.submit('Gallra innehållet', { ...typed, decidedOn: '2026-11-23' })
    assert.deepEqual(await draftsLeft(), ['2026-11-23'])
    await app.client.signInAs('partySignatory')
    const page = await app.client.get(address)
    assert.match(
      page.text,
      /Innehållet är gallrat.*Rut Palm.*Planen, punkt 4.2, beslutat 2026-11-23.*Tiden är ute/s,
    )
    assert.doesNotMatch(page.text, /kvällarna/)
    assert.match(page.text, /JÄR 2026\/\d{4}-1/)
    assert.equal((await app.client.get(`${address}.pdf`)).status, 404)
    assert.match((await app.client.get('/mitt')).text, /Rut Palm gallrade innehållet/)
    const found = await searchDocuments(app.db, await actorOf(app, 'chair', plainDate('2026-11-23')), {
      text: 'kvällarna',
    })
    assert.equal(
      found.first.some(({ caseNumber }) => caseNumber === closed),
      false,
    )
    const { breaks, disposed } = await verifyAll(app.db, app.deps.files)
    assert.deepEqual([breaks, disposed], [[], 1])
    await sql`update document set model = null, disposed_by_seq = 1 where title = 'Minnesanteckningar från första mötet'`.execute(
      app.db,
    )
    const kinds = (await verifyAll(app.db)).breaks.map(({ kind }) => kind)
    assert.deepEqual([...new Set(kinds)], ['documentEmptied'])
  })

  test('goes with its files, but not those that an organisation shows', async () => {
    const { organisations, members } = app.place
    const fileOf = async (text: string) => {
      const stored = await app.deps.files.put(Readable.from([text]))
      return addFile(app.db, { ...stored, mediaType: 'text/plain', name: `${text}.txt`, from: null })
    }
    const [shown, unused] = [await fileOf('visas'), await fileOf('oanvänd')]
    const at = new Date('2026-11-23T09:00:00Z')
    const paper = { organisationId: organisations.ungasVag, kind: 'statutes', status: 'received' } as const
    await recordPaper(app.db, { ...paper, files: [shown], by: members.chair, at })
    await withTransaction(app.db, (trx) => forgetUnusedFiles(trx, [shown, unused], at))
    const left = app.db.selectFrom('file').select('id').where('id', 'in', [shown, unused])
    assert.deepEqual(await left.execute(), [{ id: shown }])
  })

  test('is not disposed of in a case that goes on, nor by whoever may not', async () => {
    await app.client.signInAs('staffUnit')
    const form = await app.client.get(`/arende/${number}/handling/1/gallring`)
    assert.match(form.text, /när ärendet är avslutat/)
    assert.equal(form.has('button[type="submit"]:not([name])') && form.has('input[name="rule"]'), false)
    for (const who of ['partySignatory', 'politician', 'coordinator'] as const) {
      await app.client.signInAs(who)
      assert.equal((await app.client.get(`/arende/${number}/handling/1/gallring`)).status, 404, who)
    }
  })

  /** Something begun in the case that nobody has handed in, named by its day. */
  async function draftOn(day: string, of: string): Promise<void> {
    const by = await actorOf(app, 'staff', plainDate('2026-11-23'))
    const { partnership } = await getCaseFile(app.db, by, { number: of, today: plainDate('2026-11-23') })
    const about = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
    const draft = { owner: { personId: by.personId }, key: day, payload: {}, basedOn: 0, ...about }
    await saveDraft(app.db, { ...draft, at: new Date(`${day}T09:00:00Z`) })
  }

  async function draftsLeft(): Promise<string[]> {
    const drafts = await app.db
      .selectFrom('draft')
      .select('key')
      .where('partnership_id', 'is not', null)
      .execute()
    return drafts.map(({ key }) => key)
  }
})
