import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type TestClient } from '../../../test/support/app.ts'
import { aCase, actorOf } from '../../../test/support/journey.ts'
import { mailsTo } from '../../../test/support/mails.ts'
import type { TestPage } from '../../../test/support/test-page.ts'
import type { PersonId } from '../../domain/actor.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { getCaseFile } from '../../store/case/case-file.ts'
import { verifyAll } from '../../store/case/verify.ts'
import { routes } from '../routes.ts'
import { demands } from './demands.ts'

const now = '2026-11-23T09:00:00Z'
const reasons = 'Vi orkar inte med det här just nu.'
const goOn = 'Jag har bekräftat, fortsätt'
const chair = 'fatima.nordin@handslag.example'

describe('a decision where the installation asks who sits there', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: now, config: { confirm: 'decisions' } })
  })
  after(() => app.close())

  const withdraw = async (client: TestClient, number: string): Promise<TestPage> => {
    await client.signInAs({ email: chair })
    const page = await client.get(`/arende/${number}/aterkallelse`)
    return page.submit('Dra tillbaka idén', { reasons, sure: 'ja' })
  }
  const lastEvent = async (number: string) => {
    const today = plainDate('2026-11-23')
    const file = await getCaseFile(app.db, await actorOf(app, 'staff', today), { number, today })
    return file.history.events.at(-1)
  }
  const withPasskey = (personId: PersonId) =>
    app.db
      .updateTable('session')
      .set({ confirmed_by: 'passkey', confirmed_at: now })
      .where('person_id', '=', personId)
      .execute()
  const mailedLink = async () => new URL((await mailsTo(app.db, chair)).at(-1)?.url ?? '').pathname

  test('waits with what was written until the mailed link has been opened here', async () => {
    const number = await aCase(app)
    const waiting = await withdraw(app.client, number)
    assert.deepEqual([waiting.status, waiting.heading], [403, 'Bekräfta att det är du'])
    assert.match(waiting.text, /Inget är registrerat än.*Vi orkar inte med det här just nu/)
    assert.notEqual((await lastEvent(number))?.type, 'withdrawn')
    assert.equal((await waiting.submit(goOn)).status, 403)
    await waiting.submit('Skicka en länk till mig (öppnas i en ny flik)')
    const done = await (await app.client.get(await mailedLink())).submit('Ja, det är jag')
    assert.match(done.text, /Du har bekräftat med en länk med e-post. Det räcker till kl. 10.15/)
    assert.equal((await waiting.submit(goOn)).status, 200)
    const { type, content } = (await lastEvent(number)) ?? {}
    assert.deepEqual([type, content?.reasons], ['withdrawn', reasons])
    assert.deepEqual(content?.confirmation, { by: 'mailLink', at: '2026-11-23T09:00:00.000Z' })
    assert.deepEqual((await verifyAll(app.db)).breaks, [])
    await app.client.signInAs('auditor')
    const journal = await app.client.get(`/arende/${number}/journal`)
    assert.match(journal.text, /Fatima Nordin, [^(]*\(bekräftad med en länk med e-post\)/)
  })

  test('is not confirmed by a link that another browser asked for, nor twice by one', async () => {
    const [here, there] = [app.another(), app.another()]
    for (const client of [here, there]) await client.signInAs({ email: chair })
    await (await here.get('/mitt/bekrafta')).submit('Skicka en länk till mig (öppnas i en ny flik)')
    const link = await mailedLink()
    assert.match((await there.get(link)).text, /Länken gäller inte här/)
    const page = await here.get(link)
    await page.submit('Ja, det är jag')
    assert.match((await page.submit('Ja, det är jag')).problems.join(), /Länken gäller inte här/)
  })

  test('rests on a confirmation for fifteen minutes and not a second more', async () => {
    const number = await aCase(app)
    const client = await app.as({ email: chair })
    await (await client.get('/mitt/bekrafta')).submit('Skicka en länk till mig (öppnas i en ny flik)')
    await (await client.get(await mailedLink())).submit('Ja, det är jag')
    const page = await client.get(`/arende/${number}/aterkallelse`)
    app.setTime('2026-11-23T09:15:00Z')
    assert.equal((await page.submit('Dra tillbaka idén', { reasons, sure: 'ja' })).status, 403)
    app.setTime('2026-11-23T09:14:59Z')
    assert.equal((await page.submit('Dra tillbaka idén', { reasons, sure: 'ja' })).status, 200)
    app.setTime(now)
  })

  test('says how in its event and on its answer, also where the rulebook has no step for it', async () => {
    const number = await aCase(app, { until: 'firstMeetingHeld' })
    const client = await app.as('registrar')
    const form = await client.get('/begaran/ny')
    const request = await form.submit('Ta emot begäran', {
      channel: 'visit',
      wanted: 'Allt',
      receivedOn: '2026-11-23',
    })
    const address = request.address.split('?')[0]
    const found = await client.get(`${address}/handlingar?arende=${number}`)
    const chosen = await found.submit('Lägg till i begäran', { documents: ['3'] })
    const assessed = await (await chosen.follow('Bedöm handlingen')).submit('Spara bedömningen', {
      outcome: 'whole',
    })
    const answer = await assessed.follow('Lämna svaret')
    await withPasskey((await actorOf(app, 'registrar', plainDate('2026-11-23'))).personId)
    const done = await answer.submit('Lämna svaret och diarieför', { sure: 'ja' })
    assert.match(done.text, /Bekräftat med en inloggningsnyckel/)
    const { type, by, content } = (await lastEvent(number)) ?? {}
    assert.equal(type, 'documentReleased')
    assert.deepEqual(content?.confirmation, { by: 'passkey', at: '2026-11-23T09:00:00.000Z' })
    assert.equal(by?.confirmation, undefined)
    assert.deepEqual((await verifyAll(app.db)).breaks, [])
  })

  test('is demanded of whoever lets somebody else in, too', async () => {
    const client = await app.as({ email: chair })
    const typed = { name: 'Ny Vän', email: 'ny@handslag.example', role: 'partySignatory' }
    const waiting = await (await client.get('/mitt/organisation/inbjudan')).submit('Skicka inbjudan', typed)
    assert.deepEqual([waiting.status, waiting.heading], [403, 'Bekräfta att det är du'])
    assert.deepEqual(await mailsTo(app.db, typed.email), [])
  })

  test('is demanded at addresses that take a form, every one', () => {
    const addresses = routes(app.deps.config)
    const missing = Object.keys(demands).filter((address) => addresses[address]?.post === undefined)
    assert.deepEqual(missing, [])
  })
})

test('a decision is not held up where the installation does not ask', async () => {
  const app = await anApp({ at: now })
  const number = await aCase(app)
  await app.client.signInAs({ email: chair })
  const page = await app.client.get(`/arende/${number}/aterkallelse`)
  assert.equal((await page.submit('Dra tillbaka idén', { reasons, sure: 'ja' })).status, 200)
  await app.close()
})
