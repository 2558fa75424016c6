import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { aCase } from '../../../../../test/support/journey.ts'
import { chooseMasterDiary } from '../../../../../test/support/master-diary.ts'
import { anotherSystem, applyAll } from '../../../../../test/support/other-system.ts'
import { applyInbox } from '../../../../jobs/apply-inbox.ts'
import { verifyAll } from '../../../../store/case/verify.ts'

type System = Awaited<ReturnType<typeof anotherSystem>>

describe('the number of a diary, told by itself', () => {
  let app: TestApp
  let number: string
  let diary: System
  before(async () => {
    app = await anApp({ at: '2026-11-23T09:00:00Z' })
    number = await aCase(app, { title: 'Öppna kvällar', until: 'firstMeetingHeld' })
    diary = await anotherSystem(app)
  })
  after(() => app.close())

  const told = { type: 'diary.number', registered: 'JÄR 2026/0001', number: 'KS 2026/7' }
  const events = async () =>
    (
      await app.db
        .selectFrom('case_event')
        .select('type')
        .where('type', '=', 'externalNumbersNoted')
        .execute()
    ).length
  const page = async () => (await app.as('admin')).get(`/forvaltning/kopplingar/in/${diary.key}`)

  test('is let in by the administrator alone, once for each system', async () => {
    for (const who of ['director', 'registrar', 'chair'] as const)
      assert.equal(
        (await (await app.as(who)).get(`/forvaltning/kopplingar/in/${diary.key}`)).status,
        404,
        who,
      )
    const connections = await (await app.as('admin')).get('/forvaltning/kopplingar')
    assert.match((await connections.submit('Skapa en nyckel')).problems.join(), /Skriv vad systemet heter/)
    const again = await connections.submit('Skapa en nyckel', { name: 'platina' })
    assert.match(again.problems.join(), /platina får redan meddela/)
    assert.match(diary.page.text, /Nyckeln är skapad.*Inget är meddelat än/s)
  })

  test('is not taken with a wrong signature, another key or none', async () => {
    for (const telling of [
      { secret: 'another' },
      { key: '00000000-0000-7000-8000-000000000000' },
      { key: 'x' },
      { headers: { 'webhook-signature': 'v1,' } },
      { headers: { 'webhook-id': 'of-another-message' } },
    ])
      assert.equal((await diary.tell(told, telling)).status, 401, JSON.stringify(telling))
    assert.equal((await diary.tell(told, { headers: { 'webhook-signature': '' } })).status, 400)
  })

  test('is not taken when it was signed more than five minutes from now', async () => {
    for (const minutes of [-6, 6]) {
      const time = new Date(app.deps.clock().getTime() + minutes * 60_000)
      const { status, answer } = await diary.tell(told, { time })
      assert.deepEqual(
        [status, answer.detail],
        [401, 'The message was signed more than five minutes from now.'],
      )
    }
  })

  test('is not taken when it is written wrong, or too large', async () => {
    for (const wrong of [
      '{',
      '[]',
      {},
      { ...told, number: '' },
      { ...told, other: 1 },
      { ...told, number: 'a\nb' },
      { ...told, number: '\ud800' },
      { ...told, reasons: 'a\u0000b' },
      { ...told, reasons: 'Gäller 19811218-9876' },
    ])
      assert.equal((await diary.tell(wrong)).status, 400, JSON.stringify(wrong))
    assert.equal((await diary.tell({ ...told, reasons: 'x'.repeat(20_000) })).status, 413)
    const unread = await app.client.send(`/api/v1/inbox/${diary.key}`, {})
    assert.deepEqual([unread.status, unread.headers.get('allow')], [405, 'POST, OPTIONS'])
  })

  test('is kept with a plain reason while it cannot be noted, and noted when somebody asks', async () => {
    assert.deepEqual((await diary.tell(told, { id: 'a' })).status, 202)
    assert.deepEqual(await applyAll(app), ['refused'])
    const refused = await page()
    assert.match(
      refused.text,
      /JÄR 2026\/0001 har nummer KS 2026\/7.*Gick inte: ni har inte valt något annat/s,
    )
    const message = await refused.follow('JÄR 2026/0001 har nummer')
    assert.match((await message.submit('Försök igen')).text, /gick inte den här gången heller/)
    await chooseMasterDiary(app.db, app.place.bodyId)
    assert.match((await message.submit('Försök igen')).text, /antecknat i ärendet.*jar-2026-0001/s)
    const chair = await (await app.as('chair')).get(`/arende/${number}`)
    assert.match(chair.text, /i huvuddiariet KS 2026\/7/)
    assert.match(chair.text, /Nummer i huvuddiariet skrevs in eller rättades.*Platina/s)
    assert.match((await (await app.as('chair')).get('/mitt')).text, /fått nummer KS 2026\/7 i huvuddiariet/)
  })

  test('changes nothing when it is told twice, and says how far it came', async () => {
    const before = await events()
    const again = await diary.tell(told, { id: 'a' })
    assert.deepEqual([again.status, again.answer], [200, { id: 'a', state: 'applied', refusal: null }])
    assert.equal((await diary.tell({ ...told, number: 'KS 2026/8' }, { id: 'a' })).status, 409)
    assert.equal((await diary.tell(told, { id: 'b' })).status, 202)
    assert.deepEqual(await applyAll(app), ['applied'])
    assert.equal(await events(), before)
  })

  test('is applied once, also when the process ended after it was kept and the job runs twice', async () => {
    const before = await events()
    const entry = { ...told, registered: 'JÄR 2026/0001-1', number: 'KS 2026/7-1' }
    await diary.tell(entry, { id: 'crash' })
    assert.equal((await diary.tell(entry, { id: 'crash' })).answer.state, 'received')
    const [{ id: messageId } = assert.fail()] = await app.db
      .selectFrom('inbox_message')
      .select('id')
      .where('message_id', '=', 'crash')
      .execute()
    const log = { info: assert.fail, warn: assert.fail, error: assert.fail }
    const run = () => applyInbox({ messageId }, { db: app.db, clock: app.deps.clock, log })
    await Promise.all([run(), run()])
    await run()
    assert.equal(await events(), before + 1)
    assert.deepEqual((await verifyAll(app.db)).breaks, [])
  })

  test('is about nothing that is not in the registry of the body that has the key', async () => {
    const guests = await anotherBodysKey()
    await diary.tell({ ...told, registered: 'JÄR 2026/9999' })
    await guests.tell({ ...told, number: 'X 1' })
    await diary.tell({ ...told, registered: 'JÄR 2026/0001-2', number: 'KS 2026/7-1' })
    assert.deepEqual(await applyAll(app), ['refused', 'refused', 'refused'])
    const refusals = app.db.selectFrom('inbox_message').select('refusal').where('refused_at', 'is not', null)
    const said = (await refusals.orderBy('id').execute()).map(({ refusal }) => refusal)
    assert.deepEqual(said, ['unknownLine', 'unknownLine', 'numberTaken'])
    assert.match((await (await app.as('chair')).get(`/arende/${number}`)).text, /huvuddiariet KS 2026\/7/)
  })

  /** A key of the guest body, as its own administrator would have made it. */
  async function anotherBodysKey(): Promise<System> {
    const made = await anotherSystem(app, 'Annat diarium')
    const { guest } = app.place
    await chooseMasterDiary(app.db, guest.bodyId)
    const set = { public_body_id: guest.bodyId }
    await app.db.updateTable('inbox_key').set(set).where('id', '=', made.key).execute()
    return made
  }

  test('is set aside with a reason, and then never noted', async () => {
    const message = await (await page()).follow('JÄR 2026/9999')
    assert.match((await message.submit('Lägg åt sidan')).problems.join(), /Skriv varför/)
    const done = await message.submit('Lägg åt sidan', { reason: 'Fel nummer hos dem.' })
    assert.match(done.text, /Lagt åt sidan av .* 2026-11-23.*Fel nummer hos dem/s)
    assert.doesNotMatch(done.text, /Försök igen/)
    assert.deepEqual(await applyAll(app), [])
  })

  test('is no longer taken when the key has ended', async () => {
    await (await page()).submit('Avsluta nyckeln')
    assert.equal((await diary.tell(told)).status, 401)
    assert.match((await page()).text, /KS 2026\/7/)
  })

  test('answers as it is described', async () => {
    const document = await (await app.client.send('/api/v1/openapi.json', {})).json()
    const ajv = new Ajv2020({ strict: false })
    addFormats.default(ajv)
    ajv.addSchema({ ...document, $id: 'openapi' })
    const system = await anotherSystem(app, 'Ett till')
    const fits = (name: string, value: unknown) =>
      assert.ok(ajv.getSchema(`openapi#/components/schemas/${name}`)?.(value), JSON.stringify(value))
    fits('InboxMessage', told)
    fits('InboxReceipt', (await system.tell(told)).answer)
    fits('Problem', (await system.tell({})).answer)
    assert.ok(document.paths['/api/v1/inbox/{key}'].post.responses['409'])
  })

  test('is asked to wait when there is too much of it', async () => {
    const limited = await anApp({ at: '2026-11-23T09:00:00Z', config: { rateFactor: 1 } })
    const system = await anotherSystem(limited)
    const statuses = new Set<number>()
    for (let n = 0; n < 241; n++) statuses.add((await system.tell({})).status)
    assert.deepEqual([...statuses], [400, 429])
    await limited.close()
  })
})
