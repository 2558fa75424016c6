import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { anApp, type TestApp, type TestClient, type Who } from '../../../../../test/support/app.ts'
import { aNewEvent } from '../../../../../test/support/cases.ts'
import { aCase } from '../../../../../test/support/journey.ts'
import { keepBack, positionOf, share } from '../../../../../test/support/share.ts'
import { filesInZip } from '../../../../../test/support/zip.ts'
import type { PartnershipId } from '../../../../domain/partnership.ts'
import { cleanUp } from '../../../../jobs/clean-up.ts'
import { memoryFiles } from '../../../../outside/files/memory.ts'
import { recordInCase } from '../../../../store/case/record.ts'
import { verifyAll } from '../../../../store/case/verify.ts'
import { getDocument } from '../../../../store/papers/document.ts'
import { flagDocument, liftFlag } from '../../../../store/papers/secrecy.ts'

const typed = { provision: 'Exempellagen 7 §', reasons: 'Uppgifter om ett skyddat boende.' }
const flagged = /Sekretessmarkerad.*Exempellagen 7 §/s

describe('a document that is flagged as secret', () => {
  let app: TestApp
  let client: TestClient
  let number: string
  const minutes = () => `/arende/${number}/handling/3`

  before(async () => {
    app = await anApp()
    client = app.client
    number = await aCase(app, { until: 'firstMeetingHeld', withGuest: true })
  })
  after(() => app.close())

  test('is flagged by the registrar with provision and reasons, and by nobody else', async () => {
    for (const who of ['staffUnit', 'director', 'partySignatory', 'auditor'] as Who[]) {
      await client.signInAs(who)
      assert.equal((await client.get(`${minutes()}/sekretess`)).status, 404, String(who))
    }
    await client.signInAs('registrar')
    const form = await client.get(`${minutes()}/sekretess`)
    assert.match(form.text, /Vem ser den\s*Båda parter/)
    const empty = await form.submit('Sekretessmarkera', {})
    assert.equal(empty.problems.length, 2)
    const page = await empty.submit('Sekretessmarkera', typed)
    assert.match(page.text, flagged)
    assert.equal((await form.submit('Sekretessmarkera', typed)).status, 409)
    assert.equal((await verifyAll(app.db, app.deps.files)).breaks.length, 0)
  })

  test('remembers who opens it, for the registrar and those who read the journal', async () => {
    const shown = async (who: Who) => (await (await app.as(who)).get(`${minutes()}?lang=sv`)).text
    const chair = await app.as('partySignatory')
    await chair.get(minutes())
    await chair.send(`${minutes()}.pdf`, {})
    for (const who of ['registrar', 'auditor'] as const) {
      assert.match(await shown(who), /Fatima Nordin, behörig företrädare.*PDF.*Fatima Nordin.*Sidan/s)
    }
    assert.doesNotMatch(await shown('partySignatory'), /Vem har öppnat/)
    const { rows } = await sql`select from document_reading r join document d on d.id = r.document_id
      where d.number <> 3`.execute(app.db)
    assert.equal(rows.length, 0)
  })

  test('forgets after two years who opened it', async () => {
    const left = async (at: string) => {
      await cleanUp({ db: app.db, clock: () => new Date(at), files: memoryFiles() })
      const { rows } = await sql`select from document_reading`.execute(app.db)
      return rows.length > 0
    }
    assert.deepEqual([await left('2028-11-23T12:00:00Z'), await left('2028-11-25T12:00:00Z')], [true, false])
  })

  test('says so to both sides where it is read, found and taken home; why, to the public side only', async () => {
    await flag(minutes())
    await client.signInAs('partyRep')
    const page = await client.get(minutes())
    assert.match(page.text, flagged)
    assert.doesNotMatch(page.html, /skyddat boende/)
    assert.match((await client.get('/mitt')).text, /sekretessmarkerade en handling/)
    assert.match((await client.get(`/arende/${number}`)).text, /sekretessmarkerad: Exempellagen 7 §/)
    const found = await client.get(`/sok?sok=${encodeURIComponent('minnesanteckningar')}`)
    assert.match(found.text, /sekretessmarkerad: Exempellagen 7 §/)
    await client.signInAs('staffUnit')
    assert.match((await client.get(minutes())).text, /skyddat boende/)
  })

  test('leaves the reasons for a closed case as they were said', async () => {
    const closed = await aCase(app, { until: 'directorDeclined', told: true })
    await flag(`/arende/${closed}/handling/3`)
    await client.signInAs('partyRep')
    const page = await client.get(`/arende/${closed}`)
    assert.match(page.text, /Skäl:/)
    assert.doesNotMatch(page.text, /skyddat boende/)
  })

  test('stays out of the file of the case unless it is asked for', async () => {
    await flag(minutes())
    await client.signInAs('partyRep')
    const page = await client.get(`/arende/${number}/export`)
    assert.match(page.text, /En handling är sekretessmarkerad/)
    const addresses = ['Hämta utan det sekretessmarkerade', 'Hämta allt, också det sekretessmarkerade'].map(
      (words) =>
        [...page.document.querySelectorAll('a')].find(({ textContent }) => textContent === words)?.href ?? '',
    )
    const [without, all] = await Promise.all(addresses.map(zipAt))
    assert.equal([...(without ?? new Map()).keys()].filter((path) => path.includes('/03')).length, 0)
    assert.equal([...(all ?? new Map()).keys()].filter((path) => path.includes('/03')).length, 1)
    assert.match(without?.get('index.html')?.toString() ?? '', /sekretessmarkerad: Exempellagen 7 §/)
  })

  test('warns whoever assesses it for a request', async () => {
    await flag(minutes())
    await client.signInAs('registrar')
    const form = await client.get('/begaran/ny')
    const request = await form.submit('Ta emot begäran', { channel: 'visit', wanted: 'Anteckningarna' })
    const found = await client.get(`${request.address.split('?')[0]}/handlingar?arende=${number}`)
    assert.match(found.text, /Sekretessmarkerad i diariet: Exempellagen 7 §/)
    const chosen = await found.submit('Lägg till i begäran', { documents: ['3'] })
    const assessed = await chosen.follow('Bedöm handlingen')
    assert.equal(assessed.valueOf('provision'), 'Exempellagen 7 §')
  })

  test('is not handed over to the other side by itself, but when the flag is lifted', async () => {
    const { id, number: second } = await keptBack()
    const paper = () => getDocument(app.db, id, second)
    const address = `/arende/${number}/handling/${second}`
    await flag(address)
    await share(app.db, { id, number: second, at: new Date() })
    assert.deepEqual([(await paper()).shared, (await paper()).shareWaits], [false, true])
    await client.signInAs('partyRep')
    assert.equal((await client.get(address)).status, 404)
    await client.signInAs('registrar')
    const form = await client.get(`${address}/sekretess/havning`)
    assert.match(form.text, /skulle ha delats med den andra sidan/)
    const page = await form.submit('Häv markeringen', { reasons: 'Inget hemligt i den.' })
    assert.doesNotMatch(page.text, flagged)
    assert.equal((await client.get(`${address}/sekretess/havning`)).status, 404)
    await client.signInAs('partyRep')
    assert.equal((await client.get(address)).status, 200)
    assert.match((await client.get('/mitt')).text, /hävde sekretessmarkeringen/)
    assert.equal((await verifyAll(app.db, app.deps.files)).breaks.length, 0)
  })

  test('stays with those who had it when the flag is lifted, where it was never to be shared', async () => {
    const { id } = await keptBack()
    const own = await keepBack(app.db, id, new Date())
    const paper = () => getDocument(app.db, id, own)
    const said = { document: await paper(), reasons: 'Prov', by: aNewEvent().by, on: aNewEvent().on }
    const flagging = { ...said, provision: typed.provision }
    await recordInCase(app.db, await positionOf(app.db, id), (inCase) => flagDocument(inCase, flagging))
    await recordInCase(app.db, await positionOf(app.db, id), (inCase) => liftFlag(inCase, said))
    assert.equal((await paper()).shared, false)
    await client.signInAs('partyRep')
    assert.equal((await client.get(`/arende/${number}/handling/${own}`)).status, 404)
  })

  async function flag(address: string) {
    await client.signInAs('registrar')
    const form = await client.get(`${address}/sekretess`)
    const button = form.heading.startsWith('Ändra') ? 'Ändra markeringen' : 'Sekretessmarkera'
    assert.equal((await form.submit(button, typed)).status, 200)
  }

  async function zipAt(address: string) {
    return filesInZip(Buffer.from(await (await client.send(address, {})).arrayBuffer()))
  }

  /** The call to the first meeting, as it were if it had been kept back from the other side until now. */
  async function keptBack() {
    const { rows } = await sql<{ id: PartnershipId; number: number }>`
      update document d set shared_with_party = false from partnership p
      where p.id = d.partnership_id and p.number = ${number} and d.number = 2
      returning p.id, d.number`.execute(app.db)
    return rows[0] ?? assert.fail('It has no second document')
  }
})
