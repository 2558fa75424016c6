import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { anApp, type TestApp, type TestClient, type Who } from '../../../../test/support/app.ts'
import { aCase } from '../../../../test/support/journey.ts'
import { textOfPdf } from '../../../../test/support/pdf-text.ts'
import { digestOf } from '../../../kernel/ids.ts'
import { listEvents } from '../../../store/case/case-event.ts'
import { verifyAll } from '../../../store/case/verify.ts'
import { getDocument } from '../../../store/papers/document.ts'
import { setScanState } from '../../../store/papers/file.ts'

const gudrun = { email: 'gudrun.lind@handslag.example' }

describe('the answer to a request for public documents', () => {
  let app: TestApp
  let number: string
  let client: TestClient

  before(async () => {
    app = await anApp()
    client = app.client
    number = await aCase(app, { until: 'firstMeetingHeld', withGuest: true })
  })
  after(() => app.close())

  test('is answered with a whole document: registered, in the journal, told to both sides, to nobody named', async () => {
    const asker = { name: 'Frida Nyfiken', email: 'frida@example.se' }
    const { address } = await request({ wanted: 'Anteckningarna', ...asker })
    await assess(await choose(address, 3), { outcome: 'whole' })
    const done = await answer(address)
    const paper = await bytesAt(`/arende/${number}/handling/3.pdf`)
    assert.ok(done.text.includes(digestOf(paper)))
    await client.signInAs('partyRep')
    const shown = await client.get(`/arende/${number}/handling/3`)
    assert.match(shown.text, /Utlämnad\s*2026-11-23, hel/)
    assert.match(shown.text, /skickades till Den som begärde handlingen/)
    for (const where of [
      `/arende/${number}/handling/3`,
      `/arende/${number}`,
      '/mitt',
      `/arende/${number}/export`,
    ])
      assert.doesNotMatch((await client.get(where)).html, /Nyfiken|frida@/, where)
    assert.match((await client.get('/mitt')).text, /Kopior ur ärendet lämnades ut/)
    assert.equal((await verifyAll(app.db, app.deps.files)).breaks.length, 0)
    const released = (await listEvents(app.db, await caseId())).at(-1)
    const chain = await app.db.selectFrom('disclosure_link').select('hash').execute()
    assert.ok(chain.some(({ hash }) => hash === released?.content.chain))
  })

  test('is answered with a masked copy that does not hold what is hidden, and the original stays', async () => {
    const { address } = await request({ wanted: 'Initiativet' })
    const item = await choose(address, 1)
    const secret = 'kvällar'
    await assess(item, { outcome: 'masked', provision: 'Exempellagen 1 §', reasons: 'Skyddad uppgift' })
    const copy = await (await client.get(`${item}/maskning`)).submit('Spara och se kopian', { words: secret })
    assert.doesNotMatch(textBelow(copy.html), new RegExp(secret))
    assert.match(copy.text, /\[maskat\]/)
    assert.ok(!(await textOfPdf(await bytesAt(`${item}/kopia.pdf`))).includes(secret))
    const done = await answer(address)
    const given = Number(/Maskad kopia, handling (\d+)/.exec(done.text)?.[1])
    const bytes = await bytesAt(`/arende/${number}/handling/${given}.pdf`)
    assert.ok(done.text.includes(digestOf(bytes)))
    assert.ok(!(await textOfPdf(bytes)).includes(secret))
    assert.doesNotMatch(JSON.stringify(await getDocument(app.db, await caseId(), given)), new RegExp(secret))
    assert.equal(await rowsWith(secret), 0)
    await client.signInAs('partyRep')
    assert.match(
      (await client.get(`/arende/${number}/handling/1`)).text,
      /Utlämnad\s*2026-11-23, som maskad kopia/,
    )
    assert.match((await client.get(`/arende/${number}/handling/1`)).html, new RegExp(secret))
    assert.equal((await verifyAll(app.db, app.deps.files)).breaks.length, 0)
  })

  test('is not answered while a document is not assessed, or while nothing is hidden in a masked copy', async () => {
    const { address } = await request({ wanted: 'Två handlingar' })
    const item = await choose(address, 1)
    const early = await (await client.get(`${address}/svar`)).submit('Lämna svaret och diarieför', {
      sure: 'ja',
    })
    assert.match(early.problems.join(), /bedömda innan/)
    const unfounded = await (await client.get(item)).submit('Spara bedömningen', { outcome: 'masked' })
    assert.equal(unfounded.problems.length, 2)
    await assess(item, { outcome: 'masked', provision: 'Exempellagen 1 §', reasons: 'Skäl' })
    const unhidden = await (await client.get(`${address}/svar`)).submit('Lämna svaret och diarieför', {
      sure: 'ja',
    })
    assert.match(unhidden.problems.join(), /Inget är dolt/)
  })

  test('says of what is refused which provision, why, and how to go on, and leaves nothing in the case', async () => {
    const before = await eventsIn()
    const { address } = await request({ wanted: 'Allt' })
    await assess(await choose(address, 1), {
      outcome: 'refused',
      provision: 'Exempellagen 2 §',
      reasons: 'Av hänsyn',
    })
    const page = await client.get(`${address}/svar`)
    const without = await page.submit('Lämna svaret och diarieför', { sure: 'ja', wayOn: '' })
    assert.match(without.problems.join(), /gå vidare/)
    await without.submit('Lämna svaret och diarieför', { sure: 'ja', wayOn: 'Begär ett beslut.' })
    const letter = await textOfPdf(await bytesAt(`${address}/svar.pdf`))
    for (const said of ['Exempellagen 2 §', 'Av hänsyn', 'Begär ett beslut.'])
      assert.ok(letter.includes(said), said)
    assert.equal(await eventsIn(), before)
  })

  test('is sent by mail with the copies when that is wanted, to nobody else', async () => {
    const { address } = await request({ wanted: 'Anteckningarna', email: 'frida@example.se' })
    await assess(await choose(address, 3), { outcome: 'whole' })
    const page = await client.get(`${address}/svar`)
    const done = await page.submit('Lämna svaret och diarieför', { sure: 'ja', send: 'ja' })
    assert.match(done.flash ?? '', /skickat med e-post/)
    const mails = await attachedTo('frida@example.se')
    assert.equal(mails.length, 1)
    const paper = digestOf(await bytesAt(`/arende/${number}/handling/3.pdf`))
    assert.deepEqual([mails[0]?.length, mails[0]?.[1]], [2, paper])
  })

  test('is answered with a file that was masked elsewhere, once it has been scanned', async () => {
    const { address } = await request({ wanted: 'Initiativet, maskat' })
    const item = await choose(address, 1)
    await assess(item, { outcome: 'masked', provision: 'Exempellagen 1 §', reasons: 'Skäl' })
    const begun = await (await client.get(`${item}/maskning`)).submit('Spara utkast', { words: 'Hemligt' })
    const masking = await begun.submit('Lägg till filen', { files: [new File(['x'], 'x.exe')] })
    assert.deepEqual([masking.status, masking.problems.length, masking.valueOf('words')], [422, 1, 'Hemligt'])
    const wrong = await masking.submit('Lägg till filen', { files: [new File(['Fel'], 'fel.txt')] })
    const without = await wrong.submit('Ta bort fel.txt')
    assert.doesNotMatch(without.text, /Ta bort fel.txt/)
    await without.submit('Lägg till filen', { files: [new File(['Svart'], 'maskad.txt')] })
    const waiting = await (await client.get(`${address}/svar`)).submit('Lämna svaret och diarieför', {
      sure: 'ja',
    })
    assert.match(waiting.problems.join(), /maskad.txt är inte godkänd/)
    for (const { id } of await app.db
      .selectFrom('file')
      .select('id')
      .where('scan_state', '=', 'waiting')
      .execute())
      await setScanState(app.db, id, { state: 'clean', at: new Date() })
    const done = await answer(address)
    assert.match(done.text, /maskad.txt/)
    assert.ok(done.text.includes(digestOf('Svart')))
  })

  test('is answered by a second public party for its own, in its own registry and in the lead body’s', async () => {
    await client.signInAs(gudrun)
    const { address } = await request({ wanted: 'Anteckningarna' }, gudrun)
    await assess(await choose(address, 3), { outcome: 'whole' })
    await answer(address)
    const lines = (await client.get(`/arende/${number}/handling/3`)).text
    assert.match(lines, /skickades till Den som begärde handlingen/)
    assert.equal((await verifyAll(app.db, app.deps.files)).breaks.length, 0)
  })

  test('is answered once, and only as it was read', async () => {
    const { address } = await request({ wanted: 'Anteckningarna' })
    const item = await choose(address, 3)
    await assess(item, { outcome: 'whole' })
    const read = await client.get(`${address}/svar`)
    await assess(item, { outcome: 'refused', provision: 'Exempellagen 2 §', reasons: 'Skäl' })
    assert.equal((await read.submit('Lämna svaret och diarieför', { sure: 'ja', wayOn: 'Så' })).status, 409)
    await answer(address)
    assert.equal((await client.get(item)).status, 404)
    assert.equal((await client.get(`${address}/svar`)).status, 404)
  })

  test('leads to the document that is not assessed yet, before other documents are chosen', async () => {
    const { address } = await request({ wanted: 'Intresseanmälan, hel' })
    assert.match((await client.get(address)).text, /Välj handlingar/)
    const item = await choose(address, 1)
    const page = await client.get(address)
    const [first] = page.document.querySelectorAll('main a.ds-button')
    assert.equal(first?.getAttribute('href'), item)
    assert.match(page.text, /Välj fler handlingar/)
    await assess(item, { outcome: 'whole' })
    assert.doesNotMatch((await client.get(address)).text, /Bedöm: /)
  })

  test('stands first among what the registrar has to do, and nothing says that nothing waits', async () => {
    await request({ wanted: 'Kallelsen' })
    const mine = await client.get('/mitt')
    assert.match(mine.text, /För Järva stadsdelsnämnd väntar .*begäran/)
    assert.doesNotMatch(mine.text, /väntar ingenting|Här kommer det du ska göra/)
  })

  async function request(typed: Record<string, string>, who: Who = 'registrar') {
    await client.signInAs(who)
    const form = await client.get('/begaran/ny')
    const page = await form.submit('Ta emot begäran', { channel: 'visit', ...typed })
    return { page, address: page.address.split('?')[0] ?? '' }
  }

  /** The address of a document of the case in the request. */
  async function choose(address: string, document: number): Promise<string> {
    const found = await client.get(`${address}/handlingar?sok=${number}`)
    const link = found.document.querySelector(`a[href*="arende=${number}"]`)?.getAttribute('href') ?? ''
    await (await client.get(link)).submit('Lägg till i begäran', { documents: [String(document)] })
    const page = await client.get(address)
    const links = [...page.document.querySelectorAll('a[aria-label^="Bedöm handlingen"]')]
    return links.at(-1)?.getAttribute('href') ?? assert.fail(page.text)
  }

  async function assess(item: string, typed: Record<string, string>) {
    const page = await (await client.get(item)).submit('Spara bedömningen', typed)
    assert.equal(page.status, 200)
  }

  async function answer(address: string) {
    const done = await (await client.get(`${address}/svar`)).submit('Lämna svaret och diarieför', {
      sure: 'ja',
    })
    assert.match(done.flash ?? '', /Svaret är lämnat/, done.text)
    return done
  }

  async function bytesAt(address: string): Promise<Buffer> {
    return Buffer.from(await (await client.send(address, {})).arrayBuffer())
  }

  /** The digests of what was attached to each mail to somebody. */
  async function attachedTo(email: string): Promise<string[][]> {
    const { rows } = await sql<{ attachments: { sha256: string }[] }>`
      select payload -> 'attachments' as attachments from graphile_worker._private_jobs
      where payload #>> '{to,email}' = ${email}`.execute(app.db)
    return rows.map(({ attachments }) => attachments.map(({ sha256 }) => sha256))
  }

  async function caseId() {
    const row = await app.db
      .selectFrom('partnership')
      .select('id')
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
    return row.id
  }

  async function eventsIn() {
    const { count } = await app.db
      .selectFrom('case_event')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    return count
  }

  /** Requests and copies that hold a word after the answer has been given. */
  async function rowsWith(word: string): Promise<number> {
    const items = await app.db.selectFrom('disclosure_item').selectAll().execute()
    const copies = await app.db.selectFrom('document').selectAll().where('kind', '=', 'maskedCopy').execute()
    return [...items, ...copies].filter((row) => JSON.stringify(row).includes(word)).length
  }
})

/** What a page says below its head: the paper itself. */
function textBelow(html: string): string {
  return html.slice(html.indexOf('<article'))
}
