import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { sql } from 'kysely'
import { anApp, type TestApp, type TestClient } from '../../../../test/support/app.ts'
import { aCase } from '../../../../test/support/journey.ts'
import type { TestPage } from '../../../../test/support/test-page.ts'
import { filesInZip } from '../../../../test/support/zip.ts'
import { newId } from '../../../kernel/ids.ts'
import { listKeptForms } from '../../../store/people/kept-form.ts'

const begun = 'Vi behöver prata om lokalen.'

describe('what somebody types in a form', () => {
  let app: TestApp
  let number: string
  let address: string
  let staff: TestClient

  before(async () => {
    app = await anApp()
    number = await aCase(app, { withGuest: true })
    address = `/arende/${number}/anteckningar`
    staff = await app.as('staffUnit')
  })
  beforeEach(() => app.db.deleteFrom('draft').execute())
  after(() => app.close())

  const opened = (by: TestClient = staff) => by.get(address)
  const kept = async (text: string, page?: TestPage) =>
    (page ?? (await opened())).submit('Spara utkast', { text })

  test('is there again for whoever left before sending it, and says since when', async () => {
    const page = await kept(begun)
    assert.equal(page.valueOf('text'), begun)
    assert.match(page.text, /Sparat 10.00/)
    assert.match((await opened()).text, /började skriva .*23 november.* kl. 10.00.*inte skickat/)
  })

  test('is saved by the script without a page, in a sentence', async () => {
    const page = await opened()
    const headers = { origin: staff.origin, accept: 'text/plain' }
    const saved = await staff.send(draftOf(page), { method: 'POST', body: fieldsOf(page, begun), headers })
    assert.deepEqual([saved.status, await saved.text()], [200, 'Sparat 10.00'])
    assert.equal((await opened()).valueOf('text'), begun)
  })

  test('is kept whatever a script says of its window, and however many it says there are', async () => {
    const page = await opened()
    const headers = { origin: staff.origin, accept: 'text/plain' }
    for (const version of ['1e309', '1.5', '99999999999', '-1', 'x']) {
      const body = fieldsOf(page, begun)
      body.set('_window', `${newId()} ${newId()} ${version}`)
      assert.equal((await staff.send(draftOf(page), { method: 'POST', body, headers })).status, 200, version)
    }
    await sql`insert into draft (id, owner_id, key, payload, created_at, updated_at)
      select gen_random_uuid(), owner_id, 'form:' || n, payload, now(), '2020-01-01'::timestamptz + n * interval '1 s'
      from (select owner_id, payload from draft limit 1) one, generate_series(1, 400) n`.execute(app.db)
    await kept(begun)
    const keys = (await app.db.selectFrom('draft').select('key').execute()).map(({ key }) => key)
    assert.deepEqual([keys.length, keys.includes('form:400'), keys.includes('form:1')], [300, true, false])
  })

  test('is forgotten when it is sent', async () => {
    await (await kept(begun)).submit('Spara anteckningen')
    assert.equal((await opened()).valueOf('text'), '')
    assert.deepEqual(await drafts(), [])
  })

  test('is kept when the form is refused', async () => {
    const refused = await (await opened()).submit('Spara anteckningen', { text: '811218-9876 ringde.' })
    assert.deepEqual([refused.status, refused.valueOf('text')], [422, '811218-9876 ringde.'])
    assert.equal((await opened()).valueOf('text'), '811218-9876 ringde.')
    await refused.submit('Spara anteckningen', { text: 'Någon ringde.' })
    assert.deepEqual(await drafts(), [])
  })

  test('is thrown away by whoever wants that', async () => {
    const thrown = await (await kept(begun)).submit('Kasta det jag börjat skriva')
    assert.match(thrown.flash ?? '', /kastat/)
    assert.equal(thrown.valueOf('text'), '')
  })

  test('in two windows is two texts, and none takes the place of the other', async () => {
    const [first, second] = [await opened(), await opened()]
    await kept('I det första fönstret.', first)
    const page = await kept('I det andra fönstret.', second)
    assert.equal(page.valueOf('text'), 'I det andra fönstret.')
    assert.match(page.text, /i ett annat fönster.*I det första fönstret/s)
    const left = await page.submit('Kasta den texten')
    assert.doesNotMatch(left.text, /I det första fönstret/)
    assert.equal(left.valueOf('text'), 'I det andra fönstret.')
  })

  test('goes on in the window where it was opened last, while the older one keeps its own', async () => {
    const [one, other] = [await kept(begun), await opened()]
    await kept('Lokalen är stor nog.', one)
    const page = await kept('Lokalen är för liten.', other)
    assert.match(page.text, /i ett annat fönster.*Lokalen är stor nog/s)
    assert.equal((await drafts()).length, 2)
  })

  test('is nobody else’s, nor of another case', async () => {
    await kept(begun)
    for (const who of ['colleague', 'partyRep'] as const)
      assert.equal((await opened(await app.as(who))).valueOf('text'), '')
    const other = await aCase(app)
    assert.equal((await staff.get(`/arende/${other}/anteckningar`)).valueOf('text'), '')
  })

  test('is kept by nobody who does not see the case, nor for an address that is none', async () => {
    const founder = await app.as('founder')
    const body = new URLSearchParams({ _token: tokenOf(await founder.get('/logga-ut')), text: begun })
    assert.equal((await founder.post(`/mitt/paborjat${address}`, body)).status, 404)
    assert.equal((await founder.post('/mitt/paborjat//exempel.se', body)).status, 404)
    assert.deepEqual(await drafts(), [])
  })

  test('is on the page of one who has been signed out, and goes on from there', async () => {
    const client = await app.as('staffUnit')
    const page = await client.get(address)
    client.cookies.clear()
    const out = await kept(begun, page)
    assert.deepEqual([out.status, out.valueOf('text')], [401, begun])
    assert.doesNotMatch(out.text, new RegExp(page.valueOf('_window') ?? ''))
    await client.signInAs('staffUnit')
    const again = await (await out.submit('Fortsätt med det jag skrev')).submit('Fortsätt')
    assert.equal(again.valueOf('text'), begun)
  })

  test('stands among what one has to do, to go on with, to read and to throw away', async () => {
    await kept(begun)
    const mine = await staff.get('/mitt')
    assert.match(mine.text, /En anteckning: .*Sparat måndag 23 november 2026 kl. 10.00/s)
    const read = await mine.follow('Läs det eller kasta det')
    assert.match(read.text, new RegExp(begun))
    await read.submit('Kasta det här')
    assert.doesNotMatch((await staff.get('/mitt')).text, /En anteckning/)
  })

  test('is in no file of the case that others take home', async () => {
    await kept(begun)
    const party = await app.as('partySignatory')
    const answer = await party.send(`/arende/${number}/export/${number}.zip`, {})
    const files = await filesInZip(Buffer.from(await answer.arrayBuffer()))
    assert.ok(files.size > 0)
    for (const [name, bytes] of files) assert.equal(bytes.includes('prata om lokalen'), false, name)
  })

  test('is not there under another assignment of the same person', async () => {
    await kept(begun)
    const personId = app.place.officials.staff
    const [own, other] = [app.place.bodyId, app.place.officials.coordinator]
    assert.equal((await listKeptForms(app.db, { personId, holder: own }, address)).length, 1)
    assert.equal((await listKeptForms(app.db, { personId, holder: other }, address)).length, 0)
  })

  function drafts() {
    return app.db.selectFrom('draft').select('key').where('key', 'like', 'form:%').execute()
  }
})

function draftOf(page: TestPage): string {
  return /data-draft="([^"]+)"/.exec(page.html)?.[1] ?? ''
}

function fieldsOf(page: TestPage, text: string): URLSearchParams {
  const [window, place] = [page.valueOf('_window') ?? '', page.valueOf('_page') ?? '']
  return new URLSearchParams({ _token: tokenOf(page), _window: window, _page: place, text })
}

function tokenOf(page: TestPage): string {
  return page.valueOf('_token') ?? ''
}
