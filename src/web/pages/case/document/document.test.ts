import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { after, before, describe, test } from 'node:test'
import { DOMParser } from 'linkedom'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { aCase, actorOf } from '../../../../../test/support/journey.ts'
import { filesInZip } from '../../../../../test/support/zip.ts'
import { digestOf } from '../../../../kernel/ids.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { getCaseFile, makerOf } from '../../../../store/case/case-file.ts'
import { recordInCase } from '../../../../store/case/record.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { verifyAll } from '../../../../store/case/verify.ts'
import { disposeOf, removeDisposedFiles } from '../../../../store/papers/disposal.ts'
import { getDocument } from '../../../../store/papers/document.ts'
import { addFile, setScanState } from '../../../../store/papers/file.ts'
import { recordPaper } from '../../../../store/papers/organisation-document.ts'

describe('a paper of a case', () => {
  let app: TestApp
  let number: string

  before(async () => {
    app = await anApp()
    number = await aCase(app, { until: 'firstMeetingHeld', withGuest: true })
  })
  after(() => app.close())

  test('is read on the page by both sides, with where it is registered', async () => {
    for (const who of ['staffUnit', 'partyRep'] as const) {
      await app.client.signInAs(who)
      const page = await app.client.get(`/arende/${number}/handling/3`)
      assert.equal(page.heading, 'Minnesanteckningar från första mötet')
      assert.match(page.text, /JÄR 2026\/0001-3, upprättades hos/)
    }
  })

  test('says which language it is in to somebody who reads the other', async () => {
    await app.client.signInAs('staffUnit')
    const said = async () => (await app.client.get(`/arende/${number}/handling/3`)).text
    assert.doesNotMatch(await said(), /Handlingen är skriven/)
    await app.db.updateTable('document').set({ language: 'en' }).where('number', '=', 3).execute()
    assert.match(await said(), /Handlingen är skriven på engelska/)
    await app.db.updateTable('document').set({ language: 'sv' }).where('number', '=', 3).execute()
  })

  test('is given as a PDF that names itself', async () => {
    await app.client.signInAs('partyRep')
    const response = await app.client.send(`/arende/${number}/handling/3.pdf`, {})
    assert.equal(response.headers.get('content-type'), 'application/pdf')
    assert.match(
      response.headers.get('content-disposition') ?? '',
      /^inline; .*Minnesanteckningar%20fr%C3%A5n/,
    )
    assert.equal(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 5)
        .toString(),
      '%PDF-',
    )
  })

  test('is given as a Word file too', async () => {
    await app.client.signInAs('partyRep')
    const response = await app.client.send(`/arende/${number}/handling/3.docx`, {})
    assert.match(response.headers.get('content-type') ?? '', /wordprocessingml/)
    assert.match(response.headers.get('content-disposition') ?? '', /^attachment; .*\.docx/)
    const bytes = Buffer.from(await response.arrayBuffer())
    assert.equal(bytes.subarray(0, 2).toString(), 'PK')
    await app.client.signInAs('neighbour')
    assert.equal((await app.client.get(`/arende/${number}/handling/3.docx`)).status, 404)
  })

  test('is read by the staff of a second public party, and by the auditor', async () => {
    const gudrun = { email: 'gudrun.lind@handslag.example' }
    for (const who of [gudrun, 'auditor'] as const) {
      await app.client.signInAs(who)
      assert.equal((await app.client.get(`/arende/${number}/handling/3`)).status, 200)
    }
  })

  test('is not there for another organisation, and working material not for politicians', async () => {
    await app.client.signInAs('neighbour')
    assert.equal((await app.client.get(`/arende/${number}/handling/1`)).status, 404)
    assert.equal((await app.client.get(`/arende/${number}/handling/1.pdf`)).status, 404)
    await app.client.signInAs('politician')
    assert.equal((await app.client.get(`/arende/${number}/handling/3`)).status, 404)
    assert.equal((await app.client.get(`/arende/${number}/handling/1`)).status, 200)
  })

  test('that does not exist is not there', async () => {
    await app.client.signInAs('staffUnit')
    for (const wrong of ['99', 'x', '0', '99.pdf', '1.exe'])
      assert.equal((await app.client.get(`/arende/${number}/handling/${wrong}`)).status, 404, wrong)
  })

  test('gives out its files only when nothing harmful is in them, and never to be shown', async () => {
    const { address, fileId } = await handIn('<script>alert(1)</script>', 'åtta "<b>.txt')
    assert.equal((await app.client.send(address, {})).status, 404)
    await setScanState(app.db, fileId, { state: 'clean', at: new Date() })
    const response = await app.client.send(address, {})
    assert.equal(await response.text(), '<script>alert(1)</script>')
    assert.match(
      response.headers.get('content-disposition') ?? '',
      /^attachment; filename="atta _<b>.txt"; filename\*=/,
    )
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff')
    assert.match(response.headers.get('content-security-policy') ?? '', /sandbox/)
    await setScanState(app.db, fileId, { state: 'infected', at: new Date() })
    assert.equal((await app.client.send(address, {})).status, 404)
    assert.match((await app.client.get(address.split('/fil/')[0] ?? '')).text, /kan vara ett virus/)
  })

  test('is in the file of the whole case: each side’s holds what it may see, with checksums that agree', async () => {
    const safe = await handIn('Allt stämmer.', 'revision.txt')
    await setScanState(app.db, safe.fileId, { state: 'clean', at: new Date() })
    for (const who of ['staffUnit', 'partyRep'] as const) {
      await app.client.signInAs(who)
      const files = await wholeCase()
      const sums = String(files.get('kontrollsummor.txt')).trim().split('\n')
      assert.equal(sums.length, files.size - 1)
      for (const [sum, name = ''] of sums.map((line) => line.split('  ')))
        assert.equal(sum, digestOf(files.get(name) ?? ''), name)
      const data = JSON.parse(String(files.get('arende.json')))
      for (const { number: paper } of data.documents)
        assert.equal(
          (await app.client.get(`/arende/${number}/handling/${paper}`)).status,
          200,
          `${who} ${paper}`,
        )
      const page = await app.client.get(`/arende/${number}`)
      const links = new Set(
        [...page.document.querySelectorAll('.case-papers a')].map((link) => link.getAttribute('href')),
      )
      assert.equal(data.documents.length, links.size)
      const html = new DOMParser().parseFromString(String(files.get('index.html')), 'text/html')
      assert.ok(html.querySelectorAll('a').length > 0)
      for (const link of html.querySelectorAll('a'))
        assert.ok(files.has(decodeURIComponent(link.getAttribute('href') ?? '')), String(link))
      assert.ok([...files.values()].some((bytes) => String(bytes) === 'Allt stämmer.'))
      assert.match(data.events[0].checkValue, /^[0-9a-f]{64}$/)
    }
  })

  test('is given to nobody as a file of the whole case who may not see what is shared', async () => {
    for (const who of ['neighbour', 'politician'] as const) {
      await app.client.signInAs(who)
      assert.equal((await app.client.send(`/arende/${number}/export/${number}.zip`, {})).status, 404, who)
      assert.equal((await app.client.get(`/arende/${number}/export`)).status, 404, who)
    }
  })

  test('takes its files along, but for those that the organisation keeps', async () => {
    const [own, kept] = [await handIn('Bara här.', 'en.txt'), await handIn('Också hos er.', 'två.txt')]
    const organisationId = app.place.organisations.ungasVag
    const paper = { kind: 'auditReport', status: 'received', files: [kept.fileId] } as const
    await recordPaper(app.db, { organisationId, ...paper, by: app.place.members.chair, at: new Date() })
    const today = plainDate('2026-11-23')
    const by = await actorOf(app, 'staff', today)
    const { partnership } = await getCaseFile(app.db, by, { number, today })
    const decision = { rule: 'Planen', reasons: 'Tiden är ute.', decidedOn: today }
    await recordInCase(
      app.db,
      { partnershipId: partnership.id, lastSeq: partnership.lastSeq },
      async (inCase) => {
        for (const { document } of [own, kept])
          await disposeOf(inCase, {
            document: await getDocument(inCase.trx, partnership.id, document),
            decision,
            by: makerOf(by),
            on: today,
          })
      },
    )
    const [mine, yours] = [digestOf('Bara här.'), digestOf('Också hos er.')]
    await removeDisposedFiles(app.db, app.deps.files, app.deps.clock())
    assert.deepEqual([await app.deps.files.has(mine), await app.deps.files.has(yours)], [false, true])
    assert.equal(
      (await verifyAll(app.db, app.deps.files)).breaks.some(({ kind }) => kind === 'fileDamaged'),
      false,
    )
  })

  async function wholeCase() {
    const page = await app.client.get(`/arende/${number}/export`)
    const link = page.document.querySelector('a[href$=".zip"]')?.getAttribute('href') ?? ''
    return filesInZip(Buffer.from(await (await app.client.send(link, {})).arrayBuffer()))
  }

  async function handIn(text: string, name: string) {
    await app.client.signInAs('partyRep')
    const today = plainDate('2026-11-23')
    const by = await actorOf(app, 'representative', today)
    const file = await getCaseFile(app.db, by, { number, today })
    const stored = await app.deps.files.put(Readable.from([Buffer.from(text)]))
    const fileId = await addFile(app.db, { ...stored, mediaType: 'text/plain', name, from: by.personId })
    const asked = { step: 'hand-in-document', by, on: today, at: app.deps.clock() }
    const outcome = await recordStep(
      app.db,
      file,
      { ...asked, content: { document: 'auditReport' } },
      async (inCase) =>
        inCase.document({
          kind: 'paper',
          title: 'Underlag',
          files: [fileId],
          shared: true,
          createdBy: by.personId,
        }),
    )
    assert.equal(outcome.kind, 'recorded')
    const document = outcome.kind === 'recorded' ? outcome.also.number : 0
    return { fileId, document, address: `/arende/${number}/handling/${document}/fil/${fileId}` }
  }
})
